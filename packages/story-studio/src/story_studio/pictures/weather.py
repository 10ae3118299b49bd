"""Weather: what it does to the light, and what falls, blows or drifts behind and before the cast."""

from collections.abc import Callable

from story_studio.pictures.paint import Pieces, dab, line
from story_studio.pictures.palette import Light, mix
from story_studio.pictures.shapes import curve, ellipse, leaf, polygon, puff, star
from story_studio.pictures.view import View
from story_studio.vocabulary import Weather

Air = tuple[Pieces, Pieces]
_VEILS = {
    Weather.CLOUDY: ("#b3bcc4", 0.34),
    Weather.RAIN: ("#8597a6", 0.5),
    Weather.STORM: ("#4d566e", 0.64),
    Weather.SNOW: ("#dbe3ea", 0.42),
    Weather.FOG: ("#e0dfd6", 0.55),
    Weather.WIND: ("#dfe6d6", 0.1),
}


def light_under(light: Light, weather: Weather) -> Light:
    if weather not in _VEILS:
        return light
    colour, share = _VEILS[weather]
    return (
        light.veiled(mix(colour, light.ambient, 0.62), share * 0.6)
        if light.dark
        else light.veiled(mix(colour, light.haze, 0.25), share)
    )


def air(view: View, place: str) -> Air:
    """What is behind the cast, and what is before it."""
    if place == "home":
        return (), ()  # it is outside the window
    kinds = {"undersea": _CURRENTS, "space": _COSMOS}.get(place, _OPEN_AIR)
    draw = kinds.get(view.weather)
    return draw(view) if draw else ((), ())


def _streaks(view: View, count: int, slant: float, length: float, colour: str, strength: float = 0.6) -> Pieces:
    rng = view.rng
    starts = [(rng.uniform(-40, 1040), rng.uniform(-20, 980), rng.uniform(0.6, 1.2)) for _ in range(count)]
    return tuple(
        line(curve((x, y), (x + slant * length * k, y + length * k)), colour, 2.6 * k, strength) for x, y, k in starts
    )


