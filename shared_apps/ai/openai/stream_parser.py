"""Parses a story while it is streamed: each part as soon as its last bracket arrives, and what a repair can save.

Models also write around the JSON: a greeting, a code fence, their thoughts. So every bracket outside of thoughts may
begin a document, and a document is the story if it contains parts of a story at any depth.
"""

import re
from collections.abc import Iterator
from copy import copy
from itertools import zip_longest
from typing import Any

import ijson
import json_repair
from pydantic_core import from_json

from shared_apps.ai.openai.parts import Parts, is_page, parts_in

MOST_TRIES = 200
"""How many brackets are tried as the beginning of a document; after that, only the repair reads the text."""

BEGINNING = re.compile(r"[{\[]|<(think|thinking|thought|thoughts|reasoning|reflection)>", re.IGNORECASE)
UP_TO_A_BRACKET = re.compile(r"[^\]}]*[\]}]|[^\]}]+")


class StreamParser:
    """Feed it the text as it arrives. It yields ``(0, plan)`` and ``(n, nth page)`` when each is complete.

    If an answer tells the story again, as a draft and its revision, each telling begins at page 1.
    """

    def __init__(self) -> None:
        self._text = ""
        self._looked = 0
        self._tries = 0
        self._document: _Document | None = None
        self._with_parts: list[_Document] = []
        self._places = _Places()

    def feed(self, text: str) -> Iterator[tuple[int, Any]]:
        """The parts that this text completes."""
        self._text += text
        while self._tries <= MOST_TRIES and (document := self._document or self._begun()):
            try:
                for part in document.read(self._text):
                    yield self._placed(document, *part)
            except ijson.JSONError:
                self._leave(document)
                continue
            if not document.is_done:
                return
            self._document = None
            self._looked = document.end if document.gave_parts else document.begin + 1

    def half_a_page(self) -> tuple[int, Any] | None:
        """The page that is being written, as ``(n, its fields so far)``; an incomplete escape is left out."""
        document = self._document
        if document is None:
            return None
        try:
            filled = from_json(self._text[document.begin :], allow_partial="trailing-strings")
        except ValueError:
            return None
        _, pages = parts_in(filled)
        if len(pages) <= document.pages or (document.is_behind_a_torn_one and is_page(filled)):
            return None
        page = pages[document.pages]
        return self._places.next(page, is_first=not document.pages, is_alone=is_page(filled)), page

    def repaired(self, *, cut: bool) -> Iterator[tuple[int, Any]]:
        """The parts of incomplete documents after a repair: brackets closed, stray characters left out.

        Pages that were yielded before come again, with the same numbers. If the text was cut, or its last bracket is
        missing, its last part is incomplete and is left out.
        """
        cut = cut or self._document is not None
        if not self._with_parts:
            yield from self._repaired(_without_thoughts(self._text), _Places(), cut=cut)
        ends = [document.begin for document in self._with_parts[1:]]
        for document, end in zip_longest(self._with_parts, ends):
            if end is None or not document.is_done:
                text = self._text[document.begin : end]
                yield from self._repaired(text, document.places_before, cut=cut or end is not None)

    def _repaired(self, text: str, places: "_Places", *, cut: bool) -> Iterator[tuple[int, Any]]:
        told = json_repair.loads(text) if text.strip() else None
        documents = [parts_in(each) for each in (told if isinstance(told, list) else [told])]
        pages_in_all = sum(len(pages) for _, pages in documents)
        left = pages_in_all - cut
        for plan, pages in documents:
            if plan is not None and (pages_in_all or not cut):
                places.note_plan()
                yield 0, plan
            for nth, page in enumerate(pages[: max(0, left)]):
                yield places.take(page, is_first=not nth, is_alone=len(pages) == 1), page
            left -= len(pages)

    def _begun(self) -> "_Document | None":
        """A document that begins at the next bracket; None while there is none."""
        while found := BEGINNING.search(self._text, self._looked):
            if not found[1]:
                is_behind_a_torn_one = any(not document.is_done for document in self._with_parts)
                self._document = _Document(found.start(), is_behind_a_torn_one=is_behind_a_torn_one)
                return self._document
            thought = self._text.lower().find(f"</{found[1].lower()}>", found.end())
            if thought < 0:
                return None
            self._looked = thought + 1
        return None

    def _leave(self, document: "_Document") -> None:
        """Stop parsing this document: it is not valid JSON, and is left to the repair. Another one may follow."""
        self._document, self._tries = None, self._tries + 1
        self._looked = max(document.begin + 1, document.end if document.gave_parts else 0)

    def _placed(self, document: "_Document", kind: str, filled: Any) -> tuple[int, Any]:
        if document not in self._with_parts:
            document.places_before = copy(self._places)
            self._with_parts.append(document)
        if kind == "page":
            is_first, is_alone = document.pages == 1, document.is_whole
            return self._places.take(filled, is_first=is_first, is_alone=is_alone), filled
        if not document.pages:
            self._places.note_plan()
        return 0, filled


