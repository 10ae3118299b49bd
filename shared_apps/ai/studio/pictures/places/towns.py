"""Village, city and castle: where windows are lit."""

from shared_apps.ai.studio.pictures.buildings import cottage, smoke, townhouse, turret
from shared_apps.ai.studio.pictures.critters import bird, hen
from shared_apps.ai.studio.pictures.flora import bloom, bush, round_tree, tuft
from shared_apps.ai.studio.pictures.paint import Pieces, cut, dab, line
from shared_apps.ai.studio.pictures.palette import deep, pale
from shared_apps.ai.studio.pictures.places.fields import flower_frame, lit_window, rolling
from shared_apps.ai.studio.pictures.shapes import blob, box, curve, ellipse, polygon, ridge, soft
from shared_apps.ai.studio.pictures.view import Land, View, gather

_WALLS = ("#f0dfc0", "#e8c9a4", "#d9b8a8", "#c9d3c4", "#e6cf9a")
_ROOFS = ("#b8604a", "#8f5a6b", "#5f7f8f", "#a8704a", "#6f6b8f")


def village(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far, mid, near, _ = rolling(view, ("#7da688", "#9dbf83", "#93b571", "#8fb56a"))
    snow = view.paint("#f6f6f2") if view.snowy else ""
    lit = lit_window(view)
    rows: list[Pieces] = []
    for share, wide, fade, count in ((0.3, 100, 0.38, 6), (0.62, 150, 0.2, 5), (0.94, 230, 0.04, 4)):
        for i in range(count):
            x = (i + 0.5 + rng.uniform(-0.22, 0.22)) * 1000 / count
            if share > 0.9 and abs(x - 500) < 150:
                continue
            k = rng.randrange(5)
            rows.append(
                cottage(
                    x,
                    h + (s - h) * share + 12,
                    wide * rng.uniform(0.85, 1.1),
                    view.paint(_WALLS[k], fade),
                    view.paint(_ROOFS[(k + count) % 5], fade),
                    lit,
                    snow,
                )
            )
        rows.append((cut(ridge(view.skyline(h + (s - h) * share + 16, 8)), view.paint("#8fb070", fade), 1.6),))
    church = gather(_steeple(view, rng.uniform(380, 620), h + (s - h) * 0.3))
    trees = gather(
        *(
            round_tree(x, s + 12, rng.uniform(120, 180), view.paint("#6d9a5c", 0.06), view.paint("#7d5a44"), view.windy)
            for x in (rng.uniform(0, 60), rng.uniform(280, 330), rng.uniform(690, 740), 985)
        )
    )
    square = cut(ridge(view.skyline(s + 16, 8, 5)), view.paint("#d9c69c"), 2.2)
    cobbles = tuple(
        dab(ellipse(x + (i % 2) * 44, y, 26 + (y - s) * 0.05, 7 + (y - s) * 0.02), view.paint("#c7b184"), 0.55)
        for i, y in enumerate(range(int(s) + 50, 1000, 34))
        for x in range(-20, 1000, 92)
    )
    return Land(
        gather(
            far,
            church,
            mid,
            *rows,
            trees,
            smoke(rng.choice((160, 840)), s - 250, 30, view.paint("#f4ede0", 0.3)),
            (square,),
            cobbles,
            hen(rng.choice((150, 850)), s + 76, 52, view.paint("#e8d3a8")),
        ),
        flower_frame(view),
    )


def _steeple(view: View, x: float, y: float) -> Pieces:
    wall, roof = view.paint("#efe2c6", 0.34), view.paint("#6f7f93", 0.3)
    return (
        cut(box(x - 24, y - 150, 48, 170), wall, 1),
        cut(soft((x - 32, y - 146), (x, y - 250), (x + 32, y - 146)), roof, 1),
        dab(ellipse(x, y - 116, 13), pale(wall, 0.4)),
        line(curve((x, y - 116), (x, y - 125)), roof, 2.4),
        line(curve((x, y - 116), (x + 6, y - 112)), roof, 2.4),
    )


def city(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    lit, dim = lit_window(view), view.paint("#7f93a5", 0.1)
    rows: list[Pieces] = []
    for base, low, high, fade, step in (
        (s - 60, 300, 460, 0.56, 96),
        (s - 20, 230, 360, 0.3, 120),
        (s + 12, 180, 280, 0.06, 150),
    ):
        x = -30.0 + rng.uniform(0, 40)
        while x < 1040:
            wide = step * rng.uniform(0.72, 1.0)
            k = rng.randrange(5)
            if not (fade < 0.1 and 330 < x < 670):
                rows.append(
                    townhouse(
                        x,
                        base,
                        wide,
                        (low + (high - low) * rng.random()) * (s - h + 200) / 460,
                        view.paint(_WALLS[k], fade),
                        view.paint(_ROOFS[(k + 2) % 5], fade),
                        lit,
                        dim,
                        rng,
                    )
                )
            x += wide * 1.02
    pavement = cut(ridge([s + 10, s + 8, s + 10]), view.paint("#d6c8b0"), 2.2)
    road = cut(ridge([s + 96, s + 92, s + 96]), view.paint("#a59a98"), 1.2)
    marks = (
        tuple(
            dab(
                polygon((x, s + 118), (x + 74, s + 118), (x + 66, s + 128), (x - 8, s + 128)),
                view.paint("#efe6d2"),
                0.7,
            )
            for x in range(-40, 1000, 158)
        )
        if s < 730
        else ()
    )
    lamps = gather(*(_lamp(view, x, s + 60) for x in (110, 890)))
    trees = gather(
        *(round_tree(x, s + 34, 190, view.paint("#76a263"), view.paint("#7d5a44"), view.windy) for x in (270, 730))
    )
    return Land(
        gather(
            *rows,
            (pavement,),
            trees,
            lamps,
            (road,),
            marks,
            bird(rng.choice((250, 760)), s + 58, 34, view.paint("#8f959c")),
        ),
        _city_frame(view),
    )


def _lamp(view: View, x: float, y: float) -> Pieces:
    iron = view.paint("#4f5560")
    shining = view.light.dark or view.light.dusk > 0.3
    glow = (
        tuple(dab(ellipse(x, y - 236, r), "#ffe19a", g) for r, g in ((130, 0.1), (84, 0.16), (46, 0.24)))
        if shining
        else ()
    )
    return (
        *glow,
        line(curve((x, y), (x, y - 214)), iron, 8),
        cut(box(x - 16, y - 8, 32, 10, 3), iron, 0.5),
        cut(
            soft((x - 20, y - 254), (x + 20, y - 254), (x + 13, y - 212), (x - 13, y - 212)),
            "#ffe7a0" if shining else view.paint("#dfe6de"),
            0.6,
        ),
        cut(soft((x - 25, y - 252), (x, y - 272), (x + 25, y - 252)), iron, 0.5),
    )


def _city_frame(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    clay, green = view.paint("#b8654a"), view.paint(deep("#5f8f4a", 0.1))
    x = abs(side * 1000 - 90)
    blooms = gather(
        *(
            bloom(x + dx, 925, 110 + abs(dx) % 30, view.paint(petal), green, view.paint("#eebb4a"), view.windy)
            for dx, petal in ((-56, "#e5738a"), (-24, "#f4f0dc"), (10, "#c94a3b"), (46, "#eebb4a"))
        )
    )
    pot = (
        cut(soft((x - 86, 915), (x + 86, 915), (x + 68, 1040), (x - 68, 1040)), clay, 1.6),
        cut(box(x - 96, 898, 192, 34, 9), pale(clay, 0.12), 0.9),
    )
    return gather(bush(x, 916, 150, green), blooms, pot)


def castle(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far, mid, near, ground = rolling(view, ("#8ba69a", "#9dbf83", "#8fb56a", "#86b062"))
    x = rng.choice((300, 700))
    wall, roof = view.paint("#cfc3b4", 0.1), view.paint("#5f7f9f", 0.08)
    flag, lit = view.paint("#c94a3b"), "#ffd977" if view.light.dark or view.light.dusk > 0.3 else view.paint("#6f6470")
    base = s - 22
    keep = gather(
        turret(x, base, 130, (base - h) + 190, pale(wall, 0.06), roof, lit, flag),
        turret(x - 130, base, 84, (base - h) + 70, wall, view.paint("#a8605a", 0.08), lit, flag),
        turret(x + 130, base, 84, (base - h) + 110, wall, view.paint("#a8605a", 0.08), lit, flag),
        _battlement(x, base, 270, (base - h) * 0.62, deep(wall, 0.06)),
        turret(x - 215, base + 6, 74, (base - h) * 0.9, pale(wall, 0.1), roof, lit, flag),
        turret(x + 215, base + 6, 74, (base - h) * 0.8, pale(wall, 0.1), roof, lit, flag),
        _gate(view, x, base + 6, deep(wall, 0.12)),
    )  # fmt: skip
    hedge = gather(
        *(
            bush(bx, s + 14, 120, view.paint("#5f9160", 0.06), view.paint("#d9646a"))
            for bx in range(0, 1080, 96)
            if abs(bx - x) > 270
        )
    )
    road = dab(
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


def _battlement(x: float, y: float, wide: float, high: float, colour: str) -> Pieces:
    w, n = wide / 2, 9
    teeth = [(x - w + wide * i / n, y - high - (18 if (i // 1) % 2 else 0)) for i in range(n + 1)]
    ring = [point for (ax, ay), (bx, _) in zip(teeth, teeth[1:], strict=False) for point in ((ax, ay), (bx, ay))]
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
