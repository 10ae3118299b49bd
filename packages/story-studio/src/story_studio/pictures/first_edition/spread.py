"""A whole picture as SVG: sky, land, cast, weather and paper, back to front."""

from collections.abc import Sequence
from random import Random

from story_studio.pictures.figures.figure import portrait_figure
from story_studio.pictures.first_edition.composition import compose
from story_studio.pictures.first_edition.stage import set_stage
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.hands import hand_of
from story_studio.pictures.heavens import sky
from story_studio.pictures.layers import trimmed
from story_studio.pictures.paint import Pieces, dab, extent, placed
from story_studio.pictures.palette import LIGHTS, PAPER, deep
from story_studio.pictures.places import SETTINGS
from story_studio.pictures.shapes import ellipse
from story_studio.pictures.view import View
from story_studio.pictures.weather import air, light_under
from story_studio.values import Member, Picture
from story_studio.vocabulary import Style, TimeOfDay


def first_scene_svg(*, picture: Picture, cast: Sequence[Member], style: Style, seed: int) -> str:
    """The picture of a page, 1,000 units a side. Actors who are not in the cast are left out."""
    pieces, shade = scene_pieces(picture=picture, cast=cast, seed=seed)
    hand = hand_of(style, shade)
    return _page(PAPER, hand.render(pieces) + hand.finish(seed))


def scene_pieces(*, picture: Picture, cast: Sequence[Member], seed: int) -> tuple[Pieces, str]:
    """The same before any style has touched it, and the colour of its shadows."""
    place, weather = picture.place, picture.weather
    setting = SETTINGS[place]
    light = LIGHTS[picture.time]
    if not setting.indoors:
        light = light_under(light, weather)
    names = {member.name for member in cast}
    composition = compose(seed, sum(actor.name in names for actor in picture.actors))
    view = View(light, Random(f"land/{seed}"), composition.horizon, composition.stage, weather)
    heavens = sky(view, *composition.orb) if setting.sky else ()
    land = setting.draw(view)
    behind, before = air(view, place)
    stage = set_stage(
        actors=picture.actors, cast=cast, props=[thing.kind for thing in picture.things], place=place, weather=weather,
        composition=composition, light=light, seed=seed,
    )  # fmt: skip
    return (*trimmed((*heavens, *land.back)), *behind, *stage.pieces(), *land.front, *before), light.shade


def first_portrait_svg(*, member: Member, style: Style) -> str:
    """The character alone on warm paper, inside the circle that an avatar is cropped to."""
    light = LIGHTS[TimeOfDay.DAY]
    hand = hand_of(style, light.shade)
    figure = portrait_figure(member)
    glow = tuple(dab(ellipse(500, 500, r), colour, 0.5) for r, colour in ((450, "#f3e2c2"), (340, "#f8ead0")))
    pieces = figure.pieces()
    left, top, right, bottom = extent(pieces)
    scale = min(730 / (bottom - top), 640 / (right - left))
    floor = 505 + (bottom - top) * scale / 2
    body = placed(pieces, shift(500 - (left + right) / 2 * scale, floor - bottom * scale) @ scaled(scale))
    shadow = tuple(dab(ellipse(506, floor - 2, r, r * 0.13), deep("#e3c99c", 0.14), 0.4) for r in (230, 180))
    return _page(PAPER, hand.render((*glow, *shadow, *body)) + hand.finish(1))


def _page(ground: str, body: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">'
        f'<rect width="1000" height="1000" fill="{ground}"/>{body}</svg>'
    )
