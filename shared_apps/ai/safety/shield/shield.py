"""Covers personal data in a text with stand-ins, and uncovers them in an answer."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from shared_apps.ai.safety.shield.finding import personal_data_in
from shared_apps.ai.safety.shield.known_names import KnownNames
from shared_apps.ai.safety.shield.language import language_of
from shared_apps.ai.safety.shield.spans import PersonalKind, Span, without_overlaps
from shared_apps.ai.safety.shield.standins import candidates
from shared_apps.ai.safety.shield.words import is_ordinary


@dataclass(frozen=True)
class Replacement:
    """What left in place of what somebody wrote."""

    original: str
    standin: str
    kind: PersonalKind


@dataclass
class Shield:
    """Covers the texts of one request, and uncovers its answer.

    A word that was replaced once is replaced everywhere, so learn from all texts with ``study`` before the first
    ``cover``. The same words have the same stand-ins in every request, as long as these are free.
    """

    known: KnownNames = field(default_factory=KnownNames)
    _standins: dict[str, Replacement] = field(default_factory=dict)
    _seen: str = ""

    def study(self, texts: Sequence[str]) -> None:
        """Learn what has to be replaced. Stand-ins that occur in one of the texts are not used."""
        self._seen += "\n".join(texts).lower()
        language = language_of(" ".join(texts)[:2000])
        for name, kind in self.known.entries():
            if name.lower() in self._seen:
                self._add(name, kind, language)
        for text in (*self.known.about, *texts):
            for span in personal_data_in(text):
                self._add(text[span.start : span.end], span.kind, language_of(text))

    def cover(self, text: str) -> str:
        """The text with stand-ins."""
        covered, end = [], 0
        for span in self._spans(text):
            original = text[span.start : span.end]
            covered += [text[end : span.start], self._standin(original, span.kind, text)]
            end = span.end
        return "".join([*covered, text[end:]])

    def uncover(self, text: str) -> str:
        """The text with what was replaced, also where an answer writes a stand-in in capitals or with a German s."""
        standins = {one.standin.lower(): one for one in self._standins.values()}
        if not standins or not text:
            return text

        def original(found: re.Match[str]) -> str:
            one = standins[found.group().lower()]
            return _as_written(one.original, like=found.group(), usually=one.standin)

        return _any_of(standins).sub(original, text)

    def uncover_partial(self, text: str) -> str:
        """The same for a text that is still being written. An ending that may become a stand-in is left out."""
        end = len(text)
        for one in self._standins.values():
            for length in range(min(len(one.standin) - 1, len(text)), 0, -1):
                at = len(text) - length
                begins = at == 0 or not text[at - 1].isalnum() or _has_no_spaces(one.standin)
                if begins and text[at:].lower() == one.standin[:length].lower():
                    end = min(end, at)
                    break
        return self.uncover(text[:end])

    def replacements(self) -> list[Replacement]:
        """All that this shield replaces, in the order in which it was found."""
        return list(self._standins.values())

    def _spans(self, text: str) -> list[Span]:
        again = [
            Span(*found.span(), one.kind)
            for one in sorted(self._standins.values(), key=lambda one: -len(one.original))
            for found in _pattern_of(one).finditer(text)
        ]
        return without_overlaps([*again, *personal_data_in(text)], text)

    def _standin(self, original: str, kind: PersonalKind, text: str) -> str:
        found = self._standins.get(original.lower())
        if found is None:
            self._add(original, kind, language_of(text))
            found = self._standins[original.lower()]
        return _as_written(found.standin, like=original, usually=found.original)

    def _add(self, original: str, kind: PersonalKind, language: str) -> None:
        if original.lower() in self._standins:
            return
        taken = {one.standin.lower() for one in self._standins.values()}
        for standin in candidates(original, kind, language):
            if standin.lower() not in taken and standin.lower() not in self._seen:
                self._standins[original.lower()] = Replacement(original, standin, kind)
                return


def _as_written(word: str, *, like: str, usually: str) -> str:
    """The word in capitals or in small letters, where the text writes the other word so although it usually is not."""
    if like == usually or len(like) < 3:
        return word
    if like.isupper():
        return word.upper()
    return word.lower() if like.islower() else word


def _pattern_of(one: Replacement) -> re.Pattern[str]:
    """Where the original stands again. A name that is an ordinary word counts only as it was written."""
    is_word = one.original.isalpha() and any(
        is_ordinary(one.original, language) for language in ("en", "de", "es", "fr")
    )
    flags = re.NOFLAG if is_word or one.kind in (PersonalKind.PLACE, PersonalKind.GROUP) else re.IGNORECASE
    return re.compile(_bounded(one.original), flags)


def _bounded(words: str) -> str:
    """A pattern for the words that matches no part of a longer word where words have spaces; a German s may follow."""
    if _has_no_spaces(words):
        return re.escape(words)
    return rf"(?<!\w){re.escape(words)}(?=s?(?!\w))"


def _any_of(standins: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(standins, key=len, reverse=True)
    return re.compile("|".join(map(_bounded, longest_first)), re.IGNORECASE)


def _has_no_spaces(words: str) -> bool:
    return any("\u2e80" <= letter <= "\u9fff" or "\u0e00" <= letter <= "\u0eff" for letter in words)
