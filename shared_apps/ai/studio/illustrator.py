"""The embedded illustrator: hands scenes to the studio's own package, which draws without a network or a model."""

from story_studio import pictures, vocabulary

from shared_apps.ai.ports import Call, Illustration, PictureRequest, SheetRequest
from shared_apps.ai.studio.translation import member_of, picture_of


class StudioIllustrator:
    """Implements ``ports.Illustrator``. The same scene, cast, style and seed always give the same bytes."""

    name = "studio"
    model = "studio-pictures-1"
    template = "paper-1"

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        """Actors who are not in the cast are left out: a picture without them is better than none.

        References are not needed: the same looks are always drawn the same.
        """
        data = pictures.draw(
            picture_of(request.scene),
            cast=[member_of(portrait) for portrait in request.cast],
            style=vocabulary.Style(request.style),
            seed=request.seed,
            size=request.size,
        )
        return Illustration(data=data, media_type="image/png", size=request.size)

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        data = pictures.portray(
            member_of(request.portrait), style=vocabulary.Style(request.style), size=request.size, edition=1
        )
        return Illustration(data=data, media_type="image/png", size=request.size)