def _puddles(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    water = view.paint("#a9cbd6", 0.2)
    pools = [(rng.uniform(60, 940), rng.uniform(s + 70, 970), rng.uniform(60, 130)) for _ in range(4)]
    return tuple(
        piece
        for x, y, r in pools
        for piece in (
            dab(ellipse(x, y, r, r * 0.19), water, 0.85),
            line(ellipse(x - r * 0.2, y, r * 0.3, r * 0.06), "#f2f8f6", 2, 0.8),
            line(ellipse(x + r * 0.3, y + r * 0.03, r * 0.18, r * 0.036), "#f2f8f6", 2, 0.8),
        )
    )


def _rain(view: View) -> Air:
    drops = view.paint("#e6f1f3", 0.1)
    return (*_streaks(view, 50, -0.12, 40, drops, 0.5), *_puddles(view)), _streaks(view, 46, -0.12, 58, drops, 0.72)


def _storm(view: View) -> Air:
    x = view.rng.uniform(200, 800)
    h = view.horizon
    bolt = polygon(
        (x, 40),
        (x + 54, 40),
        (x + 12, h * 0.42),
        (x + 56, h * 0.42),
        (x - 50, h * 0.98),
        (x - 8, h * 0.56),
        (x - 48, h * 0.56),
    )
    flash = tuple(dab(ellipse(x, h * 0.45, r), "#fff3c0", 0.08) for r in (300, 200, 120))
    drops = view.paint("#dce7ec", 0.1)
    return (*flash, dab(bolt, "#fde79a"), *_streaks(view, 50, -0.42, 46, drops, 0.5), *_puddles(view)), _streaks(
        view, 56, -0.42, 66, drops, 0.7
    )


def _flakes(view: View, count: int, smallest: float, largest: float) -> Pieces:
    rng = view.rng
    white = mix("#ffffff", view.light.ambient, view.light.dusk * 0.15)
    return tuple(
        dab(ellipse(rng.uniform(0, 1000), rng.uniform(0, 1000), r := rng.uniform(smallest, largest), r), white, 0.92)
        for _ in range(count)
    )


def _snow(view: View) -> Air:
    rng, s = view.rng, view.stage
    white = view.paint("#f7f8f5")
    patches = tuple(
        dab(
            ellipse(rng.uniform(0, 1000), rng.uniform(s + 34, 990), rng.uniform(80, 190), rng.uniform(9, 20)),
            white,
            0.82,
        )
        for _ in range(11)
    )
    return (*patches, *_flakes(view, 70, 2.4, 5)), _flakes(view, 34, 5, 10)


def _gusts(view: View, colour: str) -> Pieces:
    rng = view.rng
    rows = [(rng.uniform(-60, 700), rng.uniform(80, view.stage), rng.uniform(0.7, 1.3)) for _ in range(6)]
    return tuple(
        line(
            curve(
                (x, y),
                (x + 120 * k, y - 16 * k),
                (x + 250 * k, y + 4 * k),
                (x + 316 * k, y - 20 * k),
                (x + 290 * k, y - 46 * k),
                (x + 262 * k, y - 26 * k),
            ),
            colour,
            6 * k,
            0.75,
        )
        for x, y, k in rows
    )


def _wind(view: View) -> Air:
    rng = view.rng
    leaves = tuple(
        dab(
            leaf(
                rng.uniform(0, 1000),
                rng.uniform(60, 940),
                size := rng.uniform(18, 30),
                size * 0.55,
                rng.uniform(60, 130),
            ),
            view.paint(rng.choice(("#d9913f", "#8fae4f", "#c7683c", "#e2b54e"))),
        )
        for _ in range(20)
    )
    return (*_gusts(view, view.paint("#fbf6ea", 0.1)), *leaves[:13]), leaves[13:]


def _fog(view: View) -> Air:
    rng, mist = view.rng, mix(view.light.haze, "#fbf8ef", 0.12 if view.light.dark else 0.55)

    def bank(y: float, strength: float) -> Pieces:
        return tuple(
            dab(
                puff(
                    rng.uniform(100, 900),
                    y + rng.uniform(-20, 20),
                    rng.uniform(620, 1100),
                    [rng.uniform(24, 60) for _ in range(5)],
                ),
                mist,
                strength,
            )
            for _ in range(2)
        )

    behind = tuple(piece for y in (view.horizon + 20, view.stage - 60, view.stage + 30) for piece in bank(y, 0.5))
    return behind, (*bank(965, 0.34), *bank(880, 0.16))


_OPEN_AIR: dict[Weather, Callable[[View], Air]] = {
    Weather.RAIN: _rain,
    Weather.STORM: _storm,
    Weather.SNOW: _snow,
    Weather.WIND: _wind,
    Weather.FOG: _fog,
}


def _rings(view: View) -> Air:
    """Rain and storm, seen from below: rings on the surface."""
    rng = view.rng
    rings = tuple(
        line(ellipse(rng.uniform(0, 1000), rng.uniform(10, 90), r, r * 0.24), "#f2fbf8", 2.6, 0.7)
        for r in [rng.uniform(14, 44) for _ in range(16)]
    )
    flash = (
        (dab(polygon((-20, -20), (1020, -20), (1020, 70), (-20, 110)), "#fff3c0", 0.3),)
        if view.weather is Weather.STORM
        else ()
    )
    return (*flash, *rings), ()


def _drift(view: View) -> Air:
    return _flakes(view, 50, 1.6, 3.4), _flakes(view, 16, 3, 5)


def _stream(view: View) -> Air:
    return _gusts(view, "#dff3ee"), ()


def _murk(view: View) -> Air:
    back, front = _fog(view)
    return tuple(dab(piece.path, "#8fc0bf", piece.opacity * 0.7) for piece in back), tuple(
        dab(piece.path, "#8fc0bf", piece.opacity) for piece in front
    )


def _dim(view: View) -> Air:
    return tuple(dab(puff(x, 60, 380, (34, 56, 40)), view.paint("#3f6f86"), 0.5) for x in (160, 520, 860)), ()


_CURRENTS: dict[Weather, Callable[[View], Air]] = {
    Weather.CLOUDY: _dim,
    Weather.RAIN: _rings,
    Weather.STORM: _rings,
    Weather.SNOW: _drift,
    Weather.WIND: _stream,
    Weather.FOG: _murk,
}


def _meteors(view: View) -> Air:
    rng = view.rng
    falls = [
        (rng.uniform(100, 980), rng.uniform(30, view.stage - 160), rng.uniform(60, 150))
        for _ in range(12 if view.weather is Weather.STORM else 7)
    ]
    trails = tuple(
        piece
        for x, y, n in falls
        for piece in (
            line(curve((x, y), (x + n, y - n * 0.5)), "#f6cfa0", 4, 0.55),
            line(curve((x, y), (x + n * 0.4, y - n * 0.2)), "#fff3d0", 4),
        )
    )
    return (*trails, *(dab(star(x, y, 13, 5.4), "#fff3d0") for x, y, _ in falls)), ()


def _nebula(view: View) -> Air:
    rng = view.rng
    tones = ("#8f83c9", "#d98fb5", "#6fb0c0")
    return tuple(
        dab(
            puff(
                rng.uniform(0, 1000),
                rng.uniform(120, view.stage),
                rng.uniform(300, 560),
                [rng.uniform(40, 110) for _ in range(4)],
            ),
            tones[i % 3],
            0.2 if view.weather is Weather.FOG else 0.34,
        )
        for i in range(7 if view.weather is Weather.FOG else 4)
    ), ()


_COSMOS: dict[Weather, Callable[[View], Air]] = {
    Weather.CLOUDY: _nebula,
    Weather.RAIN: _meteors,
    Weather.STORM: _meteors,
    Weather.SNOW: _drift,
    Weather.WIND: _stream,
    Weather.FOG: _nebula,
}
