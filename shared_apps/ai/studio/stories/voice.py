"""Turns beats and lines into finished sentences, and remembers what this book has already said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from shared_apps.ai.studio.stories.grammar import Person, fingerprint, listed, sentences, typeset
from shared_apps.ai.studio.stories.lines import Line
from shared_apps.ai.studio.stories.notation import expand, parse
from shared_apps.ai.studio.stories.rhythm import Rhythm
from shared_apps.ai.studio.stories.wording import reworded
from shared_apps.ai.vocabulary import ReadingLevel

_ATTEMPTS = 10


@dataclass
class Voice:
    """One book's narrator. ``roles`` says who is meant, ``words`` what a slot may say; both change as the book goes on."""

    rng: Random
    level: ReadingLevel
    roles: dict[str, Person] = field(default_factory=dict)
    words: dict[str, Sequence[str]] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)
    rhythm: Rhythm = field(init=False)
    _lines: list[Line] = field(default_factory=list)
    _said: set[str] = field(default_factory=set)
    _spent: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rhythm = Rhythm(self.level)

    def say(self, early: str, long: str) -> str:
        """A passage no sentence of which this book has said before; names are still marks."""
        source = early if self.level is ReadingLevel.EARLY else long
        text = ""
        for _ in range(_ATTEMPTS):
            met = set(self.met)
            text = self._phrase(source)
            said = [fingerprint(sentence) for sentence in sentences(text)]
            if not self._said & set(said) and len(set(said)) == len(said):
                break
            self.met = met
        else:
            text = self._without_repeats(text)
        self._said |= {fingerprint(sentence) for sentence in sentences(text)}
        self.rhythm.told(text)
        return text

    def line(self, pool: Sequence[Line]) -> str:
        """One of these lines, or nothing when all that it could say has been said."""
        fresh = [line for line in pool if line not in self._lines]
        if not fresh:
            return ""
        chosen = fresh[self.rng.randrange(len(fresh))]
        self._lines.append(chosen)
        return self.say(chosen.early, chosen.long)

    def whisper(self, text: str) -> str:
        """A passage that does not count as said, such as a title."""
        met = set(self.met)
        result = typeset(self._expand(text))
        self.met = met
        return result

    def _phrase(self, source: str) -> str:
        text = reworded(typeset(self._expand(source)), rng=self.rng, level=self.level)
        return self.rhythm.fit(typeset(text))

    def _without_repeats(self, text: str) -> str:
        kept: list[str] = []
        for sentence in sentences(text):
            if fingerprint(sentence) not in self._said | {fingerprint(other) for other in kept}:
                kept.append(sentence)
        return " ".join(kept)

    def _expand(self, text: str) -> str:
        detailed = self.level is ReadingLevel.CONFIDENT
        return expand(parse(text), rng=self.rng, fill=self._fill, detailed=detailed)

    def _fill(self, slot: str) -> str:
        word = self._word(slot.lower())
        return word[:1].upper() + word[1:] if slot.rpartition(".")[2][0].isupper() else word

    def _word(self, slot: str) -> str:
        role, _, form = slot.partition(".")
        if role in self.roles:
            return self._mention(self.roles[role], form)
        if slot in self.words:
            return self._expand(self._fresh(slot))
        return self.roles["hero"].form(slot)

    def _mention(self, person: Person, form: str) -> str:
        if form:
            return person.form(form)
        if person.mark in self.met:
            return person.mark
        self.met.add(person.mark)
        return person.introduction(self.roles["hero"])

    def _fresh(self, slot: str) -> str:
        """One of the slot's options, each once before any again."""
        options = self.words[slot]
        spent = self._spent.setdefault(slot, [])
        left = [option for option in options if option not in spent]
        if not left:
            spent.clear()
            left = list(options)
        chosen = left[self.rng.randrange(len(left))]
        spent.append(chosen)
        return chosen

    def name_all(self, people: Sequence[Person]) -> str:
        """ "Ben the fox, Li and Zoë", introducing those not met yet."""
        return listed([self._mention(person, "") for person in people])

    def set_words(self, words: Mapping[str, Sequence[str]]) -> None:
        self.words.update(words)
