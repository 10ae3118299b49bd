"""The cosy room at home."""

from story_studio.pictures.fixtures import casements, is_open, own, standing_lamp
from story_studio.pictures.geometry import turned
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import Light, deep, mix, pale
from story_studio.pictures.shapes import blob, box, curve, ellipse, leaf, polygon, ridge, soft
from story_studio.pictures.view import Land, View, gather
from story_studio.vocabulary import State, Weather


def home(view: View) -> Land:
    """The hour and the weather are outside the window; inside it is always warm."""
    rng, s, light = view.rng, view.stage, view.light
    warmth = light.dusk * 0.5
    wall = mix("#e9cda0", mix("#7a4f5f", light.ambient, 0.3), warmth)
    paper = dab(ridge([-40, -40]), wall)
    stripes = tuple(
        dab(polygon((x, -20), (x + 30, -20), (x + 30, s + 60), (x, s + 60)), pale(wall, 0.16), 0.5)
        for x in range(10, 1000, 84)
    )
    side = rng.choice((0, 1))
    window = own(view, "window", _window(view, abs(side * 1000 - 300), 300))
    shelf = own(view, "shelf", _shelf(abs((1 - side) * 1000 - 230), 330, warmth))
    skirting = cut(box(-20, s - 26, 1040, 60), pale(wall, 0.4), 1)
    floor = cut(ridge([s + 16, s + 16, s + 16]), mix("#b98556", "#5a3a4a", warmth), 1.6)
    boards = tuple(
        line(
            curve((500 + (x - 500) * 0.8, s + 18), (500 + (x - 500) * 1.5, 1010)),
            deep("#a87446", 0.2 + warmth * 0.4),
            3,
            0.7,
        )
        for x in range(-200, 1300, 150)
    )
    rug = (
        cut(ellipse(500, s + 170, 400, 96), mix("#c4604f", "#5a3a5a", warmth), 0.8),
        dab(ellipse(500, s + 170, 350, 80), mix("#efd9ac", "#7a5a6a", warmth)),
        dab(ellipse(500, s + 170, 300, 66), mix("#3d938e", "#3a3a5a", warmth)),
    )
    lamp = _lamp(view, abs((1 - side) * 1000 - 70), s + 40)
    return Land(
        gather((paper,), stripes, window, shelf, (skirting, floor), boards, rug, lamp, _bunting(rng.uniform(-10, 20))),
        _armchair(abs(side * 1000 - 20), warmth),
    )


def _window(view: View, x: float, y: float) -> Pieces:
    light = view.light
    frame = "#f4e6c8"
    hole = (
        cut(box(x - 150, y - 150, 300, 310, 16), frame, 1.4),
        dab(box(x - 132, y - 132, 264, 274, 8), light.sky[1]),
        dab(box(x - 132, y - 10, 264, 152, 8), light.sky[3]),
    )
    orb = dab(
        ellipse(x + 50, y - 70, 34),
        light.orb,
        0.95 if view.weather in {Weather.CLEAR, Weather.WIND, Weather.CLOUDY} else 0.3,
    )
    hills = _hills(light, x, y)
    bars: Pieces
    bars = line(curve((x, y - 132), (x, y + 142)), frame, 12), line(curve((x - 132, y), (x + 132, y)), frame, 12)
    cloth = light.on("#d9795a", 0.05)
    drapes = _drapes(x, y, cloth)
    sill = cut(box(x - 172, y + 152, 344, 24, 8), pale(frame, 0.3), 1)
    pot = _flowerpot(x, y)
    if is_open(view, "window"):
        bars, drapes = (), casements(x, y, 132, 140, frame)
    return (
        *hole,
        orb,
        *hills,
        *_weather_outside(view, x, y),
        *bars,
        *drapes,
        line(curve((x - 200, y - 166), (x + 200, y - 166)), "#8a5a3c", 10),
        sill,
        *pot,
    )


def _flowerpot(x: float, y: float) -> Pieces:
    return (
        cut(soft((x + 62, y + 110), (x + 112, y + 110), (x + 104, y + 154), (x + 70, y + 154)), "#b8654a", 0.7),
        *(cut(leaf(x + 87, y + 112, 60, 24, t), "#6f9d4f", 0.5) for t in (-40, 0, 40)),
    )


def _hills(light: Light, x: float, y: float) -> Pieces:
    return (
        dab(
            blob(
                (x - 131, y + 70),
                (x - 60, y + 40),
                (x + 20, y + 76),
                (x + 90, y + 46),
                (x + 131, y + 66),
                (x + 131, y + 141),
                (x - 131, y + 141),
            ),
            light.on("#7fa86a", 0.35),
        ),
        dab(
            blob((x - 131, y + 110), (x - 40, y + 84), (x + 131, y + 112), (x + 131, y + 141), (x - 131, y + 141)),
            light.on("#6f9a58", 0.12),
        ),
    )


def _drapes(x: float, y: float, cloth: str) -> Pieces:
    return tuple(
        cut(
            blob(
                (x + s * 178, y - 168),
                (x + s * 70, y - 168),
                (x + s * 96, y - 40),
                (x + s * 136, y + 60),
                (x + s * 126, y + 176),
                (x + s * 182, y + 176),
            ),
            cloth,
            1.2,
        )
        for s in (-1, 1)
    )


