"""A story in progress: its pieces so far, what is missing, and how to request that."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydantic import ValidationError

from shared_apps.ai import prompts, scaffolding
from shared_apps.ai.openai.lengths import short_names, with_names
from shared_apps.ai.openai.story_schema import clean, page_from, plan_from, schema_of
from shared_apps.ai.ports import LONGEST_NAME, Brief, PageDraft, Plan

LANGUAGES = {"en": "English"}
"""The languages that can be requested: those whose reading level we can measure."""


class StoryDraft:
    """The pieces of one story. ``blanks`` counts the parts in which the model left a slot to fill in."""

    def __init__(self, brief: Brief, told: Sequence[Plan | PageDraft]) -> None:
        self.blanks = 0
        self._brief = brief
        self._plan = next((piece for piece in told if isinstance(piece, Plan)), None)
        self._pages = {piece.number: piece for piece in told if isinstance(piece, PageDraft)}
        self._waiting: list[tuple[int, Any]] = []
        self._partial: tuple[int, str] | None = None
        self._short: dict[str, str] = {}

    @property
    def missing(self) -> list[int]:
        return [number for number in range(1, self._brief.pages + 1) if number not in self._pages]

    @property
    def is_whole(self) -> bool:
        return self._plan is not None and not self.missing

    @property
    def mark(self) -> str:
        """A name for the request: the same request has the same name."""
        return ("pages." if self._plan else "story.") + ".".join(map(str, self.missing))

    def take(self, parts: Iterable[tuple[int, Any]], numbers: Sequence[int]) -> Iterator[Plan | PageDraft]:
        """The usable parts as pieces of the story: 0 is the plan, n the page for the nth of the numbers.

        Pages that come before a plan wait for ``settle``, and so do all parts after them: a better telling may follow.
        """
        for place, filled in parts:
            if self._plan is None and _is_plan(place, filled):
                yield self._planned(filled)
            elif self._plan is None or self._waiting:
                self._waiting.append((place, filled))
            elif place and (page := self._page(place, filled, numbers, self._plan)):
                self._pages[page.number] = page
                yield page

    def settle(self, repaired: Iterable[tuple[int, Any]], numbers: Sequence[int]) -> Iterator[Plan | PageDraft]:
        """The rest, when the answer has ended: the newest complete telling, and from others what it lacks.

        If there are pages without a plan, the plan is made of their cast and first scene.
        """
        told, self._waiting = _newest_first([*self._waiting, *repaired], len(numbers)), []
        if self._plan is None and (plan := _plan_of(told)):
            yield self._planned(plan)
        if self._plan:
            yield from self.take(told, numbers)

    def partial_page(self, half: tuple[int, Any] | None, numbers: Sequence[int]) -> tuple[int, str] | None:
        """The number and words of the page that is being written; None without any, or without new ones.

        ``half`` is an incomplete part of the form that ``take`` accepts.
        """
        if half is None or self._plan is None or not isinstance(half[1], dict):
            return None
        text, number = half[1].get("text"), self._number(*half, numbers)
        if number not in self.missing or not isinstance(text, str) or scaffolding.may_be_a_label(text):
            return None
        try:
            words = (number, clean(with_names(text, self._short)))
        except ValueError:
            return None
        before, self._partial = self._partial, words
        return words if words != before else None

    def schema(self) -> dict[str, Any]:
        """The JSON schema of what is missing."""
        return schema_of(with_plan=self._plan is None, pages=len(self.missing))

    def _planned(self, filled: dict[str, Any]) -> Plan:
        cast = filled.get("cast")
        named = [member.get("name") for member in cast if isinstance(member, dict)] if isinstance(cast, list) else []
        self._short = short_names([name for name in named if isinstance(name, str)], LONGEST_NAME)
        self._plan = plan_from(with_names(filled, self._short), self._brief.cast, idea=self._brief.idea)
        return self._plan

    def _page(self, place: int, filled: Any, numbers: Sequence[int], plan: Plan) -> PageDraft | None:
        number = self._number(place, filled, numbers)
        if number is None or number in self._pages:
            return None
        try:
            return page_from(with_names(filled, self._short), number, plan.cast)
        except ValidationError as error:
            causes = [each.get("ctx", {}).get("error") for each in error.errors()]
            self.blanks += any(isinstance(cause, scaffolding.Blank) for cause in causes)
            return None

    def _number(self, place: int, filled: Any, numbers: Sequence[int]) -> int | None:
        """The page's number: its own, if that was requested, otherwise by its place; None for a repetition.

        Some models number from 0, or number every page 1, or start again at 1 with the missing pages.
        """
        said = _said(filled)
        if said in numbers and said not in self._pages:
            return said
        told = self._pages.get(said)
        if told and isinstance(filled, dict) and filled.get("text") == told.text:
            return None
        return numbers[place - 1] if place <= len(numbers) else None

    def instructions(self, template: str) -> str:
        """The instructions for the model. They contain nothing that a family wrote."""
        return prompts.render(
            template,
            language=LANGUAGES[self._brief.language],
            pages=self._brief.pages,
            level=prompts.render(f"level-{self._brief.level}-1"),
            ask_plan=self._plan is None,
        )

    def material(self) -> str:
        """The family's words, and the story so far, as JSON."""
        cast = self._plan.cast if self._plan else self._brief.cast
        material: dict[str, Any] = {
            "idea": self._brief.idea,
            "pages": self._brief.pages,
            "cast": [member.model_dump(mode="json") for member in cast],
        }
        if self._plan:
            material["title"] = self._plan.title
            material["told"] = [{"number": page.number, "text": page.text} for _, page in sorted(self._pages.items())]
            material["missing"] = self.missing
        return json.dumps(material, ensure_ascii=False)


def _is_plan(place: int, filled: Any) -> bool:
    return place == 0 and isinstance(filled, dict) and bool(filled.keys() & {"title", "cast"})


def _plan_of(told: Sequence[tuple[int, Any]]) -> dict[str, Any] | None:
    """The first plan, or one made of the pages; None if there are neither."""
    pages = [filled for _, filled in told if isinstance(filled, dict) and filled.get("text")]
    scenes = [page["scene"] for page in pages if isinstance(page.get("scene"), dict)]
    actors = [actor for scene in scenes if isinstance(who := scene.get("actors"), list) for actor in who]
    plans: list[dict[str, Any]] = [filled for place, filled in told if _is_plan(place, filled)]
    if pages:
        plans.append({"cast": actors, "cover": scenes[0] if scenes else None})
    return plans[0] if plans else None


def _newest_first(parts: Iterable[tuple[int, Any]], pages: int) -> list[tuple[int, Any]]:
    """The parts, newest telling first, and complete tellings before others. A telling begins where places restart."""
    tellings: list[list[tuple[int, Any]]] = []
    for place, filled in parts:
        if not tellings or place <= tellings[-1][-1][0]:
            tellings.append([])
        tellings[-1].append((place, filled))
    tellings.sort(key=lambda telling: telling[-1][0] >= pages)
    return [part for telling in reversed(tellings) for part in telling]


def _said(filled: Any) -> int:
    """The number that a page gives itself; 0 for none."""
    try:
        return int(filled["number"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return 0
