"""English for any name and any pronoun, and the finishing of text: quotes, dashes, spaces.

Until a text is finished a name is a single private character, so that no rule can change it, and so that two names of
which one begins the other are never confused.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from shared_apps.ai.ports import Portrait
from shared_apps.ai.vocabulary import CharacterKind, Pronouns

_FORMS = ("they", "them", "their", "theirs", "themself", "were", "have", "are", "do", "child")
_PRONOUNS: Mapping[Pronouns, Mapping[str, str]] = MappingProxyType(
    {
        Pronouns.SHE: dict(zip(_FORMS, "she her her hers herself was has is does girl".split(), strict=True)),
        Pronouns.HE: dict(zip(_FORMS, "he him his his himself was has is does boy".split(), strict=True)),
        Pronouns.THEY: dict(zip(_FORMS, "they them their theirs themself were have are do child".split(), strict=True)),
        Pronouns.IT: dict(zip(_FORMS, "it it its its itself was has is does child".split(), strict=True)),
    }
)
_FIRST_MARK = 0xE000
_MARKS = "\ue000-\uf8ff"
MARK = re.compile(f"[{_MARKS}]")
"""A name in a text that is not finished."""

_SENTENCE = re.compile(rf".+?(?:[.!?…]+[”’]?(?=\s+[“‘]?[A-Z{_MARKS}])|$)", re.DOTALL)


@dataclass(frozen=True)
class Person:
    """A member of the cast as grammar sees one: a mark for the name, forms for the pronouns."""

    portrait: Portrait
    mark: str
    noun: str
    adjective: str

    def form(self, name: str) -> str:
        """A word about this person, such as ``their`` or ``were``. Raises KeyError for a form that does not exist."""
        if name == "s":
            return f"{self.mark}’s"
        if name == "name":
            return self.mark
        if name == "kind":
            return self.noun
        if name == "a":
            return with_article(f"{self.adjective} {self.noun}")
        if name == "trait":
            return self.adjective
        return _PRONOUNS[self.portrait.pronouns][name]

    def introduction(self, hero: "Person") -> str:
        """How the person is first mentioned, in the middle of a story about ``hero``."""
        if self.noun in ("girl", "boy", "child"):
            return f"{hero.form('their')} friend {self.mark}"
        if self.noun.split()[-1] in self.portrait.name.lower():
            return self.mark
        return f"{self.mark} the {self.noun}"


def people(portraits: Sequence[Portrait], nouns: Mapping[str, str]) -> tuple[Person, ...]:
    """The cast, each with a mark; ``nouns`` are the words used for those who are not called by their kind."""
    return tuple(
        Person(
            portrait=portrait,
            mark=chr(_FIRST_MARK + position),
            noun=nouns.get(portrait.name) or kind_noun(portrait),
            adjective=portrait.trait.value,
        )
        for position, portrait in enumerate(portraits)
    )


def kind_noun(portrait: Portrait) -> str:
    """ "fox", or "girl", "boy", "child"."""
    if portrait.kind is CharacterKind.CHILD:
        return _PRONOUNS[portrait.pronouns]["child"]
    return portrait.kind.value


def with_article(phrase: str) -> str:
    """ "an acorn", "a unicorn"."""
    word = phrase.lower()
    silent_h = word.startswith(("hour", "honest", "heir"))
    sounds_like_you = word.startswith(("uni", "use", "eu", "one"))
    return f"{'an' if silent_h or (word[:1] in 'aeiou' and not sounds_like_you) else 'a'} {phrase}"


def listed(words: Sequence[str]) -> str:
    """ "one", "one and two", "one, two and three"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def sentences(text: str) -> list[str]:
    """The sentences of a text whose names are still marks."""
    return [match.group().strip() for match in _SENTENCE.finditer(text) if match.group().strip()]


def fingerprint(sentence: str) -> str:
    """What makes a sentence this one, whoever it is about."""
    return " ".join(re.findall(r"[a-z0-9]+", MARK.sub(" ", sentence.replace("’s", "")).lower()))


def typeset(text: str) -> str:
    """The text with curly quotes, one space between words, and no space before a stop."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r'(^|[\s(—–])"', r"\1“", text).replace('"', "”")
    text = re.sub(r"(^|[\s(—–“])'", r"\1‘", text).replace("'", "’")
    text = re.sub(r"[ ,]+([,.!?;:…])", r"\1", text)
    text = re.sub(r"\b([Aa])n? (?=([a-zA-Z]+))", _article, text)
    text = text.replace(" - ", " – ").replace("...", "…")
    return re.sub(r"(^|[.!?] )(“?)([a-z])", lambda match: f"{match[1]}{match[2]}{match[3].upper()}", text)


def _article(match: re.Match[str]) -> str:
    return f"{match.group(1)}{with_article(match.group(2))[1:2].strip()} "


def named(text: str, cast: Iterable[Person]) -> str:
    """The finished text: marks become names as they were typed, which may end in a stop of their own."""
    for person in cast:
        name = person.portrait.name.strip()
        if name.endswith((".", "!", "?")):
            text = text.replace(f"{person.mark}.", name)
        text = text.replace(person.mark, name)
    return text
