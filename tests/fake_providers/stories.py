"""Stories to answer with: the studio's, filled into the form that the request brought along."""

import json
from collections.abc import Mapping
from typing import Any

from story_studio.premise import read_idea

from shared_apps.ai.ports import Brief, PageDraft, Plan, Portrait, StoryRequest
from shared_apps.ai.studio.storyteller import StudioStoryteller
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel


def warm_up() -> None:
    """Load what the studio reads ideas with, which takes longer than the first answer may."""
    read_idea("a snail who lends umbrellas")


def fill_in(body: Mapping[str, Any]) -> dict[str, Any]:
    """What a good model says to this request: a plan where the form has one, and the pages that are missing."""
    material = json.loads(body["messages"][-1]["content"])
    brief = Brief(
        idea=material["idea"],
        cast=tuple(Portrait.model_validate(member) for member in material["cast"]),
        pages=material["pages"],
        level=ReadingLevel.EARLY,
        style=ArtStyle.PAPERCUT,
        seed=7,
    )
    studio = StudioStoryteller()
    if others := studio.nearby(brief):  # a model tells anything
        brief = brief.model_copy(update={"idea": others[0]})
    plan, *drafts = studio.tell(StoryRequest(brief=brief))
    assert isinstance(plan, Plan)
    wanted = material.get("missing", range(1, brief.pages + 1))
    pages = [_page(draft) for draft in drafts if isinstance(draft, PageDraft) and draft.number in wanted]
    return ({"plan": _said(plan)} if "title" not in material else {}) | {"pages": pages}


def parts_of(story: Mapping[str, Any]) -> list[str]:
    """The JSON of the story in the parts in which it is written: all before the first page, each page, the end."""
    head = {name: value for name, value in story.items() if name != "pages"}
    begin = json.dumps(head, ensure_ascii=False).removesuffix("}") + (", " if head else "") + '"pages": ['
    pages = [json.dumps(page, ensure_ascii=False) for page in story["pages"]]
    return [begin, *(f"{page}, " for page in pages[:-1]), *pages[-1:], "]}"]


def _page(draft: PageDraft) -> dict[str, Any]:
    said: dict[str, Any] = _said(draft)
    return said


def _said(piece: Plan | PageDraft) -> Any:
    """The piece without what only the studio says."""
    return _stripped(piece.model_dump(mode="json", exclude={"kind"}))


def _stripped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _stripped(part) for key, part in value.items() if key not in {"plan", "story", "member"}}
    return [_stripped(part) for part in value] if isinstance(value, list) else value
