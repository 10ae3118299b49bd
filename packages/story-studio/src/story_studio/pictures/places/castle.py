"""A castle: turrets, flags, a road that leads in."""

from itertools import pairwise

from story_studio.pictures.buildings import turret
from story_studio.pictures.flora import bloom, bush, tuft
from story_studio.pictures.paint import Piece, Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.places.country import rolling
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon
from story_studio.pictures.view import Land, View, gather


def castle(view: View) -> Land:
    rng, s = view.rng, view.stage
    far, mid, near, ground = rolling(view, ("#8ba69a", "#9dbf83", "#8fb56a", "#86b062"))
    x = rng.choice((300, 700))
    base = s - 22
    keep = _keep(view, x, base)
    hedge = gather(
        *(
            bush(bx, s + 14, 120, view.paint("#5f9160", 0.06), view.paint("#d9646a"))
            for bx in range(0, 1080, 96)
            if abs(bx - x) > 270
        )
    )
    road = _road(view, x, base)
    flowers = gather(
        *(
            bloom(
                rng.uniform(0, 1000),
                rng.uniform(s + 60, 980),
                36,
                view.paint(rng.choice(("#e5738a", "#f4f0dc", "#eebb4a"))),
                view.paint("#5f8f4a"),
            )
            for _ in range(9)
        )
    )
    return Land(gather(far, mid, near, keep, hedge, ground, (road,), flowers), _banner_frame(view))


def _keep(view: View, x: float, base: float) -> Pieces:
    h = view.horizon
    wall, roof = view.paint("#cfc3b4", 0.1), view.paint("#5f7f9f", 0.08)
    flag, lit = view.paint("#c94a3b"), "#ffd977" if view.light.dark or view.light.dusk > 0.3 else view.paint("#6f6470")
    return gather(
        turret(x, base, 130, (base - h) + 190, pale(wall, 0.06), roof, lit, flag),
        turret(x - 130, base, 84, (base - h) + 70, wall, view.paint("#a8605a", 0.08), lit, flag),
        turret(x + 130, base, 84, (base - h) + 110, wall, view.paint("#a8605a", 0.08), lit, flag),
        _battlement(x, base, 270, (base - h) * 0.62, deep(wall, 0.06)),
        turret(x - 215, base + 6, 74, (base - h) * 0.9, pale(wall, 0.1), roof, lit, flag),
        turret(x + 215, base + 6, 74, (base - h) * 0.8, pale(wall, 0.1), roof, lit, flag),
        _gate(view, x, base + 6, deep(wall, 0.12)),
    )


def _road(view: View, x: float, base: float) -> Piece:
    s = view.stage
    return dab(
        blob(
            (x - 46, base + 8),
            (x + 46, base + 8),
            (500 + (x - 500) * 0.4 + 90, s + 120),
            (640, 1040),
            (330, 1040),
            (500 + (x - 500) * 0.4 - 70, s + 120),
        ),
        view.paint("#e2cfa0"),
        0.9,
    )


def _battlement(x: float, y: float, wide: float, high: float, colour: str) -> Pieces:
    w, n = wide / 2, 9
    teeth = [(x - w + wide * i / n, y - high - (18 if (i // 1) % 2 else 0)) for i in range(n + 1)]
    ring = [point for (ax, ay), (bx, _) in pairwise(teeth) for point in ((ax, ay), (bx, ay))]
    stones = tuple(
        line(curve((x + dx, y - high * t), (x + dx + 24, y - high * t)), deep(colour, 0.15), 3)
        for dx, t in ((-100, 0.3), (-76, 0.7), (70, 0.62), (84, 0.25), (-20, 0.84))
    )
    return cut(polygon(*ring, (x + w, y + 6), (x - w, y + 6)), colour), *stones


def _gate(view: View, x: float, y: float, colour: str) -> Pieces:
    arch = cut(
        blob(
            (x - 46, y + 4),
            (x - 48, y - 60),
            (x - 30, y - 96),
            (x, y - 108),
            (x + 30, y - 96),
            (x + 48, y - 60),
            (x + 46, y + 4),
        ),
        colour,
        0.8,
    )
    wood = view.paint("#7a5038")
    door = dab(
        blob(
            (x - 34, y + 2),
            (x - 36, y - 54),
            (x - 22, y - 82),
            (x, y - 91),
            (x + 22, y - 82),
            (x + 36, y - 54),
            (x + 34, y + 2),
        ),
        wood,
    )
    bars = tuple(line(curve((x + dx, y), (x + dx, y - 84 + abs(dx))), deep(wood, 0.25), 2.6) for dx in (-17, 0, 17))
    return arch, door, *bars


def _banner_frame(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    grey = view.paint(deep("#a39a92", 0.16))
    x = abs(side * 1000 - 50)
    post = cut(box(x - 66, 690, 132, 360, 6), grey, 1.8), cut(box(x - 82, 672, 164, 40, 8), pale(grey, 0.1), 1)
    ball = cut(ellipse(x, 640, 40), pale(grey, 0.14), 1.2)
    ivy = gather(
        *(
            (cut(ellipse(x + dx, 740 + i * 42, 17, 14, i * 40), view.paint("#5f8f4a"), 0.5),)
            for i, dx in enumerate((-40, -20, -34, 4, -10, 22))
        )
    )
    return gather(
        post,
        (ball,),
        ivy,
        *(
            tuft(abs(e * 1000 - 50 - i * 60), 1014, 80 - i * 14, view.paint(deep("#5f8f4a", 0.2)), 5, view.windy)
            for e in (0, 1)
            for i in range(3)
        ),
    )
