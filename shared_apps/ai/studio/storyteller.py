"""The built-in storyteller: hands briefs to the studio's own package, which tells without a key, network or model."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from story_studio import values, vocabulary
from story_studio.errors import CannotTell
from story_studio.library import scripts
from story_studio.plot.script import Script
from story_studio.premise import read_idea
from story_studio.telling import Telling

from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.ports import Brief, Call, PageDraft, Plan, StoryRequest
from shared_apps.ai.studio.translation import member_of, portrait_of, scene_of


class StudioStoryteller:
    """Tells hand-written stories, cast with the idea's own people and things; the same book for the same brief."""

    name = "studio"
    model = "studio-stories-2"
    template = "scripts-1"
    languages: Sequence[str] = ("en",)

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        """The plan, then every page; see ``ports.Storyteller``. A story that another began gets its missing pages.

        Raises:
            ProviderError: the idea fits no script, which ``nearby`` says before a book is begun.
        """
        brief, told = request.brief, request.written
        begun = next((piece for piece in told if isinstance(piece, Plan)), None)
        numbers = {piece.number for piece in told if isinstance(piece, PageDraft)}
        try:
            telling = _telling(brief, begun)
        except CannotTell as error:
            message = "The storyteller has no story that fits this idea."
            raise ProviderError(message, retry=False, kind=FailureKind.REFUSED) from error
        if begun is None:
            yield _plan(telling, brief)
        for page in telling.pages():
            if page.number not in numbers:
                scene = scene_of(_without_strangers(page.picture, begun), page.alt)
                yield PageDraft(number=page.number, text=page.text, scene=scene, alt=page.alt)

    def nearby(self, brief: Brief) -> tuple[str, ...]:
        """Three ideas that the studio can tell instead; none where it can tell the brief's own."""
        try:
            _telling(brief, None)
        except CannotTell as error:
            return error.nearby
        return ()


def _telling(brief: Brief, begun: Plan | None) -> Telling:
    """The story that the plan began, where it was the studio's, else the one that fits best."""
    story: dict[str, Any] = json.loads(begun.cover.story) if begun and begun.cover.story else {}
    asked = values.Brief(
        idea=brief.idea,
        cast=tuple(member_of(portrait) for portrait in (brief.cast if story or not begun else begun.cast)),
        pages=brief.pages,
        level=vocabulary.Level(brief.level),
        language=brief.language,
        seed=story.get("seed", brief.seed),
        told=tuple(episode for known in brief.told for episode in json.loads(known)["episodes"]),
    )
    members = [member_of(portrait) for portrait in begun.cast] if story and begun else []
    return Telling(asked, read_idea(asked.idea, asked.language), _script(story.get("script")), members)


def _without_strangers(picture: values.Picture, begun: Plan | None) -> values.Picture:
    """The picture without those whom the plan of a story that another began does not have."""
    if begun is None:
        return picture
    known = {member.name for member in begun.cast}
    return picture.model_copy(update={"actors": tuple(actor for actor in picture.actors if actor.name in known)})


def _script(key: str | None) -> Script | None:
    return next((script for script in scripts() if script.key == key), None)


def _plan(telling: Telling, brief: Brief) -> Plan:
    opening = telling.opening()
    story = {"script": opening.script, "episodes": opening.episodes, "seed": brief.seed}
    cover = scene_of(opening.cover, f"The cover of {opening.title}.")
    return Plan(
        title=opening.title,
        cast=tuple(portrait_of(member, brief.cast) for member in opening.cast),
        cover=cover.model_copy(update={"story": json.dumps(story)}),
    )
