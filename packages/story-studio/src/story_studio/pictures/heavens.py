"""The sky: bands of paper, a sun or a moon that is where the light comes from, stars, clouds."""

from math import cos, sin

from story_studio.pictures.paint import Piece, Pieces, cut, dab
from story_studio.pictures.palette import mix, pale
from story_studio.pictures.shapes import crescent, ellipse, puff, ridge, star
from story_studio.pictures.view import View
from story_studio.vocabulary import Weather

_CLOUDS = {
    Weather.CLEAR: 2,
    Weather.CLOUDY: 7,
    Weather.RAIN: 5,
    Weather.STORM: 7,
    Weather.SNOW: 4,
    Weather.WIND: 4,
    Weather.FOG: 1,
}
_HIDDEN = {Weather.RAIN, Weather.STORM, Weather.FOG, Weather.SNOW}


def sky(view: View, orb_x: float, orb_y: float) -> Pieces:
    bands = view.light.sky
    layers: list[Piece] = [dab(ridge([-40, -40]), bands[0])]
    for i, band in enumerate(bands[1:], start=1):
        y = view.horizon * (i / len(bands)) ** 0.9
        layers.append(cut(ridge(view.skyline(y, 16, 6)), band, 0.55))
    if view.light.dark:
        layers += _stars(view)
    hidden = view.weather in _HIDDEN
    layers += _orb(view, orb_x, orb_y, 0.35 if hidden else 1.0)
    return *layers, *_clouds(view)


def _orb(view: View, x: float, y: float, strength: float) -> list[Piece]:
    light = view.light
    halo = [
        dab(ellipse(x, y, r), light.orb, s * strength) for r, s in ((330, 0.07), (235, 0.1), (155, 0.14), (98, 0.2))
    ]
    if not light.dark:
        disc = cut(ellipse(x, y, 58), mix(light.orb, light.sky[-1], 1 - strength), 0.8)
        return [*halo, disc] if strength == 1 else halo
    if strength < 1:
        return halo
    return [*halo, cut(crescent(x, y, 56), light.orb, 0.8)]


def _stars(view: View) -> list[Piece]:
    """Few and large rather than many: a child wants to count them."""
    if view.weather in _HIDDEN or view.weather is Weather.CLOUDY:
        return []
    rng = view.rng
    small = [
        dab(ellipse(rng.uniform(0, 1000), rng.uniform(0, view.horizon * 0.95), rng.uniform(1.4, 3)), "#f6edd0", 0.85)
        for _ in range(42)
    ]
    large = [
        dab(
            star(
                rng.uniform(30, 970),
                rng.uniform(20, view.horizon * 0.7),
                size := rng.uniform(7, 12),
                size * 0.42,
                5,
                rng.random(),
            ),
            "#fbeec2",
        )
        for _ in range(11)
    ]
    return small + large


def _clouds(view: View) -> list[Piece]:
    count, rng, light = _CLOUDS[view.weather], view.rng, view.light
    heavy = view.weather in {Weather.RAIN, Weather.STORM}
    body = (
        mix(light.sky[1], "#2f3a4e", 0.22) if heavy else mix(light.sky[-1], "#fffaf0", 0.55 if not light.dark else 0.06)
    )
    pieces = []
    for i in range(count):
        x = (i + rng.uniform(0.1, 0.9)) * 1000 / count
        y = rng.uniform(0.12, 0.34 if heavy else 0.6) * view.horizon
        size = rng.uniform(130, 230) * (1.45 if heavy or view.weather is Weather.CLOUDY else 1)
        lumps = [size * (0.13 + 0.2 * abs(sin(2.1 + i + k * 1.3) * cos(k + size))) for k in range(4)]
        lumps[1] = max(lumps) * 1.1
        tone = mix(body, light.sky[2], 0.25 * (i % 3))
        pieces += [
            cut(puff(x, y, size, lumps), tone, 0.9),
            dab(puff(x - size * 0.06, y - 6, size * 0.6, [v * 0.55 for v in lumps[:3]]), pale(tone, 0.25), 0.6),
        ]
    return pieces
