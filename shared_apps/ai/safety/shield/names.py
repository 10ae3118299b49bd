"""Finds persons who are named with their surnames. A first name alone is no personal data."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shared_apps.ai.safety.shield.language import language_of
from shared_apps.ai.safety.shield.spans import PersonalKind, Span
from shared_apps.ai.safety.shield.words import is_famous_place, is_first_name, is_ordinary, is_surname, words

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_PARTICLES = frozenset(
    "van von vom zu zur der den de di da do dos das del della la le el al bin ibn ben abu ter ten du des san st. freifrau freiherr"
    " mc mac o'".split()
)
_ARABIC = re.compile(r"(?:al|el|ad|as|an|ar|ibn)-[A-Z]")
_ROMAN = re.compile(r"[IVX]+\.?")
_TELLS_A_NAME = re.compile(
    r"(?:\b(?:(?:my|his|her|the|full|real|last|whole|sur)?\s?name(?:'s|’s| is)|i am|i'm|i’m|im|called|named|this is|dear"
    r"|(?:ich|wir) (?:heiße|heisse|heiß|heis|bin)|mein name ist|hier spricht|heißt|namens"
    r"|me llamo|mi nombre es|soy|se llama|habla|llamad[oa]|je m['’]appelle|je suis|mon nom est|s['’]appelle|c['’]est|nommée?|ici"
    r"|(?:my|our|meine?|unser[e]?|mi|nuestr[oa]|mon|ma|notre) (?:\w+ ){0,2}?\w+(?: (?:is|ist|heißt|es|est)(?: called)?)?"
    r"|(?:friend|teacher|coach|trainer|nurse|infirmière|enfermera|krankenschwester|schwester|neighbour|neighbor|cousin|freundin|freund|lehrerin|lehrer|amiga|amigo|copine|copain)"
    r"(?: is(?: called)?| ist| heißt| es| est)?)[,:]?\s+)$",
    re.IGNORECASE,
)
_SAYS_ONES_NAME = re.compile(
    r"\b(?:my (?:\w+ )?name is|my name's|i am called|i'm called|mein name ist|ich (?:heiße|heisse|heis)|me llamo|mi nombre es"
    r"|je m['’]appelle|mon nom est|(?:best )?friend (?:is|is called)|called|friend|bestie|brother|sister|cousin|mate|amig[oa]|freund(?:in)?|cop(?:ain|ine)|frère|sœur|herman[oa])\s+$",
    re.IGNORECASE,
)
_FAMILY = re.compile(r"\b(?:the|(?:die |la )?(?P<word>familie|familia|famille))\s+$", re.IGNORECASE)
_LAST_NAME_IS = re.compile(
    r"\b(?:surname|last name|family name|nachname|familienname|apellido|nom de famille)(?:'s| is| ist| es| est)?:?\s+$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Token:
    """A word and where it stands."""

    text: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        return self.text.rstrip(".")

    @property
    def lower(self) -> str:
        return self.plain.lower()

    @property
    def has_capital(self) -> bool:
        return self.plain[:1].isupper() or _ARABIC.match(self.plain) is not None


def tokens_of(text: str) -> list[Token]:
    """Words without the ’s of a possessive; the dot of an abbreviation stays with it."""
    found = []
    for match in _WORD.finditer(text):
        word = re.sub(r"(?<=\w)['’][sS]$", "", match.group())
        elided = re.match(r"(?:[dlj]|qu)['’](?=\w)", word)
        start = match.start() + (elided.end() if elided else 0)
        found.append(Token(word[elided.end() :] if elided else word, start, match.start() + len(word)))
    return found


def is_title(tokens: Sequence[Token]) -> bool:
    """Whether all longer words have capitals, as in a title, so that a capital says nothing."""
    longer = [token for token in tokens if len(token.text) > 3]
    return len(longer) > 2 and all(token.has_capital for token in longer)


class PersonFinder:
    """The persons in one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens_of(text)
        self._language = language_of(text)
        self._is_title = is_title(self._tokens)
        self._is_strict = self._is_title or self._language == "de"

    def _is_common(self, word: str) -> bool:
        return is_ordinary(word, self._language)

    def spans(self) -> Iterator[Span]:
        """A span for each first name that stands before a surname, and one for the surname with all that belongs to it."""
        index = 0
        while index < len(self._tokens):
            first, last = self._person_at(index)
            if last > index:
                if first < last:
                    yield from self._span(index, first, PersonalKind.FIRST_NAME)
                yield from self._span(first + 1 if first < last else index, last, PersonalKind.SURNAME)
                index = last
            elif self._is_lone_surname(index):
                yield from self._span(index, index, PersonalKind.SURNAME)
            index += 1

    def _span(self, start: int, end: int, kind: PersonalKind) -> Iterator[Span]:
        if start <= end:
            last = self._tokens[end]
            yield Span(self._tokens[start].start, last.start + len(last.plain), kind)

    def _person_at(self, index: int) -> tuple[int, int]:
        """The index of the last first name and of the last surname of the person who begins here; twice the same for nobody."""
        last = self._last_of_person(index)
        if last == index or self._is_famous(index, last):
            return index, index
        firsts = index
        while firsts + 1 < last and is_first_name(self._tokens[firsts + 1].plain) and self._joined(firsts + 1):
            if self._tokens[firsts + 1].lower in _PARTICLES:
                break
            firsts += 1
        return firsts, last

    def _last_of_person(self, index: int) -> int:
        token = self._tokens[index]
        if not token.has_capital:
            return self._small_person(index)
        if token.lower in words().never_names or token.lower in words().titles:
            return index
        if len(token.plain) < 2:
            return self._after_initials(index)
        for end in range(self._end_of_surname(index), index, -1):
            surname = self._tokens[end]
            if surname.has_capital and self._may_be_a_surname(surname) and self._is_likely(index, end):
                return end
        return index

    def _may_be_a_surname(self, token: Token) -> bool:
        known = words()
        is_excluded = token.lower in known.never_names | known.titles | known.never_surnames
        return not (is_excluded or _ROMAN.fullmatch(token.text))

    def _is_likely(self, index: int, end: int) -> bool:
        """Whether these capitalised words are a person."""
        token, surname = self._tokens[index], self._tokens[end]
        is_name, is_family = is_first_name(token.plain), is_surname(surname.plain)
        is_common = self._is_common(token.plain)
        says_so = _TELLS_A_NAME.search(self._text[: token.start]) is not None
        if not token.plain.isascii() and not _is_latin(token.plain):
            return is_name or is_family or says_so or any(_is_latin(other.plain) for other in self._tokens)
        if token.lower in words().famous_places and not says_so and not is_name:
            return False
        if self._follows(index, _ARTICLES) or (self._follows(index, _NOT_BEFORE_A_NAME) and not is_family):
            return False
        if is_name and (not is_common or len(self._tokens) == end - index + 1):
            return (
                is_family
                or not self._is_common(surname.plain)
                or says_so
                or not self._is_strict
                or self._begins(index, end)
            )
        if is_name or says_so:
            return (
                (is_family and not self._is_strict)
                or (is_family and says_so)
                or (not self._is_common(surname.plain) and not is_famous_place(surname.plain))
            )
        if is_common or self._is_common(surname.plain) or is_famous_place(surname.plain) or self._is_title:
            return False
        if self._language == "de" and self._follows(index, _GERMAN_ARTICLES):
            return False
        return is_family or self._language != "de" or not self._begins_a_sentence(index)

    def _begins_a_sentence(self, index: int) -> bool:
        return self._text[: self._tokens[index].start].rstrip(" \"“„«'")[-1:] in ("", ".", "!", "?", ":")

    def _begins(self, index: int, end: int) -> bool:
        """Whether a German sentence begins with these words and its verb follows: then a noun behind a name belongs to it."""
        after = self._text[self._tokens[end].end :]
        return not self._is_title and self._begins_a_sentence(index) and re.match(r"\s[a-zäöü]", after) is not None

    def _follows(self, index: int, before: frozenset[str]) -> bool:
        return index > 0 and self._tokens[index - 1].lower in before

    def _end_of_surname(self, index: int) -> int:
        """The index of the last capitalised word that follows directly, over particles such as "van der"."""
        end, at = index, index + 1
        while at < len(self._tokens) and self._joined(at) and at - index <= 5:
            token = self._tokens[at]
            if token.has_capital and (
                token.lower not in words().never_names - _PARTICLES or token.lower in _MIDDLE_NAMES
            ):
                end = at
            elif token.plain.lower() not in _PARTICLES:
                break
            if len(token.text) > _INITIAL and token.text.endswith(".") and token.lower not in ("st", "dr"):
                break
            at += 1
        while end > index and self._tokens[end].lower in _PARTICLES - {"ten", "ben", "do", "das"}:
            end -= 1
        return end

    def _after_initials(self, index: int) -> int:
        """The surname after initials with dots, such as "T. J. Oyekan"."""
        end = index
        while end + 1 < len(self._tokens) and self._tokens[end].text.endswith(".") and self._joined(end + 1):
            end += 1
        surname = self._tokens[end]
        is_one = (
            end > index and len(surname.plain) > _INITIAL and surname.has_capital and not self._is_common(surname.plain)
        )
        return end if is_one else index

    def _small_person(self, index: int) -> int:
        """A child writes "my name is mia hartley": a first name and a surname in small letters."""
        token = self._tokens[index]
        if index + 1 >= len(self._tokens) or not self._joined(index + 1) or not is_first_name(token.plain):
            return index
        surname = self._tokens[index + 1]
        if surname.lower in words().never_names or surname.has_capital or len(surname.plain) < 3:
            return index
        says_so = _SAYS_ONES_NAME.search(self._text[: token.start]) is not None
        is_sure = is_surname(surname.plain) and not self._is_common(surname.plain) and not self._is_common(token.plain)
        is_sure = is_sure or self._looks_like_a_surname(index, surname)
        is_said = says_so and (is_surname(surname.plain) or not self._is_common(surname.plain))
        return index + 1 if is_sure or is_said else index

    def _looks_like_a_surname(self, index: int, word: Token) -> bool:
        """Whether an unknown word behind a first name, in a text without capitals, does not look like its verb."""
        verb = _LIKE_A_VERB.get(self._language)
        is_unknown = (
            len(word.plain) > _SHORT
            and not self._is_common(word.plain)
            and not self._is_common(self._tokens[index].plain)
        )
        return verb is not None and is_unknown and self._text.islower() and verb.search(word.lower) is None

    def _is_lone_surname(self, index: int) -> bool:
        """A surname after "my surname is", in "the Sinclair family", or after Mr, if it is no ordinary word."""
        token, before = self._tokens[index], self._text[: self._tokens[index].start]
        if _LAST_NAME_IS.search(before) and token.lower not in words().never_names:
            return True
        known = words()
        excluded = known.famous_surnames | known.never_names | known.titles | known.never_surnames
        if self._is_common(token.plain) or is_famous_place(token.plain) or token.lower in excluded:
            return False
        family = _FAMILY.search(before)
        if family and (family["word"] or self._text[token.end :].lstrip().lower().startswith("family")):
            return token.has_capital
        title = self._tokens[index - 1] if index > 0 and self._joined(index) else None
        if title is None or title.lower not in _HONORIFICS or len(token.plain) <= _INITIAL:
            return False
        return token.has_capital or title.plain.islower()

    def _is_famous(self, index: int, end: int) -> bool:
        full = " ".join(token.lower for token in self._tokens[index : end + 1])
        pair = " ".join(token.lower for token in self._tokens[index : index + 2])
        known = words()
        return (
            full in known.famous_people
            or pair in known.famous_people
            or self._tokens[end].lower in known.famous_surnames
        )

    def _joined(self, index: int) -> bool:
        """Whether only one space stands before this word."""
        before = self._tokens[index - 1]
        if (
            before.text.endswith(".")
            and before.lower not in ("st", "dr", "rev", "mrs", "mr", "ms")
            and len(before.text) > 2
        ):
            return False
        return self._text[before.end : self._tokens[index].start] in (" ", "\u00a0")


_INITIAL = 2
"""An initial and its dot."""

_SHORT = 3
_LIKE_A_VERB = {"en": re.compile(r"(?:s|ed|ing|ly|n['’]t)$"), "de": re.compile(r"(?:t|en|te|e|st)$")}
"""By language: how verbs end that may follow a name. In others nearly every verb ends as a surname may."""

_MIDDLE_NAMES = frozenset("may june april august".split())
_ARTICLES = frozenset("the a los las les el un une".split())
_GERMAN_ARTICLES = frozenset("der die das den dem des ein eine einen einem einer".split())
_NOT_BEFORE_A_NAME = frozenset(
    "sir lord lady king queen prince princess captain doctor don doña rey reina capitán roi reine capitaine monsieur madame señor señora".split()
)
_HONORIFICS = frozenset("mr mrs ms miss dr herr frau señor señora monsieur madame mademoiselle".split())


def _is_latin(word: str) -> bool:
    return all(letter < "\u0250" or not letter.isalpha() for letter in word)


def names_in(text: str) -> Iterator[Span]:
    """Everybody who is named with a surname in a script that has capitals."""
    yield from PersonFinder(text).spans()
