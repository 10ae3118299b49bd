"""True answers to what children ask, for those questions that are known: `data/answers.txt`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from lemminflect import getAllLemmas

from story_studio.premise.values import Answer

_SAYS_LITTLE = frozenset(
    "do be have get go come make happen work switch why where how what who when which can could will would should it "
    "they we you i a an the in on at of to from up there some all always so not my our your their its his her own and "
    "or if is are really exactly know see look mean call much many kind thing way people stay dont cant other each day "
    "into live turn through use need".split()
)


@dataclass(frozen=True)
class _Known:
    patterns: tuple[frozenset[str], ...]
    answer: Answer


@cache
def known_answers() -> tuple[Answer, ...]:
    return tuple(known.answer for known in _all())


def answer_to(question: str) -> Answer | None:
    """The answer to a question; None where it is not known, for no answer is better than a wrong one."""
    words = [_forms(word) for word in re.findall(r"[a-z]+", question.lower())]
    fitting = [
        (len(pattern - _SAYS_LITTLE), known.answer)
        for known in _all()
        for pattern in known.patterns
        if _fits(pattern, words)
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _fits(pattern: frozenset[str], words: Sequence[frozenset[str]]) -> bool:
    """Whether all of the pattern is asked, and not much else."""
    asked = frozenset[str]().union(*words)
    others = [word for word in words if word.isdisjoint(pattern) and word.isdisjoint(_SAYS_LITTLE)]
    return pattern <= asked and len(others) < len(pattern)


@cache
def _forms(word: str) -> frozenset[str]:
    return frozenset({word, *(lemma for lemmas in getAllLemmas(word).values() for lemma in lemmas)})


@cache
def _all() -> tuple[_Known, ...]:
    text = (files("story_studio.premise") / "data" / "answers.txt").read_text(encoding="utf-8")
    return tuple(_read(block) for block in text.split("\n= ")[1:])


def _read(block: str) -> _Known:
    key, *lines = block.splitlines()
    fields = {line[0]: line[2:].strip() for line in lines if line and not line.startswith("#")}
    answer = Answer(
        key=key.strip(),
        early=fields["e"],
        later=fields["g"],
        askers=tuple(word.strip() for word in fields["w"].split(",")),
        things=tuple(word.strip() for word in fields["s"].split(",")),
    )
    return _Known(tuple(frozenset(pattern.split()) for pattern in fields["?"].split("|")), answer)