class _Places:
    """Numbers the pages of a telling, and detects where a new telling begins."""

    def __init__(self) -> None:
        self._last = 0
        self._said: frozenset[str] = frozenset()
        self._is_planned_again = False

    def note_plan(self) -> None:
        """A plan comes before the next page. After other pages, it means that the story begins again."""
        self._is_planned_again = self._last > 0

    def next(self, page: Any, *, is_first: bool, is_alone: bool) -> int:
        """The number of the next page, which may be the first of its document, or the whole document."""
        return 1 if is_first and self._begins_again(page, is_alone=is_alone) else self._last + 1

    def take(self, page: Any, *, is_first: bool, is_alone: bool) -> int:
        self._last = self.next(page, is_first=is_first, is_alone=is_alone)
        self._said = (self._said if self._last > 1 else frozenset()) | {_number(page)}
        self._is_planned_again = False
        return self._last

    def _begins_again(self, page: Any, *, is_alone: bool) -> bool:
        """Whether this page begins a new telling. Some models number single pages all 1; a list is a telling."""
        number = _number(page)
        if self._is_planned_again:
            return True
        return (len(self._said) > 1 and number in self._said) if is_alone else not number or number in self._said


def _number(page: Any) -> str:
    """The number that the page gives itself; empty if it has none."""
    number = page.get("number")
    return "" if number is None else str(number)


class _Document:
    """A possible JSON document, beginning at a bracket."""

    def __init__(self, begin: int, *, is_behind_a_torn_one: bool) -> None:
        self.begin = self.end = begin
        self.is_done = False
        self.is_behind_a_torn_one = is_behind_a_torn_one
        self.places_before = _Places()
        self.pages = 0
        self.gave_parts = False
        self._parts = Parts()
        self._events = ijson.sendable_list()
        self._parser = ijson.parse_coro(self._events, use_float=True)

    @property
    def is_whole(self) -> bool:
        return self._parts.is_whole

    def read(self, text: str) -> Iterator[tuple[str, Any]]:
        """The parts that the new text completes. Raises ``ijson.JSONError``."""
        for piece in UP_TO_A_BRACKET.findall(text, self.end):
            self._parser.send(piece.encode(errors="replace"))
            self.end += len(piece)
            for event in self._events:
                for kind, filled in self._parts.take(*event):
                    if self.is_behind_a_torn_one and (self.is_whole or text[self.begin] == "["):
                        continue  # a piece of the torn document, whose place only the repair knows
                    self.gave_parts = True
                    self.pages += kind == "page"
                    yield kind, filled
            self._events.clear()
            if self.is_whole:
                self.is_done = True
                return


def _without_thoughts(text: str) -> str:
    """The text without the model's thoughts, also if the server left out their opening tag."""
    text = re.sub(
        r"<(think(?:ing)?|thoughts?|reasoning|reflection)>.*?</\1>", "", text, flags=re.DOTALL | re.IGNORECASE
    )
    return re.split(r"</(?:think(?:ing)?|thoughts?|reasoning|reflection)>", text, flags=re.IGNORECASE)[-1]
