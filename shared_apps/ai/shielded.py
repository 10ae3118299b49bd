"""Adapters of outside providers behind the shield: they receive stand-ins for personal data, and callers the originals.

``providers`` puts every provider that is not built in behind one of these, so no call can forget it. What a team calls
its children and itself comes with the ``Call``. A narrator is not shielded: a book is read aloud with its names.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from shared_apps.ai.ports import (
    LONGEST_NAME,
    LONGEST_TITLE,
    Call,
    Illustration,
    Illustrator,
    Judgement,
    Moderator,
    PageDraft,
    PictureRequest,
    Plan,
    Portrait,
    SheetRequest,
    StoryRequest,
    Storyteller,
)
from shared_apps.ai.safety.shield import Replacement, Shield

Request = TypeVar("Request", bound=BaseModel)

NOT_WORDS = frozenset({"kind", "language", "media_type", "data", "model"})
"""Fields with values of ours, in which nobody writes."""


class ShieldedStoryteller:
    """Implements ``ports.Storyteller``."""

    def __init__(self, storyteller: Storyteller) -> None:
        self._storyteller = storyteller
        self.name, self.model, self.template = storyteller.name, storyteller.model, storyteller.template
        self.languages: Sequence[str] = storyteller.languages

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        call = call or Call()
        shield = Shield(call.known_names)
        covered = _covered(request, shield)
        pieces = self._storyteller.tell(covered, call=_heard_through(shield, call))
        try:
            for piece in pieces:
                yield _within_bounds(_changed(piece, shield.uncover))
        finally:
            if hasattr(pieces, "close"):  # a generator: its connection ends when the caller stops reading
                pieces.close()


class ShieldedIllustrator:
    """Implements ``ports.Illustrator``. A picture has nothing to put back."""

    def __init__(self, illustrator: Illustrator) -> None:
        self._illustrator = illustrator
        self.name, self.model, self.template = illustrator.name, illustrator.model, illustrator.template

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        return self._illustrator.draw(_covered(request, _shield_of(call)), call=call)

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        return self._illustrator.draw_sheet(_covered(request, _shield_of(call)), call=call)


class ShieldedModerator:
    """Implements ``ports.Moderator``. Stand-ins are of the same kind, so the judgement is that of the original."""

    def __init__(self, moderator: Moderator) -> None:
        self._moderator = moderator
        self.name, self.model, self.template = moderator.name, moderator.model, moderator.template

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        return self._moderator.judge(_covered_text(text, call), call=call)

    def judge_picture(self, picture: Illustration, *, description: str, call: Call | None = None) -> Judgement:
        return self._moderator.judge_picture(picture, description=_covered_text(description, call), call=call)


SHIELDED: dict[str, Callable[[Any], object]] = {
    "text": ShieldedStoryteller,
    "image": ShieldedIllustrator,
    "moderation": ShieldedModerator,
}
"""By port."""


def shielded(port: str, adapter: object) -> object:
    """The adapter of an outside provider behind the shield, if its port has one."""
    return SHIELDED[port](adapter) if port in SHIELDED else adapter


def replacements_in(texts: Sequence[str], call: Call) -> list[Replacement]:
    """What the shield replaces in these texts, for adults who want to know what leaves."""
    shield = _shield_of(call)
    shield.study(texts)
    return shield.replacements()


def _shield_of(call: Call | None) -> Shield:
    return Shield(call.known_names if call else Call().known_names)


def _covered_text(text: str, call: Call | None) -> str:
    shield = _shield_of(call)
    shield.study([text])
    return shield.cover(text)


def _covered(request: Request, shield: Shield) -> Request:
    shield.study(list(_texts_of(request)))
    return cast("Request", _changed(request, shield.cover))


def _heard_through(shield: Shield, call: Call) -> Call:
    """The call, with a listener that hears the originals. Costs are added to the same list."""
    on_partial_page = call.on_partial_page
    if on_partial_page is None:
        return call

    def hear(number: int, words: str) -> None:
        on_partial_page(number, shield.uncover_partial(words))

    return replace(call, on_partial_page=hear)


def _texts_of(value: Any) -> Iterator[str]:
    """All texts in a value that somebody may have written, in their order."""
    if type(value) is str:
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name not in NOT_WORDS:
                yield from _texts_of(getattr(value, name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _texts_of(each)


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    """The same value with every text changed. Its bounds are not checked: a stand-in may be longer."""
    if type(value) is str:
        return change(value)
    if isinstance(value, BaseModel):
        fields = {name: getattr(value, name) for name in type(value).model_fields if name not in NOT_WORDS}
        return value.model_copy(update={name: _changed(field, change) for name, field in fields.items()})
    if isinstance(value, tuple | list):
        return type(value)(_changed(each, change) for each in value)
    return value


def _within_bounds(piece: Plan | PageDraft) -> Plan | PageDraft:
    """The piece with title and names cut to their bounds: an original may be longer than its stand-in."""
    if isinstance(piece, PageDraft):
        return piece
    cast = tuple(_shortened(member) for member in piece.cast)
    return piece.model_copy(update={"title": piece.title[:LONGEST_TITLE], "cast": cast})


def _shortened(member: Portrait) -> Portrait:
    return member.model_copy(update={"name": member.name[:LONGEST_NAME]})
