"""English: pronouns, articles, plurals, agreement, and the setting of a text."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from story_studio.vocabulary import Age, Pronouns

PRONOUNS: Mapping[Pronouns, tuple[str, ...]] = MappingProxyType(
    {
        Pronouns.SHE: ("she", "her", "her", "hers", "herself"),
        Pronouns.HE: ("he", "him", "his", "his", "himself"),
        Pronouns.THEY: ("they", "them", "their", "theirs", "themself"),
        Pronouns.IT: ("it", "it", "its", "its", "itself"),
    }
)
PRONOUN_SLOTS = ("they", "them", "their", "theirs", "themself")
SIBLINGS: Mapping[Pronouns, str] = MappingProxyType(
    {Pronouns.SHE: "sister", Pronouns.HE: "brother", Pronouns.THEY: "sibling", Pronouns.IT: "sibling"}
)
PERSON_NOUNS: Mapping[tuple[Pronouns, Age], str] = MappingProxyType(
    {
        (Pronouns.SHE, Age.CHILD): "girl",
        (Pronouns.HE, Age.CHILD): "boy",
        (Pronouns.SHE, Age.ADULT): "woman",
        (Pronouns.HE, Age.ADULT): "man",
        (Pronouns.SHE, Age.OLD): "old woman",
        (Pronouns.HE, Age.OLD): "old man",
    }
)
_PLURAL_VERBS = MappingProxyType(
    {
        "was": "were",
        "is": "are",
        "has": "have",
        "does": "do",
        "wasn’t": "weren’t",
        "isn’t": "aren’t",
        "hasn’t": "haven’t",
        "doesn’t": "don’t",
        "goes": "go",
        "says": "say",
    }
)
_IRREGULAR = MappingProxyType(
    {
        "mouse": "mice",
        "goose": "geese",
        "foot": "feet",
        "tooth": "teeth",
        "child": "children",
        "person": "people",
        "man": "men",
        "woman": "women",
        "leaf": "leaves",
        "loaf": "loaves",
        "wolf": "wolves",
        "calf": "calves",
        "shelf": "shelves",
        "knife": "knives",
        "scarf": "scarves",
        "half": "halves",
        "elf": "elves",
        "thief": "thieves",
        "potato": "potatoes",
        "tomato": "tomatoes",
        "hero": "heroes",
        "sheep": "sheep",
        "fish": "fish",
        "deer": "deer",
        "ox": "oxen",
    }
)
_SMALL_WORDS = frozenset("a an and at but by for from in into of on or the to up with".split())


def person_noun(pronouns: Pronouns, age: Age) -> str:
    """ "girl", "old man", "child"."""
    if age is Age.BABY:
        return "baby"
    return PERSON_NOUNS.get((pronouns, age), "child" if age is Age.CHILD else "person")


def agreeing(verb: str, pronouns: Pronouns) -> str:
    """The verb, given as for "she", in the form that follows this pronoun."""
    if pronouns is not Pronouns.THEY:
        return verb
    if verb in _PLURAL_VERBS:
        return _PLURAL_VERBS[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if verb.endswith(("shes", "ches", "sses", "xes", "zes")):
        return verb[:-2]
    return verb.removesuffix("s") if not verb.endswith("ss") else verb


def with_article(phrase: str) -> str:
    """ "an acorn", "a unicorn", "an hour"."""
    word = phrase.lower()
    silent_h = word.startswith(("hour", "honest", "heir", "honour"))
    sounds_like_you = re.match(r"uni(?!n|m)|use|eu|one\b|once\b|ufo|ut[ie]|usu", word) is not None
    return f"{'an' if silent_h or (word[:1] in 'aeiou' and not sounds_like_you) else 'a'} {phrase}"


def plural(noun: str) -> str:
    """The plural of a noun phrase that ends in its noun, or has it before "of"."""
    head, of, rest = noun.partition(" of ")
    *before, last = head.split(" ")
    return " ".join([*before, _plural_word(last)]) + of + rest


def _plural_word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for single, many in _IRREGULAR.items():
        if len(single) > 3 and word.endswith(single) and word != single:
            return word.removesuffix(single) + many
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


def listed(words: Sequence[str]) -> str:
    """ "one", "one and two", "one, two and three"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def titled(text: str) -> str:
    """The text as a title: capitals but for small words. Words that begin with a sign are left alone."""
    words = text.split()
    last = len(words) - 1
    return " ".join(
        word if 0 < position < last and word.lower() in _SMALL_WORDS else word[:1].upper() + word[1:]
        for position, word in enumerate(words)
    )


def typeset(text: str) -> str:
    """The text with curly quotes, single spaces, articles that fit, and a capital where a sentence begins."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r'(^|[\s(—–])"', r"\1“", text).replace('"', "”")
    text = re.sub(r"(^|[\s(—–“])'", r"\1‘", text).replace("'", "’")
    text = re.sub(r" +([,.!?;:…])", r"\1", text)
    text = re.sub(r",(?=[,.!?;:])", "", text)
    text = re.sub(r"\.”(?= [a-z])", ",”", text)
    text = re.sub(r"([.!?])([”’]?)\.(?=\s|$)", r"\1\2", text)
    text = re.sub(r"\b([Aa])n? (?=([a-z]+))", _article, text)
    text = text.replace(" - ", " – ").replace("...", "…")
    return re.sub(r"(^“?|[.!?…] “?)([a-z])", lambda found: f"{found[1]}{found[2].upper()}", text)


def _article(found: re.Match[str]) -> str:
    return f"{found.group(1)}{with_article(found.group(2))[1:2].strip()} "
