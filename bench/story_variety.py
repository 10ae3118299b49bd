"""How different the studio's books are: for each pair of fifty, the shared five-word sequences; the bound is 15 %.

Run with ``python -m bench.story_variety [pages ...]``. The ratio is the worst pair over the bound; below 1 it holds.
"""

import itertools
import re
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from bench import table
from shared_apps.ai.ports import Brief, PageDraft, Plan
from shared_apps.ai.reading_level import BANDS, measure
from shared_apps.ai.studio.stories.telling import Telling
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel

BOUND = 0.15
LEAST = 12
PAGES = (4, 12, 24, 32)
PROMISED_PAGES = 12
COUNT = 50

IDEAS: tuple[str, ...] = (
    "a shy dragon who is afraid of the dark", "a fox who lost her red scarf", "the day my sock learned to sing",
    "grandma's birthday on the moon", "a robot who wants to plant a garden", "two cats and a dog",
    "a penguin who cannot swim", "an owl who is afraid of the night", "a brave mouse in a castle",
    "a hedgehog with no friends", "an elephant who is afraid of mice", "a rabbit who lost his carrot",
    "a bear who can't sleep", "a frog who wants to fly", "a girl called Mia who finds an egg",
    "a boy and a star that fell down", "the pirate's treasure under the sea", "a letter without a name",
    "ein kleiner Fuchs", "a village where nobody laughs", "a princess who wants to be a knight",
    "a cat who is scared of thunder", "a dog in the big city", "the smallest dragon in the world",
    "a unicorn who lost its colours", "two sisters who quarrel about a kite", "a strange noise in the forest",
    "a seed that would not grow", "I moved to a new house", "a snowman who wanted to see the summer",
    "my teacher is a robot", "a dinosaur in the desert", "the lighthouse keeper's cat",
    "a tiger in the jungle who is sad",
    "a clumsy wizard", "the bell that forgot its song", "a kind monster under the bed", "a goat on a mountain",
    "a mermaid who dreams of the stars", "an impatient snail", "a lost astronaut", "a cow who wants to dance",
    "x", "a cheerful turtle by the river", "the tree that told jokes", "a farm where all the animals talk backwards",
    "a curious kitten and a butterfly", "a lonely whale", "how the moon got its smile", "a present for grandpa",
)  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """A book as the measure sees it."""

    grams: frozenset[tuple[str, ...]]
    arc: str
    place: str
    grade: float


def sample(brief: Brief) -> Sample:
    """The book that the studio tells for this brief."""
    telling = Telling(brief)
    plan = telling.plan()
    pages = list(telling.pages())
    text = " ".join(page.text for page in pages)
    return Sample(grams(plan, pages), telling.arc, telling.place, measure(text).grade)


def grams(plan: Plan, pages: Sequence[PageDraft]) -> frozenset[tuple[str, ...]]:
    """The distinct five-word sequences: names removed, lower case, no punctuation."""
    text = " ".join(page.text for page in pages)
    for name in sorted((member.name for member in plan.cast), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?:[’']s)?(?!\w)", " ", text)
    words = re.findall(r"[\w’'-]+", text.lower())
    return frozenset(zip(*(words[start:] for start in range(5)), strict=False))


def overlap(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """Shared sequences over the smaller book's."""
    return len(one & other) / max(1, min(len(one), len(other)))


def briefs(setting: str, pages: int, level: ReadingLevel) -> list[Brief]:
    """Fifty briefs: "ideas" with a seed each, "one seed" for all ideas, or "one idea" with fifty seeds."""
    many = {
        "ideas": [(idea, 1000 + number) for number, idea in enumerate(IDEAS)],
        "one seed": [(idea, 7) for idea in IDEAS],
        "one idea": [(IDEAS[0], seed) for seed in range(COUNT)],
    }[setting]
    return [
        Brief(idea=idea, pages=pages, level=level, style=ArtStyle.PAPERCUT, seed=seed) for idea, seed in many[:COUNT]
    ]


def measured(setting: str, pages: int, level: ReadingLevel) -> list[table.Cell]:
    """One row of the table."""
    samples = [sample(brief) for brief in briefs(setting, pages, level)]
    overlaps = sorted(overlap(a.grams, b.grams) for a, b in itertools.combinations(samples, 2))
    low, high = BANDS[level]
    in_band = sum(low - 0.5 <= book.grade <= high + 0.5 for book in samples) / len(samples)
    return [
        setting,
        pages,
        level.value,
        100 * overlaps[-1],
        overlaps[-1] / BOUND,
        100 * statistics.mean(overlaps),
        sum(value > BOUND for value in overlaps),
        len({book.arc for book in samples}),
        len({book.place for book in samples}),
        statistics.mean(book.grade for book in samples),
        100 * in_band,
    ]


COLUMNS = ("briefs", "pages", "level", "worst %", "of bound", "mean %", "over", "arcs", "places", "grade", "in band %")


def main(sizes: Sequence[int] = PAGES) -> None:
    rows = [
        measured(setting, pages, level)
        for setting in ("ideas", "one seed", "one idea")
        for pages in sizes
        for level in ReadingLevel
    ]
    table.show("How much the likest two of fifty books share, in sequences of five words", COLUMNS, rows)
    promised = [row for row in rows if row[0] == "ideas" and row[1] == PROMISED_PAGES]
    for row in promised:
        table.expect(f"arcs that do not occur, {row[2]}", float(LEAST - min(LEAST, int(row[7]))), at_most=0)
        table.expect(f"places that do not occur, {row[2]}", float(LEAST - min(LEAST, int(row[8]))), at_most=0)
        table.expect(f"the likest two of fifty ideas, {row[2]}", float(row[3]), at_most=100 * BOUND, unit="%")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or PAGES)
