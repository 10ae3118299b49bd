"""Writes pages of the built-in studio's stories as innocent sentences: ``python -m tools.safety.studio_pages``.

The studio's stories were read by people, so what a moderator finds in them is a false alarm. ``train.py`` learns from
``studio.jsonl``: whole pages with their pictures' alternative texts, as the product judges them, and single sentences.
The ideas are a sample of every hero with every wish; ``bench/ideas.txt``, on which the figures are taken, shares none.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle
from pathlib import Path
from random import Random

from story_studio.premise import read_idea
from story_studio.telling import Telling
from story_studio.values import Brief
from story_studio.vocabulary import Level

PAGES = Path(__file__).with_name("studio.jsonl")
SEED, BOOKS = "train", 450
KEPT = {"page": 1200, "sentence": 1500, "alt": 300}
"""How many texts of each form are kept."""

LENGTHS = (12, 8, 16, 6)
SENTENCE = re.compile(r"(?<=[.!?…])[\"”’»“]*\s+")

HEROES = [
    "a snail",
    "a shy dragon",
    "two brothers",
    "my grandma",
    "a little owl",
    "a hedgehog",
    "a girl with red boots",
    "a boy called Theo",
    "a robot",
    "a tired bus",
    "a penguin",
    "a witch who cannot fly",
    "an old lighthouse keeper",
    "a mouse",
    "a baker",
    "a knight",
    "a pirate captain",
    "twins",
    "a lost teddy bear",
    "a kite",
    "a dog called Biscuit",
    "a cat who hates water",
    "a whale",
    "a small cloud",
    "a giant",
    "a princess",
    "a fox and a hen",
    "a bee",
    "an astronaut",
    "a snowman",
    "a dinosaur",
    "a rabbit",
    "a spider",
    "a turtle",
    "a new girl in class",
    "a mermaid",
    "a squirrel",
    "a wolf who is afraid of the dark",
    "a goose",
    "a unicorn",
    "an elephant",
    "a frog",
    "a postman",
    "a librarian",
    "a gardener",
    "a monkey",
    "a parrot",
    "a crab",
    "a donkey",
    "a horse",
]
WISHES = [
    "wants to see the sea",
    "lends umbrellas",
    "has lost a tooth",
    "looks for the moon",
    "is jealous of the new baby",
    "cannot sleep in a new bed",
    "builds a boat out of boxes",
    "is afraid of the dentist",
    "wants to win the race",
    "finds an egg",
    "opens a cake shop",
    "learns to swim",
    "moves to another town",
    "misses a friend",
    "plants a bean",
    "hides in the attic",
    "goes camping in the rain",
    "must say sorry",
    "has a secret door",
    "breaks grandma's vase",
    "visits the museum at night",
    "wants to fly",
    "loses a mitten in the snow",
    "meets a ghost who is shy",
    "sings too loudly",
    "has a birthday that nobody remembers",
    "gets lost in the market",
    "saves a stranded fish",
    "paints the whole house blue",
    "starts school",
    "has a fight with a best friend",
    "makes soup for everybody",
    "is the smallest of all",
    "cannot stop hiccuping",
    "finds a map",
    "crosses the desert",
    "wants a pet",
    "has to share a room",
    "lives in a shoe",
    "loses the last bus",
    "hears a noise under the bed",
    "learns to ride a bicycle",
    "has to wear glasses",
    "forgets the way home",
    "grandpa has died",
    "tells a lie",
    "is too proud",
    "waits for the snow",
    "climbs the highest mountain",
    "takes the night train",
    "finds treasure under the sand",
    "is scared of thunder",
    "goes to hospital",
    "wants to be brave",
    "trades places for a day",
    "keeps a star in a jar",
    "rescues a kite from a tree",
    "has a tail that is too long",
    "plays hide and seek in the museum",
    "repairs an old clock",
]

Page = tuple[str, str]
"""Words and alternative text."""


def main() -> None:
    lines = chosen(pages_of(ideas()))
    PAGES.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def ideas() -> list[str]:
    return Random(SEED).sample(  # noqa: S311  (chance that a seed repeats)
        [f"{hero} {wish}" for hero in HEROES for wish in WISHES], BOOKS
    )


def pages_of(ideas: Iterable[str]) -> Iterator[Page]:
    """All pages of a book for each idea, with levels, lengths and seeds in turn."""
    for seed, (idea, level, pages) in enumerate(zip(ideas, cycle(Level), cycle(LENGTHS), strict=False)):
        book = Telling(Brief(idea=idea, pages=pages, level=level, seed=seed), read_idea(idea))
        yield from ((page.text, page.alt) for page in book.pages())


def chosen(pages: Iterable[Page]) -> list[dict[str, str]]:
    """A sample of whole pages, of single sentences and of alternative texts, none of them twice."""
    known = list(dict.fromkeys(pages))
    texts: dict[str, Sequence[str]] = {
        "page": [f"{words}\n{alt}" for words, alt in known],
        "sentence": [one for words, _ in known for one in SENTENCE.split(words) if len(one.split()) >= 3],
        "alt": [alt for _, alt in known],
    }
    sample = Random(SEED).sample  # noqa: S311  (likewise)
    return [
        {"form": form, "text": text}
        for form, found in texts.items()
        for text in sorted(sample(list(dict.fromkeys(found)), KEPT[form]))
    ]


if __name__ == "__main__":
    main()
