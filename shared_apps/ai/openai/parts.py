"""Finds the parts of a story in a JSON document: a plan and pages, as requested or nearly so.

Accepted are, besides ``{"plan": …, "pages": […]}``: the same under other keys, one document for each part, the plan's
fields beside the pages, pages named by their number, a list of pages alone, and one page alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import ijson

PLAN, PAGES = "plan", "pages"
PLAN_FIELDS = ("title", "cast", "cover")
DEEPEST = 4
"""Keys under which a story is looked for."""

_IS_PLAN = re.compile(r"(?:^|\.)plan$")
_IS_PAGE = re.compile(r"(?:^|\.)pages\.[^.]+$|^item$")
_IS_WRAPPED = re.compile(r"^item\.(?:plan|pages|story)$")
_IS_FIELD = re.compile(rf"(?:^|\.)(?:{'|'.join(PLAN_FIELDS)})$")
_ARE_PAGES = re.compile(r"(?:^|\.)pages$")


class Parts:
    """Takes parser events, and yields ``("plan", filled)`` and ``("page", filled)`` when each is complete."""

    def __init__(self) -> None:
        self.is_whole = False
        self._building: tuple[str, str] | None = None
        self._builder = ijson.ObjectBuilder()
        self._depth = 0
        self._all = ijson.ObjectBuilder()
        self._fields: dict[str, Any] = {}
        self._gave = False

    def take(self, prefix: str, event: str, value: Any) -> Iterator[tuple[str, Any]]:
        if self._building == ("page", "item") and _IS_WRAPPED.search(prefix):
            self._building = None  # no list of pages, but of documents
        if self._building is None and event != "map_key":
            if _ARE_PAGES.search(prefix) and event.startswith("start_"):
                yield from self._beside()
            self._begin(prefix, event)
        if self._building:
            yield from self._built(event, value)
        if not prefix and event in {"end_map", "end_array"}:
            self.is_whole = True
            yield from self._beside()
        if not self._gave:
            yield from self._alone(event, value)

    def _begin(self, prefix: str, event: str) -> None:
        """Start a part if the key says that one begins here."""
        if event == "start_map" and _IS_PLAN.search(prefix):
            kind = "plan"
        elif event == "start_map" and _IS_PAGE.search(prefix):
            kind = "page"
        elif event in {"start_map", "start_array", "string"} and _IS_FIELD.search(prefix):
            kind = "field"
        else:
            return
        self._building, self._builder, self._depth = (kind, prefix), ijson.ObjectBuilder(), 0

    def _built(self, event: str, value: Any) -> Iterator[tuple[str, Any]]:
        self._builder.event(event, value)
        self._depth += event.startswith("start_") - event.startswith("end_")
        if self._depth or self._building is None:
            return
        (kind, prefix), self._building = self._building, None
        if kind == "field":
            self._fields[prefix.rpartition(".")[2]] = self._builder.value
        else:
            self._gave = True
            yield kind, self._builder.value

    def _beside(self) -> Iterator[tuple[str, Any]]:
        """A plan whose fields stand beside the pages, before or after them."""
        fields, self._fields = self._fields, {}
        if "title" in fields:
            self._gave = True
            yield "plan", fields

    def _alone(self, event: str, value: Any) -> Iterator[tuple[str, Any]]:
        """A document that is itself one page."""
        self._all.event(event, value)
        if self.is_whole and is_page(whole := self._all.value):
            yield "page", whole


def is_page(filled: Any) -> bool:
    return isinstance(filled, Mapping) and isinstance(filled.get("text"), str)


def parts_in(document: Any, depth: int = 0) -> tuple[Any, Sequence[Any]]:
    """The plan and the pages of a document, in their order; None and nothing when it has none."""
    if isinstance(document, list):
        return _parts_in_all(document, depth)
    if not isinstance(document, Mapping) or depth > DEEPEST:
        return None, []
    plan, pages = document.get(PLAN), document.get(PAGES)
    if not isinstance(plan, Mapping):
        fields = {name: document[name] for name in PLAN_FIELDS if name in document}
        plan = fields if "title" in fields and not is_page(document) else None
    pages = list(pages.values()) if isinstance(pages, Mapping) else pages
    if isinstance(pages, list):
        return plan, [page for page in pages if isinstance(page, Mapping)]
    if is_page(document):
        return None, [document]
    return (plan, []) if plan else _parts_in_all(list(document.values()), depth)


def _parts_in_all(documents: Sequence[Any], depth: int) -> tuple[Any, Sequence[Any]]:
    found = [parts_in(each, depth + 1) for each in documents]
    plan = next((plan for plan, _ in found if plan), None)
    return plan, [page for _, pages in found for page in pages]
