"""True answers to questions that children ask."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from story_studio.premise.values import Premise

_SENTENCE = re.compile(r"(?<=[.!?]) ")


@dataclass(frozen=True)
class Answer:
    """Three clues, each true by itself, and what they come to. Of each choice in ``words`` one is in the question."""

    words: tuple[frozenset[str], ...]
    clues: tuple[str, ...]
    whole: str

    def fits(self, content: Set[str]) -> bool:
        return all(choice & content for choice in self.words)


def answer_to(premise: Premise) -> Answer | None:
    """The answer to the premise's question; None when it is not one of those that we know."""
    if premise.question is None:
        return None
    content = set(premise.content) | set(premise.question.text.lower().strip("?").split())
    fitting = [answer for answer in _answers() if len(answer.words) > 1 and answer.fits(content)]
    known = premise.question.answer
    if not fitting and known is not None:
        return Answer(words=(), clues=_sentences(known.early), whole=known.later)
    return max(fitting, key=lambda answer: len(answer.words), default=None)


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(_SENTENCE.split(text))


@cache
def _answers() -> tuple[Answer, ...]:
    text = (files("story_studio") / "scripts" / "answers.txt").read_text(encoding="utf-8")
    return tuple(_read(text))


def _read(text: str) -> Iterator[Answer]:
    for block in text.split("\n\n"):
        head, *lines = [line for line in block.strip().splitlines() if not line.startswith("#")] or [""]
        if head:
            yield Answer(
                words=tuple(frozenset(choice.split("/")) for choice in head.split()),
                clues=tuple(line.partition(":")[2].strip() for line in lines[:-1]),
                whole=lines[-1].removeprefix("=").strip(),
            )
