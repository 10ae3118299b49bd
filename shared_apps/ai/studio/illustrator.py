"""The embedded illustrator: composes pictures from its own shapes, without a network or a model."""

from collections.abc import Sequence

from shared_apps.ai.ports import Call, Illustration, Portrait, Scene
from shared_apps.ai.studio.pictures.render import png
from shared_apps.ai.studio.pictures.spread import portrait_svg, scene_svg
from shared_apps.ai.vocabulary import ArtStyle


class StudioIllustrator:
    """Implements ``ports.Illustrator``. The same scene, cast, style and seed always give the same bytes."""

    name = "studio"
    model = "studio-pictures-1"
    template = "paper-1"

    def draw(
        self,
        *,
        scene: Scene,
        cast: Sequence[Portrait],
        style: ArtStyle,
        seed: int,
        size: int = 1024,
        references: Sequence[Illustration] = (),
        call: Call | None = None,
    ) -> Illustration:
        """Actors who are not in the cast are left out: a picture without them is better than none.

        References are not needed: the same looks are always drawn the same.
        """
        svg = scene_svg(scene=scene, cast=cast, style=style, seed=seed)
        return Illustration(data=png(svg, size), media_type="image/png", size=size)

    def portray(
        self, *, portrait: Portrait, style: ArtStyle, size: int = 512, call: Call | None = None
    ) -> Illustration:
        return Illustration(
            data=png(portrait_svg(portrait=portrait, style=style), size), media_type="image/png", size=size
        )
