"""A story on its way: what there is of it, what is missing, and how to ask for that."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from shared_apps.ai import prompts
from shared_apps.ai.openai.form import FormPages, FormStory, clean, page_from, plan_from
from shared_apps.ai.ports import Brief, PageDraft, Plan

LANGUAGES = {"en": "English"}
"""What it may be asked for: the languages whose reading level we can measure."""


class Draft:
    def __init__(self, brief: Brief, told: Sequence[Plan | PageDraft]) -> None:
        self._brief = brief
        self._plan = next((piece for piece in told if isinstance(piece, Plan)), None)
        self._pages = {piece.number: piece for piece in told if isinstance(piece, PageDraft)}
        self._waiting: list[tuple[int, Any]] = []
        self._overheard: tuple[int, str] | None = None

    @property
    def missing(self) -> list[int]:
        return [number for number in range(1, self._brief.pages + 1) if number not in self._pages]

    @property
    def is_whole(self) -> bool:
        return self._plan is not None and not self.missing

    @property
    def mark(self) -> str:
        """Names what is asked for: the same for the same question."""
        return ("pages." if self._plan else "story.") + ".".join(map(str, self.missing))

    def take(self, parts: Iterable[tuple[int, Any]], numbers: Sequence[int]) -> Iterator[Plan | PageDraft]:
        """The parts that are good, in our own terms: 0 is the plan, n the page for the nth of the numbers."""
        for place, filled in parts:
            if place == 0 and self._plan is None:
                self._plan = plan_from(filled, self._brief.cast)
                if self._plan:
                    yield self._plan
                    waiting, self._waiting = self._waiting, []
                    yield from self.take(waiting, numbers)
            elif self._plan is None:
                self._waiting.append((place, filled))
            elif 0 < place <= len(numbers):
                page = page_from(filled, numbers[place - 1], self._plan.cast)
                if page and page.number not in self._pages:
                    self._pages[page.number] = page
                    yield page

    def overhear(self, half: tuple[int, Any] | None, numbers: Sequence[int]) -> tuple[int, str] | None:
        """The number and the words of a page that is being written; None while they are none, or no more than before.

        ``half`` is a part like those that ``take`` takes, with what of it is there.
        """
        if half is None or self._plan is None or half[0] > len(numbers) or not isinstance(half[1], dict):
            return None
        text = half[1].get("text")
        try:
            words = (numbers[half[0] - 1], clean(text if isinstance(text, str) else ""))
        except ValueError:
            return None
        before, self._overheard = self._overheard, words
        return words if words != before else None

    def form(self) -> dict[str, Any]:
        return (FormPages if self._plan else FormStory).model_json_schema()

    def instructions(self, template: str) -> str:
        """Ours alone: no word of the family's is in them."""
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
