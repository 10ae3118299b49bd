"""Pictures as SVG and as PNG: what the rest of the studio, and the product, ask for."""

from collections.abc import Sequence

from story_studio.pictures.first_edition.spread import first_portrait_svg, first_scene_svg
from story_studio.pictures.render import png
from story_studio.pictures.scene.page import member_svg, page_svg
from story_studio.values import Member, Picture
from story_studio.vocabulary import Style


def draw(picture: Picture, *, cast: Sequence[Member], style: Style, seed: int, size: int = 1024) -> bytes:
    """A square PNG, the same for the same arguments. Actors who are not in the cast are left out."""
    return png(svg(picture, cast=cast, style=style, seed=seed), size)


def portray(member: Member, *, style: Style, size: int = 512, edition: int = 2) -> bytes:
    """A square PNG of the member alone, facing us, on plain paper."""
    return png(portrait_svg(member, style=style, edition=edition), size)


def svg(picture: Picture, *, cast: Sequence[Member], style: Style, seed: int) -> str:
    """The picture, 1,000 units a side."""
    if picture.edition == 1:
        return first_scene_svg(picture=picture, cast=cast, style=style, seed=seed)
    return page_svg(picture, cast, style, seed)


def portrait_svg(member: Member, *, style: Style, edition: int = 2) -> str:
    """The portrait, 1,000 units a side."""
    if edition == 1:
        return first_portrait_svg(member=member, style=style)
    return member_svg(member, style)
