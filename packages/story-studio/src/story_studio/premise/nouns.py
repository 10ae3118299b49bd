"""A noun of the idea: what it is called, what it is a kind of, whether it lives."""

from unicodedata import normalize

from lemminflect import getLemma
from spacy.tokens import Token

from story_studio.premise.kinds import kind_of
from story_studio.premise.mass import is_mass
from story_studio.premise.names import BOYS, GIRLS, KNOWN_FROM_STORIES, NAMES_TOO, TITLES
from story_studio.premise.spelling import is_known
from story_studio.premise.values import Noun
from story_studio.premise.wordnet import wordnet
from story_studio.vocabulary import Pronouns

PEOPLE_NOBODY_NAMED = frozenset({"everyone", "everybody", "nobody", "someone", "somebody", "anyone", "others", "other"})
_MARKS = frozenset({'"', "'", ",", ".", ":", ";"})
_SHE = frozenset(
    "mother sister aunt grandmother girl woman queen princess witch hen cow lioness mermaid niece daughter lady "
    "stepmother goddess nun ballerina waitress empress goose".split()
)
_HE = frozenset(
    "father brother uncle grandfather boy man king prince wizard rooster bull nephew son fisherman postman fireman "
    "policeman emperor sultan cowboy gentleman monk stepfather binman dustman milkman sandman".split()
)


def noun_of(token: Token) -> Noun:
    """The noun with its adjectives. A name beside it ("O'Malley the cat", "our dog Benno") belongs to it."""
    name, head = _named(token)
    plural = head.tag_ in {"NNS", "NNPS"} or head.lower_ == "people"
    lemma = _lemma(head).strip() or head.lower_.strip() or "thing"
    if name is not None and is_person_name(head):
        title = (
            next((word for word in name.lower().split() if wordnet().is_living(word)), None) if " " in name else None
        )
        title = title or next((_lemma(part) for part in head.lefts if _is_living_part(part)), None)
        if title is None:
            return _somebody(name)
        lemma = title
    family = (lemma, *wordnet().hypernyms(lemma))
    animal = _animal_beside(head, family)
    return Noun(
        lemma=f"{animal} {lemma}" if animal else lemma,
        phrase=name or _phrase(head),
        kind=kind_of(animal, (animal, *wordnet().hypernyms(animal))) if animal else kind_of(lemma, family),
        adjectives=_adjectives(head, lemma),
        plural=plural,
        mass=is_mass(lemma),
        hypernyms=family[1:],
        name=name,
        animate=wordnet().is_living(lemma) and not wordnet().is_name(lemma),
        pronouns=_pronouns(family, plural=plural),
        mine=any(child.dep_ == "poss" and child.lower_ in {"my", "our"} for child in head.children),
    )


def _is_living_part(part: Token) -> bool:
    """Whether it says what the bearer of a name is: "my cat Minka"."""
    return part.dep_ in {"compound", "nmod", "amod"} and wordnet().is_living(part.lemma_.lower())


def named(noun: Noun, name: str | None) -> Noun:
    """The noun with a name, and with the pronouns of those who are usually called that."""
    if name is None:
        return noun
    first = "".join(sign for sign in normalize("NFD", name.split()[0].lower()) if sign.isalpha())
    known = Pronouns.SHE if first in GIRLS else Pronouns.HE if first in BOYS else None
    return noun.model_copy(update={"name": name, "phrase": name, "pronouns": noun.pronouns or known})


def _somebody(name: str) -> Noun:
    """Somebody of whom only a name is known: a child, but for those whom old stories know."""
    kind = KNOWN_FROM_STORIES.get(name.lower(), _ADDRESSED.get(name.lower().split()[0].strip("."), "child"))
    family = (kind, *wordnet().hypernyms(kind))
    known = Pronouns.SHE if name.lower() in GIRLS or kind == "woman" else None
    known = Pronouns.HE if name.lower() in BOYS or kind == "man" else known
    return Noun(
        lemma=kind,
        phrase=name,
        name=name,
        kind=kind_of(kind, family),
        hypernyms=family[1:],
        animate=True,
        pronouns=known,
    )


def _animal_beside(head: Token, family: tuple[str, ...]) -> str:
    """ "a rabbit detective" is drawn as a rabbit."""
    if "person" not in family:
        return ""
    words = (child.lemma_.lower() for child in head.lefts if child.dep_ in {"compound", "amod", "nmod"})
    return next((word for word in words if wordnet().is_a(word, "animal", "imaginary being")), "")


def _adjectives(head: Token, lemma: str) -> tuple[str, ...]:
    words = (child for child in head.lefts if child.dep_ in {"amod", "compound"} and _describes(child, lemma))
    return tuple(_hyphenated(child) for child in words)


def _hyphenated(word: Token) -> str:
    """ "upside-down" and "hot-air" are one word."""
    whole: str = word.doc[word.left_edge.i : word.i + 1].text.lower()
    return whole if "-" in whole and " " not in whole else word.lower_


