"""Meadow, farm and garden: open country that people look after."""

from shared_apps.ai.studio.pictures.buildings import barn, cottage, fence, smoke
from shared_apps.ai.studio.pictures.critters import bird, butterfly, hen, ladybird, sheep, snail
from shared_apps.ai.studio.pictures.flora import bloom, bush, meadow_dots, round_tree, tuft
from shared_apps.ai.studio.pictures.paint import Pieces, cut, dab, line
from shared_apps.ai.studio.pictures.palette import PAPERS, deep, pale
from shared_apps.ai.studio.pictures.shapes import blob, curve, ellipse, leaf, ridge
from shared_apps.ai.studio.pictures.view import Land, View, gather
from shared_apps.ai.vocabulary import Colour

GRASS, FIELD, HILL, BARK = "#8fb56a", "#a9c178", "#7da688", "#7d5a44"
PETALS = ("#e5738a", "#f4f0dc", "#eebb4a", "#9a7cc0", "#e0803a")


def rolling(view: View, colours: tuple[str, str, str, str]) -> tuple[Pieces, Pieces, Pieces, Pieces]:
    """Four hills from far to near; snow and haze are in the colours."""
    far, mid, near, ground = colours
    h, s = view.horizon, view.stage
    return (
        (cut(ridge(view.skyline(h - 6, 34)), view.paint(far, 0.58), 1.4),),
        (cut(ridge(view.skyline(h + (s - h) * 0.3, 26)), view.paint(mid, 0.34), 1.8),),
        (cut(ridge(view.skyline(h + (s - h) * 0.66, 22)), view.paint(near, 0.14), 2.2),),
        (cut(ridge(view.skyline(s, 14, 5)), view.paint(ground), 2.6),),
    )


def lit_window(view: View) -> str:
    return "#ffd977" if view.light.dark or view.light.dusk > 0.3 else view.paint("#9dbcc4", 0.1)


def meadow(view: View) -> Land:
    rng, bend = view.rng, view.windy
    far, mid, near, ground = rolling(view, (HILL, FIELD, GRASS, "#7fae5c"))
    gap = view.stage - view.horizon
    copse = gather(
        *(
            round_tree(
                rng.uniform(40, 960),
                view.horizon + gap * 0.36,
                rng.uniform(70, 110),
                view.paint("#6d9a63", 0.36),
                view.paint(BARK, 0.3),
                bend,
            )
            for _ in range(5)
        )
    )
    side = rng.choice((120, 880))
    tree = round_tree(side, view.stage + 18, 400, view.paint("#6f9f58", 0.04), view.paint(BARK), bend * 0.6)
    path = dab(
        blob(
            (430, view.stage + 20),
            (520, view.stage + 16),
            (600, view.stage + 130),
            (760, 1040),
            (330, 1040),
            (450, view.stage + 120),
        ),
        view.paint("#e4cf9b"),
        0.8,
    )
    dots = meadow_dots(rng, 60, view.stage + 10, 1000, tuple(view.paint(p) for p in PETALS), 5.5)
    tufts = gather(
        *(
            tuft(rng.uniform(0, 1000), rng.uniform(view.stage + 40, 960), 34, view.paint("#6b9a4c"), 4, bend)
            for _ in range(8)
        )
    )
    return Land(gather(far, mid, copse, near, tree, ground, (path,), dots, tufts), flower_frame(view))


def flower_frame(view: View) -> Pieces:
    """Grass and flowers in the lower corners, close to our eyes."""
    rng, bend = view.rng, view.windy
    green = view.paint(deep("#5f8f4a", 0.16))
    corner = rng.choice((0, 1))
    stems = gather(
        *(
            bloom(
                x := abs(corner * 1000 - rng.uniform(10, 250)),
                1010,
                rng.uniform(90, 190) * (1 - abs(x - corner * 1000) / 420),
                view.paint(rng.choice(PETALS)),
                green,
                view.paint("#eebb4a"),
                rng.uniform(-8, 8) + bend,
            )
            for _ in range(7)
        )
    )
    blades = gather(*(tuft(abs(corner * 1000 - i * 62), 1014, 120 - i * 16, green, 5, bend) for i in range(5)))
    other = gather(*(tuft(abs((1 - corner) * 1000 - i * 54), 1014, 76 - i * 16, green, 5, bend) for i in range(3)))
    guest = rng.choice(
        (
            snail(abs((1 - corner) * 1000 - 150), 984, 58, view.paint("#c98a5c"), view.paint("#e8d3a8")),
            ladybird(abs((1 - corner) * 1000 - 190), 978, 34),
            butterfly(abs(corner * 1000 - 260), 800, 46, view.paint("#e0913f"), 20),
        )
    )
    return gather(blades, stems, other, guest)


