"""Questions: what they ask about and what it is said to do."""

import re

from spacy.tokens import Doc, Token

from story_studio.premise.answers import answer_to
from story_studio.premise.deeds import deed_of, make_deed
from story_studio.premise.nouns import noun_of
from story_studio.premise.parsing import parse
from story_studio.premise.values import Deed, Question
from story_studio.premise.wordnet import wordnet

_WORDS = "why where how what who when which whose"
_HELPERS = "do does did is are was were can could will would should has have"
_CAN_NOT = re.compile(r"\b(can|could|do|does|will) not (I|you|we|they|it|he|she)\b", re.IGNORECASE)
_ASKING = frozenset(f"{_WORDS} do is can".split())
_DOING = re.compile(
    rf"^(?P<word>{'|'.join(_WORDS.split())})?\s*((colou?r|kind of \w+|time|big|old|many|much|far|long) )?"
    r"(?P<helper>do|does|did|can not|can|could|will|would|should) (?P<rest>.+)$",
    re.IGNORECASE,
)
_BEING = re.compile(r"^(?P<word>why|how|when) (?P<helper>is|are|was|were) (?P<rest>.+)$", re.IGNORECASE)
_ASKS = re.compile(
    rf"^(({'|'.join(_WORDS.split())})( colou?r| kind of \w+| time)? ({'|'.join(_HELPERS.split())})|"
    rf"how (many|much|big|old|far|long|high|deep|fast|tall|heavy|come|about)|(who|what|which \w+) "
    r"\w+(s|ed|t|ew|ole|me) |"
    rf"({'|'.join(_HELPERS.split())}) (the|a|an|there|it|you|they|we|i|[a-z]+s?) )",
    re.IGNORECASE,
)


def is_question(text: str) -> bool:
    """Whether it ends in a question mark or its words are in the order of a question."""
    return text.rstrip().endswith("?") or _ASKS.match(text.strip() + " ") is not None


def question_of(text: str, doc: Doc) -> Question:
    """What is asked; the sentence behind the question is parsed as a statement, which a parser reads better."""
    plain = _CAN_NOT.sub(r"\1 \2 not", text.rstrip("?!. "))
    first = next((word for word in plain.lower().split() if word in _ASKING), "how")
    subject, deed = _stated(plain)
    if subject is None:
        subject = next(
            (token for token in doc if token.dep_.startswith("nsubj") and token.pos_ in {"NOUN", "PROPN"}), None
        )
        subject = subject or next(
            (token for token in doc if token.pos_ in {"NOUN", "PROPN"} and _is_thing(token)), None
        )
    if deed is None:
        root = next((token for token in doc if token.dep_ == "ROOT" and token.pos_ in {"VERB", "AUX"}), None)
        deed = deed_of(root) if root is not None else None
    return Question(
        word=first,
        text=plain,
        about=noun_of(subject) if subject is not None else None,
        deed=deed,
        answer=answer_to(plain),
    )


def _is_thing(token: Token) -> bool:
    return token.lemma_.lower() not in {"end", "colour", "color", "kind", "time", "way", "day"}


def _stated(text: str) -> tuple[Token | None, Deed | None]:
    """Subject and deed of "why does the wind sleep", read from "the wind can sleep"."""
    being = _BEING.match(text)
    if being:
        words = being["rest"].split()
        if len(words) > 1 and wordnet().is_quality(words[-1].lower()) and not _is_verb(words[-1]):
            statement = parse(f"{' '.join(words[:-1])} {being['helper']} {words[-1]}")
            return _subject(statement), make_deed("be", words[-1].lower())
    doing = _DOING.match(text)
    if doing is None:
        return None, None
    words = doing["rest"].split()
    for at in range(1, len(words)):
        if _is_verb(words[at]) and _may_end_subject(words[at - 1]):
            statement = parse(f"{' '.join(words[:at])} can {' '.join(words[at:])}")
            root = next(token for token in statement if token.dep_ == "ROOT")
            return _subject(statement), deed_of(root) if root.pos_ in {"VERB", "AUX"} else None
    return None, None


def _is_verb(word: str) -> bool:
    return bool(wordnet().verb_class(word.lower())) and not word.lower().endswith("ss")


def _may_end_subject(word: str) -> bool:
    small = word.lower()
    if small in {"i", "you", "we", "they", "it", "he", "she", "people", "children", "everyone", "mice", "geese"}:
        return True
    singular = small.removesuffix("s")
    known = wordnet().is_noun(small) or wordnet().is_noun(singular) or small.endswith(("ies", "ves", "oes", "eeth"))
    return known and small not in {"a", "an", "the", "my", "some", "old", "lost", "in", "as", "so", "no"}


def _subject(doc: Doc) -> Token | None:
    return next((token for token in doc if token.dep_.startswith("nsubj") and token.pos_ in {"NOUN", "PROPN"}), None)