def _weather_outside(view: View, x: float, y: float) -> Pieces:
    rng, weather = view.rng, view.weather
    spots = [(x + rng.uniform(-120, 120), y + rng.uniform(-120, 120)) for _ in range(26)]
    match weather:
        case Weather.RAIN | Weather.STORM:
            bolt = (
                (
                    dab(
                        polygon(
                            (x - 60, y - 120),
                            (x - 30, y - 120),
                            (x - 56, y - 60),
                            (x - 30, y - 60),
                            (x - 84, y + 30),
                            (x - 66, y - 40),
                            (x - 88, y - 40),
                        ),
                        "#fbe08a",
                    ),
                )
                if weather is Weather.STORM
                else ()
            )
            return *bolt, *(line(curve((a, b), (a - 5, b + 18)), "#dcebf0", 3, 0.8) for a, b in spots)
        case Weather.SNOW:
            return tuple(dab(ellipse(a, b, 5), "#ffffff", 0.9) for a, b in spots)
        case Weather.CLOUDY | Weather.FOG:
            tone = 0.85 if weather is Weather.CLOUDY else 0.5
            return tuple(dab(ellipse(a, b * 0.4 + (y - 60) * 0.6, 34, 15), "#f4f0e6", tone) for a, b in spots[:9])
        case Weather.WIND:
            return tuple(line(curve((a - 30, b), (a, b - 8), (a + 26, b)), "#fbf6ea", 3.4, 0.8) for a, b in spots[:7])
        case _:
            return ()


def _shelf(x: float, y: float, warmth: float) -> Pieces:
    wood = mix("#96633f", "#4a2f3a", warmth)
    spines = tuple(
        cut(box(x - 120 + i * 27, y - high, 23, high, 3), mix(colour, "#4a2f4a", warmth), 0.5)
        for i, (high, colour) in enumerate(
            ((70, "#c94a3b"), (84, "#3d938e"), (62, "#eebb4a"), (78, "#4b80b8"), (66, "#85629f"))
        )
    )
    bear = (
        cut(ellipse(x + 64, y - 26, 25, 27), "#c98a4a", 0.6),
        cut(ellipse(x + 64, y - 62, 21), "#c98a4a", 0.6),
        *(cut(ellipse(x + 64 + s * 16, y - 79, 8), "#c98a4a", 0.4) for s in (-1, 1)),
        *(dab(ellipse(x + 64 + s * 7, y - 64, 2.4), "#3a2f35") for s in (-1, 1)),
    )
    frame = (
        cut(box(x - 70, y - 250, 120, 110, 6), wood, 0.8),
        dab(box(x - 58, y - 238, 96, 86), "#cfe0cf"),
        dab(
            blob((x - 58, y - 170), (x - 20, y - 200), (x + 38, y - 172), (x + 38, y - 153), (x - 58, y - 153)),
            "#7fa86a",
        ),
        dab(ellipse(x + 14, y - 214, 10), "#eebb4a"),
    )
    return *frame, *spines, *bear, cut(box(x - 140, y, 280, 18, 4), wood, 1)


def _lamp(view: View, x: float, y: float) -> Pieces:
    dark = view.states.get("lantern") is State.DARK
    lamp = standing_lamp(x, y, 350, lit=False, dusk=view.light.dusk * 0.5) if dark else _floor_lamp(x, y)
    return own(view, "lantern", lamp)


def _floor_lamp(x: float, y: float) -> Pieces:
    glow = tuple(dab(ellipse(x, y - 300, r), "#ffe19a", g) for r, g in ((260, 0.1), (170, 0.14), (100, 0.2)))
    shade = cut(soft((x - 70, y - 256), (x - 40, y - 350), (x + 40, y - 350), (x + 70, y - 256)), "#f6cf84", 1)
    return *glow, line(curve((x, y), (x, y - 260)), "#7a5038", 9), cut(ellipse(x, y, 46, 11), "#7a5038", 0.7), shade


def _bunting(shift_: float) -> Pieces:
    cord = curve((-20, 40), (260, 92 + shift_), (520, 60), (780, 94 - shift_), (1020, 36))
    points = [point for i, point in enumerate(cord.outline(5)) if i % 1 == 0]
    flags = tuple(
        cut(soft((px - 20, py), (px + 20, py), (px, py + 42)), ("#c94a3b", "#eebb4a", "#3d938e", "#e595a3")[i % 4], 0.6)
        for i, (px, py) in enumerate(points[1:-1])
    )
    return line(cord, "#8a5a3c", 3), *flags


def _armchair(x: float, warmth: float) -> Pieces:
    cloth = mix("#4f7f78", "#2f2f4f", warmth)
    back = cut(
        blob((x - 150, 1040), (x - 140, 820), (x - 90, 740), (x + 90, 740), (x + 140, 820), (x + 150, 1040)), cloth, 2
    )
    cushion = cut(box(x - 90, 850, 110, 100, 24).moved(turned(-12, (x, 900))), "#e8b548", 0.9)
    arm = (
        cut(
            blob((x - 200, 1050), (x - 206, 920), (x - 170, 880), (x - 130, 920), (x - 126, 1050)),
            pale(cloth, 0.08),
            1.4,
        ),
        cut(
            blob((x + 200, 1050), (x + 206, 920), (x + 170, 880), (x + 130, 920), (x + 126, 1050)),
            pale(cloth, 0.08),
            1.4,
        ),
    )
    return back, cushion, *arm