def farm(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far, mid, near, _ = rolling(view, (HILL, "#c9b76a", "#d8c174", "#96b265"))
    furrows = tuple(
        line(curve((x, h + (s - h) * 0.42), (x + (x - 500) * 0.5, s)), view.paint("#b89b52", 0.3), 3.4, 0.8)
        for x in range(60, 1000, 72)
    )
    x = rng.choice((230, 760))
    house = barn(
        x,
        s - (s - h) * 0.12,
        270,
        view.paint("#b94a3e", 0.08),
        view.paint("#6b4a48"),
        view.paint("#f1e4c8"),
        lit_window(view),
    )
    bales = gather(
        *(
            (
                cut(ellipse(bx, s - 18, 34, 32), view.paint("#d9ab4e"), 0.9),
                line(ellipse(bx, s - 18, 19, 18), view.paint("#b5853a"), 4),
                dab(ellipse(bx, s - 18, 6), view.paint("#b5853a")),
            )
            for bx in (1000 - x - 40, 1000 - x + 44)
        )
    )
    rail = fence(-30, 1030, s + 14, 62, view.paint("#a5764c"))
    flock = gather(
        sheep(1000 - x + 150, s - 8, 74, view.paint("#f1e8d6")),
        hen(x + 170, s + 80, 66, view.paint("#d99a52")),
        hen(x - 150, s + 66, 58, view.paint("#f0e2c4"), True),
    )
    dots = meadow_dots(rng, 26, s + 40, 1000, (view.paint("#b9cf86"), view.paint("#84a356")), 7)
    return Land(
        gather(
            far,
            mid,
            furrows,
            near,
            house,
            bales,
            rail,
            (cut(ridge(view.skyline(s + 12, 8, 5)), view.paint("#96b265"), 2.4),),
            dots,
            flock,
        ),
        grass_frame(view),
    )


def grass_frame(view: View) -> Pieces:
    green = view.paint(deep("#7f9a45", 0.2))
    ears = gather(
        *(
            (
                line(curve((x, 1010), (x + 4, 950), (x + 10, 880 + abs(x - e) * 0.3)), view.paint("#c9a24e"), 3.4),
                cut(leaf(x + 10, 892 + abs(x - e) * 0.3, 46, 17, 8 + view.windy), view.paint("#dcb65a"), 0.5),
            )
            for e in (0, 1000)
            for x in (abs(e - 20), abs(e - 58), abs(e - 100), abs(e - 146))
        )
    )
    return gather(
        ears, *(tuft(abs(e - i * 60), 1014, 92 - i * 18, green, 5, view.windy) for e in (0, 1000) for i in range(3))
    )


def garden(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far, mid, near, _ = rolling(view, (HILL, "#9dbf83", "#8fb56a", GRASS))
    x = rng.choice((240, 750))
    home = cottage(
        x,
        s - 26,
        330,
        view.paint("#f0dfc0", 0.04),
        view.paint("#b8604a"),
        lit_window(view),
        view.paint("#f4f4ee") if view.snowy else "",
    )
    puffs = smoke(x + 110, s - 330, 34, view.paint("#f4ede0", 0.3))
    hedge = gather(
        *(
            bush(bx, s + 18, 170, view.paint("#5f9160", 0.08), view.paint("#d9646a"))
            for bx in range(0, 1080, 118)
            if abs(bx - x) > 120
        )
    )
    lawn = cut(ridge(view.skyline(s + 8, 8, 5)), view.paint("#8dbb65"), 2.4)
    beds = gather(
        *(
            (
                cut(blob((bx - 110, y), (bx, y - 24), (bx + 110, y), (bx, y + 26)), view.paint("#7d5f49"), 0.8),
                *gather(
                    *(
                        bloom(
                            bx + dx,
                            y + 4,
                            74,
                            view.paint(PETALS[(k + i) % 5]),
                            view.paint("#5f8f4a"),
                            view.paint("#eebb4a"),
                            view.windy,
                        )
                        for k, dx in enumerate((-70, -35, 0, 35, 70))
                    )
                ),
            )
            for i, (bx, y) in enumerate(((1000 - x, s + 70), (1000 - x - 120, s + 190)))
        )
    )
    stones = tuple(
        dab(ellipse(x + (500 - x) * t, s + 30 + t * 260, 34 + t * 30, 12 + t * 10), view.paint("#e2d3b0"), 0.9)
        for t in (0.0, 0.2, 0.42, 0.68, 1.0)
    )
    return Land(
        gather(
            far,
            mid,
            near,
            puffs,
            home,
            hedge,
            (lawn,),
            stones,
            beds,
            bird(1000 - x, s - 62, 40, view.paint(PAPERS[Colour.BLUE])),
        ),
        flower_frame(view),
    )


def snow_tops(view: View, y: float) -> Pieces:
    """Patches of lying snow."""
    white = pale(view.paint("#f3f4f0"), 0.2)
    return tuple(
        dab(
            ellipse(
                view.rng.uniform(0, 1000),
                y + view.rng.uniform(20, 260),
                view.rng.uniform(50, 120),
                view.rng.uniform(8, 18),
            ),
            white,
            0.85,
        )
        for _ in range(7)
    )
