"""Hearing a story while it is written: every part the moment its last bracket comes, and what a repair can save."""

from collections.abc import Iterator
from typing import Any

import ijson
import json_repair
from pydantic_core import from_json

PLAN = "plan"
PAGES = "pages"


class Hearing:
    """Feed it the text as it comes. It gives ``(0, plan)`` and ``(n, nth page)``, each once, as filled in."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._parts = {PLAN: ijson.sendable_list(), PAGES: ijson.sendable_list()}
        self._readers = [
            ijson.items_coro(self._parts[PLAN], PLAN, use_float=True),
            ijson.items_coro(self._parts[PAGES], f"{PAGES}.item", use_float=True),
        ]
        self._heard = 0
        self._plan_heard = False

    def hear(self, text: str) -> Iterator[tuple[int, Any]]:
        self._text.append(text)
        if not self._readers:
            return
        try:
            for reader in self._readers:
                reader.send(text.encode())
        except ijson.JSONError:
            self._readers = []  # no JSON any more: all else is for the repair
        except StopIteration:
            self._readers = []  # the document is closed; whatever follows is none of it
        yield from self._new()

    def half_a_page(self) -> tuple[int, Any] | None:
        """The page that is being written, as ``(n, what of it is there)``; an unfinished sign is left out."""
        try:
            document = from_json("".join(self._text), allow_partial="trailing-strings")
        except ValueError:
            return None
        pages = document.get(PAGES) if isinstance(document, dict) else None
        if not isinstance(pages, list) or len(pages) <= self._heard:
            return None
        return self._heard + 1, pages[self._heard]

    def repaired(self, *, cut: bool) -> Iterator[tuple[int, Any]]:
        """What was not heard, from the text as a whole, mended once: open brackets closed, stray signs left out.

        When the text was cut, its last part is not whole, however well it was closed, and is left out.
        """
        document = json_repair.loads("".join(self._text)) if self._text else None
        if not isinstance(document, dict):
            return
        pages = document.get(PAGES)
        pages = pages if isinstance(pages, list) else []
        if PLAN in document and not self._plan_heard and (pages or not cut):
            self._plan_heard = True
            yield 0, document[PLAN]
        whole = len(pages) - 1 if cut else len(pages)
        for number in range(self._heard, whole):
            self._heard += 1
            yield number + 1, pages[number]

    def _new(self) -> Iterator[tuple[int, Any]]:
        for plan in self._taken(PLAN):
            self._plan_heard = True
            yield 0, plan
        for page in self._taken(PAGES):
            self._heard += 1
            yield self._heard, page

    def _taken(self, part: str) -> list[Any]:
        taken = list(self._parts[part])
        self._parts[part].clear()
        return taken
