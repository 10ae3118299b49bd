"""The built-in illustrator: hands scenes to the studio's own package, which draws without a network or a model."""

from collections.abc import Sequence
from typing import Final

from story_studio import pictures, vocabulary

from shared_apps.ai.ports import Call, Illustration, PictureRequest, Portrait, Scene, SheetRequest
from shared_apps.ai.studio import wishes
from shared_apps.ai.studio.translation import member_of, picture_of
from shared_apps.ai.wishes import WishedScene

FIRST_EDITION: Final = "studio-pictures-1"
"""The model of scenes without a plan of the studio's own, which are drawn as the first edition drew them."""


class StudioIllustrator:
    """Implements ``ports.Illustrator``. The same scene, cast, style and seed always give the same bytes."""

    name = "studio"
    model = "studio-pictures-2"
    template = "paper-1"

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        """Actors who are not in the cast are left out: a picture without them is better than none.

        References are not needed: the same looks are always drawn the same.
        """
        plan = picture_of(request.scene)
        data = pictures.draw(
            plan,
            cast=[member_of(portrait) for portrait in request.cast],
            style=vocabulary.Style(request.style),
            seed=request.seed,
            size=request.size,
        )
        model = FIRST_EDITION if plan.edition == 1 else None
        return Illustration(data=data, media_type="image/png", size=request.size, model=model)

    def with_wish(self, scene: Scene, *, cast: Sequence[Portrait], wish: str, alt: str) -> WishedScene:
        """The scene with weather, time of day or things changed. Raises WishNotDrawn."""
        return wishes.with_wish(scene, cast=cast, wish=wish, alt=alt)

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        data = pictures.portray(
            member_of(request.portrait), style=vocabulary.Style(request.style), size=request.size, edition=1
        )
        return Illustration(data=data, media_type="image/png", size=request.size, model=FIRST_EDITION)
