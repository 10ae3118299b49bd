"""English words: plurals, what a plural is one of, and a phrase as it is looked up."""

import re

IRREGULAR = {
    "child": "children", "person": "people", "man": "men", "woman": "women", "mouse": "mice", "goose": "geese",
    "foot": "feet", "tooth": "teeth", "ox": "oxen", "leaf": "leaves", "wolf": "wolves", "loaf": "loaves",
    "knife": "knives", "shelf": "shelves", "scarf": "scarves", "calf": "calves", "half": "halves", "elf": "elves",
    "thief": "thieves", "hoof": "hooves", "louse": "lice", "die": "dice", "cactus": "cacti", "octopus": "octopuses",
    "fairy": "fairies", "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "volcano": "volcanoes",
    "mango": "mangoes", "mosquito": "mosquitoes", "tornado": "tornadoes", "wife": "wives", "life": "lives",
}  # fmt: skip
SAME = set(
    """
    sheep deer fish moose bison squid shrimp salmon trout jeans shorts scissors glasses sunglasses goggles trousers
    headphones tweezers binoculars pliers pyjamas pajamas tights stairs spaghetti series species aircraft spacecraft
    dice dominoes swimming_trunks
    """.split()
)

_ARTICLES = set("a an the my our her his their your some its".split())


def plural_of(noun: str) -> str:
    """ "box of toys" → "boxes of toys": the head word takes the ending."""
    head, of, rest = noun.partition(" of ")
    first, space, last = head.rpartition(" ")
    return f"{first}{space}{_plural(last)}{of}{rest}"


def _plural(word: str) -> str:
    if word in SAME or word.endswith("fish"):
        return word
    for one, many in IRREGULAR.items():
        if word == one or (len(one) > 3 and word.endswith(one) and not word.endswith("human")):
            return word[: -len(one)] + many
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}s"


def singulars_of(word: str) -> list[str]:
    """What the word may be the plural of, the likeliest first; the word itself first of all."""
    found = [word]
    found += [word[: -len(many)] + one for one, many in IRREGULAR.items() if word.endswith(many)]
    if word.endswith("ies"):
        found.append(f"{word[:-3]}y")
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        found.append(word[:-2])
    if word.endswith("s") and not word.endswith("ss"):
        found.append(word[:-1])
    return found


def spoken(phrase: str) -> list[str]:
    """The words of a phrase in lower case, without signs, hyphens and the article in front."""
    words = re.sub(r"[^\w\s'-]", " ", phrase.lower().replace("’", "'")).replace("-", " ").split()
    while words and words[0] in _ARTICLES:
        words.pop(0)
    return words