def make_noun(lemma: str, *, name: str | None = None, adjectives: tuple[str, ...] = (), plural: bool = False) -> Noun:
    """A noun that no parse stands behind: out of a list, an emoji or another language."""
    family = (lemma, *wordnet().hypernyms(lemma))
    return Noun(
        lemma=lemma,
        phrase=name or " ".join(["the", *adjectives, lemma]),
        kind=kind_of(lemma, family),
        adjectives=adjectives,
        plural=plural,
        mass=is_mass(lemma),
        hypernyms=family[1:],
        name=name,
        animate=wordnet().is_living(lemma),
        pronouns=_pronouns(family, plural=plural),
    )


def _named(token: Token) -> tuple[str | None, Token]:
    """A name and the noun that says what its bearer is; the token itself where there is no other."""
    for other in (*token.children, token.head):
        beside = other.dep_ in {"appos", "npadvmod", "nmod", "compound"} or (
            other is token.head and token.dep_ == "appos"
        )
        if beside and abs(other.i - token.i) <= _NEAR and other.pos_ in {"PROPN", "NOUN"}:
            if is_person_name(other) and not is_person_name(token):
                return _whole_name(other), token
            if is_person_name(token) and not is_person_name(other) and other.dep_ == "appos":
                return _whole_name(token), other
    return (_whole_name(token), token) if is_person_name(token) else (None, token)


def _whole_name(token: Token) -> str:
    """ "Baba Yaga", "Captain Carrot", "Uncle Rashid": with the capital words before it that belong to it."""
    start = token.i
    while start and (is_person_name(token.doc[start - 1]) or token.doc[start - 1].lower_ in TITLES):
        start -= 1
    words = token.doc[start : token.i + 1]
    return " ".join(word.text[:1].upper() + word.text[1:] for word in words)


def is_person_name(token: Token) -> bool:
    """Whether a word is a name: written with a capital, unknown as a noun or known to be one of a kind."""
    word, small = token.text, token.lower_
    if not word[:1].isupper() or (word.isupper() and len(word) > 1):
        return False
    if token.pos_ not in {"PROPN", "NOUN", "ADJ", "X", "INTJ", "VERB"}:
        return False
    if small in NAMES_TOO or (token.i and token.nbor(-1).lower_ in TITLES):
        return True
    if wordnet().is_quality(small):
        return False
    return not is_known(small) or (token.pos_ == "PROPN" and (not wordnet().is_noun(small) or _is_no_place(word)))


def _is_no_place(word: str) -> bool:
    return not wordnet().is_a(
        word.lower(), "location", "region", "country", "body of water", "land"
    ) and wordnet().is_name(word)


def _lemma(token: Token) -> str:
    """ "teddy bear" and "ice cream" are words of their own; "treasure map" is a map."""
    lemma = token.lower_ if token.lower_ in _PLURAL_ONLY else token.lemma_.lower()
    if (
        token.tag_ == "NNPS"
        or not wordnet().is_noun(lemma)
        or (lemma == token.lower_ and lemma.endswith("s") and token.lower_ not in _PLURAL_ONLY)
    ):
        lemma = next(iter(getLemma(token.lower_, upos="NOUN")), lemma)
    parts = [
        child.lemma_.lower() for child in token.lefts if child.dep_ in {"compound", "amod"} and child.i >= token.i - 2
    ]
    for start in range(len(parts)):
        if parts[start] in _ONLY_DESCRIBE:
            continue
        whole = " ".join([*parts[start:], lemma])
        if wordnet().is_noun(whole) and whole not in _NOT_ONE_WORD:
            return whole
    return lemma


_PLURAL_ONLY = frozenset("glasses trousers scissors clothes stairs pyjamas tights jeans pants shorts goggles".split())
_ONLY_DESCRIBE = frozenset("old young little big small new last first young own best wooden".split())
_ADDRESSED = {"mr": "man", "sir": "man", "mrs": "woman", "ms": "woman", "miss": "woman", "lady": "woman"}
_NEAR = 3
_NOT_ONE_WORD = frozenset(
    {"old man", "little brother", "big brother", "little sister", "new moon", "hot air", "old boy"}
)


def _describes(child: Token, lemma: str) -> bool:
    return child.lower_ not in lemma.split() and not is_person_name(child)


def _phrase(head: Token) -> str:
    """ "the woolly red hat": from the first word that describes it, without article or owner."""
    kept = {"amod", "compound", "nummod", "nmod", "punct", "npadvmod", "advmod"}
    described = [child for child in head.lefts if child.dep_ in kept and child.text not in _MARKS]
    start = described[0].left_edge.i if described else head.i
    return f"the {head.doc[start : head.i + 1].text}"


def _pronouns(family: tuple[str, ...], *, plural: bool) -> Pronouns | None:
    if plural:
        return Pronouns.THEY
    words = {*family[:2], family[0].rpartition(" ")[2]}
    if not _SHE.isdisjoint(words):
        return Pronouns.SHE
    if not _HE.isdisjoint(words):
        return Pronouns.HE
    return None
