"""Hearing a story while it is written: every part the moment its last bracket comes, and what a repair can save.

Models write around the JSON, too: a greeting, a fence, their thoughts. So a document is looked for from every bracket
on that stands outside of thoughts, and is the story when parts of a story are found in it, however deep they lie.
"""

import re
from collections.abc import Iterator
from typing import Any

import ijson
import json_repair
from pydantic_core import from_json

from shared_apps.ai.openai.parts import Parts, parts_in

MOST_TRIES = 200
"""Brackets from which on a document is looked for, before that is left to the repair."""

BEGINNING = re.compile(r"[{\[]|<(think|thinking|thought|thoughts|reasoning|reflection)>", re.IGNORECASE)
UP_TO_A_BRACKET = re.compile(r"[^\]}]*[\]}]|[^\]}]+")


class Hearing:
    """Feed it the text as it comes. It gives ``(0, plan)`` and ``(n, nth page)``, each once, as filled in."""

    def __init__(self) -> None:
        self._text = ""
        self._looked = 0
        self._story = 0
        self._tries = 0
        self._document: _Document | None = None
        self._is_over = False
        self._heard = 0
        self._plan_heard = False

    def hear(self, text: str) -> Iterator[tuple[int, Any]]:
        self._text += text
        while not self._is_over and (document := self._document or self._begun()):
            try:
                for part in document.read(self._text):
                    yield from self._counted(part)
            except ijson.JSONError:
                self._leave(document)
                continue
            if not document.is_done:
                return
            self._document = None
            self._looked = document.end if document.gave_parts else document.begin + 1

    def half_a_page(self) -> tuple[int, Any] | None:
        """The page that is being written, as ``(n, what of it is there)``; an unfinished sign is left out."""
        if self._document is None:
            return None
        try:
            document = from_json(self._text[self._document.begin :], allow_partial="trailing-strings")
        except ValueError:
            return None
        _, pages = parts_in(document)
        heard = self._document.pages
        return (self._heard + 1, pages[heard]) if len(pages) > heard else None

    def repaired(self, *, cut: bool) -> Iterator[tuple[int, Any]]:
        """What was not heard, from the text as a whole, mended once: open brackets closed, stray signs left out.

        When the text was cut, or its last bracket never came, its last part is not whole and is left out.
        """
        cut = cut or self._document is not None
        text = self._text[self._story :] if self._heard or self._plan_heard else _without_thoughts(self._text)
        plan, pages = parts_in(json_repair.loads(text)) if text.strip() else (None, [])
        if plan is not None and not self._plan_heard and (pages or not cut):
            self._plan_heard = True
            yield 0, plan
        whole = len(pages) - 1 if cut else len(pages)
        for number in range(self._heard, whole):
            self._heard += 1
            yield number + 1, pages[number]

    def _begun(self) -> "_Document | None":
        """A document from the next bracket on; None while there is none."""
        while found := BEGINNING.search(self._text, self._looked):
            if not found[1]:
                self._document = _Document(found.start())
                return self._document
            thought = self._text.lower().find(f"</{found[1].lower()}>", found.end())
            if thought < 0:
                return None
            self._looked = thought + 1
        return None

    def _leave(self, document: "_Document") -> None:
        """It is no JSON, or none any more: then all else is for the repair."""
        self._document, self._looked, self._tries = None, document.begin + 1, self._tries + 1
        self._is_over = document.gave_parts or self._tries > MOST_TRIES

    def _counted(self, part: tuple[str, Any]) -> Iterator[tuple[int, Any]]:
        kind, filled = part
        if not self._heard and not self._plan_heard and self._document:
            self._story = self._document.begin
        if kind == "page":
            self._heard += 1
            yield self._heard, filled
        elif not self._plan_heard:
            self._plan_heard = True
            yield 0, filled


class _Document:
    """What may be a JSON document, from a bracket on."""

    def __init__(self, begin: int) -> None:
        self.begin = self.end = begin
        self.is_done = False
        self.pages = 0
        self.gave_parts = False
        self._parts = Parts()
        self._events = ijson.sendable_list()
        self._parser = ijson.parse_coro(self._events, use_float=True)

    def read(self, text: str) -> Iterator[tuple[str, Any]]:
        """The parts that were closed by what was added to the text. Raises ``ijson.JSONError``."""
        for piece in UP_TO_A_BRACKET.findall(text, self.end):
            self._parser.send(piece.encode(errors="replace"))
            self.end += len(piece)
            for event in self._events:
                for kind, filled in self._parts.take(*event):
                    self.gave_parts = True
                    self.pages += kind == "page"
                    yield kind, filled
            self._events.clear()
            if self._parts.is_whole:
                self.is_done = True
                return


def _without_thoughts(text: str) -> str:
    """Also those whose beginning the server kept to itself."""
    text = re.sub(
        r"<(think(?:ing)?|thoughts?|reasoning|reflection)>.*?</\1>", "", text, flags=re.DOTALL | re.IGNORECASE
    )
    return re.split(r"</(?:think(?:ing)?|thoughts?|reasoning|reflection)>", text, flags=re.IGNORECASE)[-1]
