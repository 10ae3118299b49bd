"""A whole picture as SVG: sky, land, cast, weather and paper, back to front."""

from collections.abc import Sequence
from random import Random

from shared_apps.ai.ports import Portrait, Scene
from shared_apps.ai.studio.pictures.composition import compose
from shared_apps.ai.studio.pictures.figures.figure import portrait_figure
from shared_apps.ai.studio.pictures.geometry import scaled, shift
from shared_apps.ai.studio.pictures.hands import hand_of
from shared_apps.ai.studio.pictures.heavens import sky
from shared_apps.ai.studio.pictures.layers import trimmed
from shared_apps.ai.studio.pictures.paint import Pieces, dab, extent, placed
from shared_apps.ai.studio.pictures.palette import LIGHTS, PAPER, deep
from shared_apps.ai.studio.pictures.places import SETTINGS
from shared_apps.ai.studio.pictures.shapes import ellipse
from shared_apps.ai.studio.pictures.stage import set_stage
from shared_apps.ai.studio.pictures.view import View
from shared_apps.ai.studio.pictures.weather import air, light_under
from shared_apps.ai.vocabulary import ArtStyle, Place, TimeOfDay, Weather


def scene_svg(*, scene: Scene, cast: Sequence[Portrait], style: ArtStyle, seed: int) -> str:
    """The picture of a page, 1,000 units a side. Actors who are not in the cast are left out."""
    pieces, shade = scene_pieces(scene=scene, cast=cast, seed=seed)
    hand = hand_of(style, shade)
    return _page(PAPER, hand.render(pieces) + hand.finish(seed))


def scene_pieces(*, scene: Scene, cast: Sequence[Portrait], seed: int) -> tuple[Pieces, str]:
    """The same before any style has touched it, and the colour of its shadows."""
    place, weather = Place(scene.place), Weather(scene.weather)
    setting = SETTINGS[place]
    light = LIGHTS[TimeOfDay(scene.time_of_day)]
    if not setting.indoors:
        light = light_under(light, weather)
    names = {portrait.name for portrait in cast}
    composition = compose(seed, sum(actor.name in names for actor in scene.actors))
    view = View(light, Random(f"land/{seed}"), composition.horizon, composition.stage, weather)
    heavens = sky(view, *composition.orb) if setting.sky else ()
    land = setting.draw(view)
    behind, before = air(view, place)
    stage = set_stage(
        actors=scene.actors, cast=cast, props=scene.props, place=place, weather=weather,
        composition=composition, light=light, seed=seed,
    )  # fmt: skip
    return (*trimmed((*heavens, *land.back)), *behind, *stage.pieces(), *land.front, *before), light.shade


def portrait_svg(*, portrait: Portrait, style: ArtStyle) -> str:
    """The character alone on warm paper, inside the circle that an avatar is cropped to."""
    light = LIGHTS[TimeOfDay.DAY]
    hand = hand_of(style, light.shade)
    figure = portrait_figure(portrait)
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
