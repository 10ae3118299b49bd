"""Outer space: a small planet to stand on, and large ones to look at."""

from story_studio.pictures.geometry import shift, turned
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, mix
from story_studio.pictures.shapes import blob, curve, ellipse, polygon, ridge, soft, star
from story_studio.pictures.view import Land, View, gather


def space(view: View) -> Land:
    """Always dark; the hour colours the nebula and the ground of the little planet."""
    rng, s, light = view.rng, view.stage, view.light
    glow = light.sky[3] if not light.dark else "#4a4f8f"
    night = mix("#171a3d", light.sky[0], 0.1)
    sky = (
        dab(ridge([-40, -40]), night),
        *(
            cut(ridge(view.skyline(y, 46, 5)), mix(night, glow, t), 0.8)
            for y, t in ((150, 0.12), (320, 0.24), (480, 0.38), (600, 0.52))
        ),
    )
    dust = tuple(
        dab(ellipse(rng.uniform(0, 1000), rng.uniform(0, s), rng.uniform(1.4, 3.4)), "#f6edd0", 0.9) for _ in range(70)
    )
    stars = tuple(
        dab(
            star(rng.uniform(20, 980), rng.uniform(20, s - 80), z := rng.uniform(8, 17), z * 0.4, 5, rng.random()),
            rng.choice(("#fbeec2", "#f6cfa0", "#cfe3ee")),
        )
        for _ in range(16)
    )
    side = rng.choice((0, 1))
    giant = _ringed(view, abs(side * 1000 - 210), rng.uniform(170, 250), 92)
    moon = _moonlet(abs((1 - side) * 1000 - 190), rng.uniform(130, 330), 48, "#d9a0b0")
    far = cut(ridge(view.skyline(s - 60, 30, 6)), view.paint("#8a7fb0", 0.2), 1.8)
    ground = cut(ridge([s + 60, s + 20, s, s - 6, s, s + 20, s + 60]), view.paint("#b8a8c8"), 2.6)
    craters = gather(
        *(
            (
                dab(ellipse(x, y, r, r * 0.3), deep(view.paint("#b8a8c8"), 0.2), 0.7),
                dab(ellipse(x, y + r * 0.07, r * 0.86, r * 0.2), deep(view.paint("#b8a8c8"), 0.34), 0.6),
            )
            for x, y, r in ((150, s + 90, 64), (860, s + 120, 82), (480, s + 70, 40), (660, 985, 60), (300, 990, 46))
        )
    )
    return Land(gather(sky, dust, stars, giant, moon, (far, ground), craters), _crystals(view, side))


def _ringed(view: View, x: float, y: float, r: float) -> Pieces:
    colour = mix("#e8a85a", view.light.orb, 0.12)
    ring = line(ellipse(0, 0, r * 1.75, r * 0.42), "#f0d9a8", r * 0.13, 0.9)
    bands = tuple(
        dab(
            blob(
                (-r * w, dy),
                (0, dy + r * 0.1),
                (r * w, dy),
                (r * w * 0.96, dy + r * 0.14),
                (0, dy + r * 0.26),
                (-r * w * 0.96, dy + r * 0.14),
            ),
            deep(colour, 0.14),
            0.7,
        )
        for w, dy in ((0.86, -r * 0.5), (0.96, r * 0.16))
    )
    front = line(
        curve((-r * 1.75, 0), (-r * 1.2, r * 0.3), (0, r * 0.42), (r * 1.2, r * 0.3), (r * 1.75, 0)),
        "#f0d9a8",
        r * 0.13,
    )
    return placed((ring, cut(ellipse(0, 0, r), colour), *bands, front), shift(x, y) @ turned(-18))


def _moonlet(x: float, y: float, r: float, colour: str) -> Pieces:
    return cut(ellipse(x, y, r), colour), *(
        dab(ellipse(x + dx * r, y + dy * r, k * r, k * r * 0.9), deep(colour, 0.16))
        for dx, dy, k in ((-0.3, -0.3, 0.24), (0.36, 0.1, 0.3), (-0.2, 0.5, 0.16))
    )


def _crystals(view: View, side: int) -> Pieces:
    colours = ("#6fb8b8", "#8f83c9", "#e08fb0")
    shards = tuple(
        cut(
            soft(
                (abs(side * 1000 - x) - w, 1030),
                (abs(side * 1000 - x) - w * 0.8, 1030 - high * 0.7),
                (abs(side * 1000 - x), 1030 - high),
                (abs(side * 1000 - x) + w * 0.8, 1030 - high * 0.66),
                (abs(side * 1000 - x) + w, 1030),
            ),
            view.paint(colours[i % 3], 0.1),
            1.2,
        )
        for i, (x, w, high) in enumerate(((20, 40, 240), (90, 34, 170), (150, 26, 100), (950, 30, 130), (1000, 30, 90)))
    )
    facets = tuple(
        dab(
            polygon(
                (abs(side * 1000 - x), 1030 - high),
                (abs(side * 1000 - x) + w * 0.5, 1030 - high * 0.6),
                (abs(side * 1000 - x) + 2, 1030),
            ),
            "#ffffff",
            0.18,
        )
        for x, w, high in ((20, 40, 240), (90, 34, 170), (150, 26, 100))
    )
    return *shards, *facets
