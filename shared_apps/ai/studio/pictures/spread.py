"""A whole picture as SVG: sky, land, cast, weather and paper, back to front."""

from collections.abc import Sequence
from random import Random

from shared_apps.ai.ports import Portrait, Scene
from shared_apps.ai.studio.pictures.figures.figure import figure_of, portrait_figure
from shared_apps.ai.studio.pictures.geometry import scaled, shift
from shared_apps.ai.studio.pictures.hands import hand_of
from shared_apps.ai.studio.pictures.paint import cut, placed
from shared_apps.ai.studio.pictures.palette import LIGHTS, PAPER
from shared_apps.ai.studio.pictures.shapes import ellipse, ridge
from shared_apps.ai.vocabulary import ArtStyle, TimeOfDay


def scene_svg(*, scene: Scene, cast: Sequence[Portrait], style: ArtStyle, seed: int) -> str:
    light = LIGHTS[scene.time_of_day]
    rng = Random(seed)
    hand = hand_of(style, light.shade)
    known = {portrait.name: portrait for portrait in cast}
    actors = [actor for actor in scene.actors if actor.name in known]
    layers = [cut(ridge([460 + rng.uniform(-60, 60) + 110 * i for _ in range(7)]), light.on("#7fa863", 0.5 - i * 0.16), 3) for i in range(4)]
    body = [hand.render(layers)]
    for i, actor in enumerate(actors):
        figure = figure_of(known[actor.name], actor.pose, actor.mood, actor.holding)
        place = shift(1000 * (i + 1) / (len(actors) + 1), 880) @ scaled(1.9 - 0.25 * len(actors))
        body.append(hand.render(placed(figure.pieces(), place)))
    return _page(light.sky[2], "".join(body) + hand.finish(seed))


def portrait_svg(*, portrait: Portrait, style: ArtStyle) -> str:
    hand = hand_of(style, LIGHTS[TimeOfDay.DAY].shade)
    figure = portrait_figure(portrait)
    ground = hand.render([cut(ellipse(500, 880, 250, 30), "#e9d9bb", 0)])
    return _page(PAPER, ground + hand.render(placed(figure.pieces(), shift(500, 880) @ scaled(3.3))) + hand.finish(1))


def _page(ground: str, body: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">'
        f'<rect width="1000" height="1000" fill="{ground}"/>{body}</svg>'
    )
