"""Trial ideas: every shape of idea, with nouns and names that sentences find hard."""

from collections.abc import Iterator
from itertools import cycle
from random import Random

from story_studio.library import scripts
from story_studio.values import Looks, Member
from story_studio.vocabulary import Colour, Pronouns, Trait

_HEROES = (
    "a snail|an otter|a very small elephant|an owl|a hen called Élodie|a dragon called James|an old sheep|two mice|"
    "an unicorn|a goose|a wolf called O'Malley|a knight|a grumpy witch|an astronaut|a robot|a pirate|an ant|"
    "Zoë the fox|three goldfish|a walrus|a boy in a wheelchair|a girl called Thanh Hà|a hedgehog|a king|"
    "an octopus called Inés"
).split("|")
_WISHES = (
    "fly|play the trumpet|bake a pie|see the sea|have a pair of red boots|be an hour early|find her other glove|"
    "learn to whistle|build an igloo|get out of bed|sell ice cream|lend umbrellas to everyone|stop the rain|"
    "borrow furniture from the king|become mayor|swim to an island|make friends with the moon|sing in a choir|"
    "win the snail race|ride my bike|go to the moon|eat an egg|wear glasses"
).split("|")
_DEEDS = (
    "knits scarves|collects thunder|opens a bakery|is never tired|sings in the bath|plants an apple|lost his scissors|"
    "steals biscuits at night|sleeps all summer|paints the fence blue|has hiccups|writes letters to the wind"
).split("|")
_THINGS = (
    "umbrella|scissors|furniture|honey|sheep|box of buttons|hourglass|university|trousers|toothbrush|egg|old shoe|"
    "spaghetti|loaf|knife|one-eyed bear|lemon|luggage|piano|bus|glasses|leaf|X-ray|island"
).split("|")
_FEELINGS = (
    "I do not want to {wish}|I am scared of {things}|I am angry with my brother|my grandma is in hospital|"
    "I don't like my new glasses|my {thing} is gone|nobody wants to play with me|my best friend moved to Oslo|"
    "our cat died|a new baby is coming|I can't sleep|mum and dad live in two houses|I told a lie about the {thing}"
).split("|")
_PATTERNS = (
    "{hero} who wants to {wish}|{hero} who {deed}|the smallest {thing}|the {thing} in the bathtub|"
    "{hero} and the {thing}|why do {things} fall|where does the {thing} sleep|{thing}, {thing2}, {hero}|"
    "{hero} is afraid of {things}|"
    "{feeling}|{hero} finds an old {thing}|how do {things} work|the day the {thing} disappeared|{hero} cannot {wish}|"
    "{feeling}|the lost {thing}|{hero} in the forest|we celebrate Eid without the {thing}|{feeling}"
).split("|")
_NAMES = (
    ("Zoë", Pronouns.SHE), ("James", Pronouns.HE), ("D’Arcy", Pronouns.THEY), ("Anna Lena", Pronouns.SHE),
    ("Nguyễn", Pronouns.HE), ("O’Brien", Pronouns.THEY), ("Ås", Pronouns.HE), ("Mia", Pronouns.SHE),
)  # fmt: skip


def trial_ideas(count: int, seed: int = 1) -> list[str]:
    """So many different ideas, the same for the same seed; those of the scripts come first."""
    chance, found = Random(seed), dict.fromkeys(script.idea for script in scripts() if script.idea)
    for pattern in cycle(_PATTERNS):
        if len(found) >= count:
            return list(found)[:count]
        found[_filled(pattern, chance)] = None
    return []


def trial_cast(position: int) -> tuple[Member, ...]:
    """A cast for every third book: a child or an animal with a name that is hard to write."""
    if position % 3:
        return ()
    name, pronouns = _NAMES[position // 3 % len(_NAMES)]
    kind = ("person", "fox", "person", "snail")[position // 3 % 4]
    looks = Looks(colour=Colour.RED, accent=Colour.TEAL)
    return (Member(name=name, kind=kind, pronouns=pronouns, trait=Trait.IMPATIENT, looks=looks),)


def _filled(pattern: str, chance: Random) -> str:
    thing, other = chance.sample(_THINGS, 2)
    words = {
        "hero": chance.choice(_HEROES),
        "deed": chance.choice(_DEEDS),
        "wish": chance.choice(_WISHES),
        "thing": thing,
        "thing2": other,
        "things": thing if thing.endswith("s") else f"{thing}s",
    }
    return pattern.replace("{feeling}", chance.choice(_FEELINGS)).format(**words)


def trials(count: int) -> Iterator[tuple[str, int]]:
    """So many ideas with the number of the book in which each is told, eight books an idea."""
    ideas = trial_ideas(max(1, count // 8))
    yield from ((ideas[number % len(ideas)], number) for number in range(count))
