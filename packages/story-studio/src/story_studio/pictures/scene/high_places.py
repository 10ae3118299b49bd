"""Above the ground and below it: roofs, trees, clouds, caves; and a platform under its own roof."""

from story_studio.pictures.paint import cut, dab, line
from story_studio.pictures.palette import deep, mix, pale
from story_studio.pictures.places.country import FIELD, GRASS, HILL, rolling
from story_studio.pictures.scene.open_places import put, row_of_houses
from story_studio.pictures.shapes import blob, box, burst, curve, ellipse, polygon, puff, ridge
from story_studio.pictures.view import Land, View, gather


def station(view: View) -> Land:
    s = view.stage
    roof = cut(box(-40, 60, 1080, 46, 6), view.paint("#8f5a4a"), 1.4)
    posts = tuple(cut(box(x, 100, 18, s - 90, 4), view.paint("#5f6b6b"), 1) for x in (60, 930))
    tracks = (
        cut(ridge([s + 4, s + 4, s + 4]), view.paint("#8a8078"), 1),
        *(line(curve((-20, y), (1020, y)), view.paint("#5a5560"), 7) for y in (s + 22, s + 46)),
    )
    platform = cut(ridge([s + 66, s + 66, s + 66]), view.paint("#cfc2ae"), 1.6)
    edge = line(curve((-20, s + 84), (1020, s + 84)), view.paint("#eebb4a"), 10)
    side = view.rng.choice((250, 750))
    return Land(
        gather(
            rolling(view, (HILL, FIELD, GRASS, GRASS))[0],
            rolling(view, (HILL, FIELD, GRASS, GRASS))[1],
            put(view, "locomotive", side, s + 46, 330),
            tracks,
            (platform, edge, roof),
            posts,
            put(view, "clock", 500, 200, 84),
            put(view, "bench", 1000 - side, s + 130, 170),
        ),
        gather(put(view, "luggage", 80 if side > 500 else 920, 1040, 220)),
    )


def cave(view: View) -> Land:
    s, rng = view.stage, view.rng
    rock = view.paint("#5f5566", 0.0)
    hole = dab(ridge([-40, -40]), mix(rock, "#1f1a2e", 0.4))
    gleam = tuple(dab(ellipse(500, s - 150, r, r * 0.8), "#f3dca8", 0.1) for r in (420, 300, 190))
    walls = tuple(
        cut(
            blob(
                (500 + k * 560, -60),
                (500 + k * 210, -60),
                (500 + k * 330, 160),
                (500 + k * 270, 380),
                (500 + k * 380, s + 60),
                (500 + k * 560, s + 60),
            ),
            rock,
            2,
        )
        for k in (-1, 1)
    )
    teeth = tuple(
        cut(polygon((x - w, -20), (x + w, -20), (x + 4, high)), deep(rock, 0.1), 1)
        for x, w, high in ((240, 40, 190), (340, 30, 120), (650, 34, 150), (760, 44, 210))
    )
    ground = cut(ridge(view.skyline(s, 18, 6)), view.paint("#7a6e7a"), 2)
    gems = gather(*(put(view, "gem_stone", x, y, 46) for x, y in ((90, 520), (910, 480), (70, 760), (940, 730))))
    stones = tuple(
        dab(
            ellipse(rng.uniform(0, 1000), rng.uniform(s + 30, 990), rng.uniform(14, 40), rng.uniform(6, 14)),
            deep(view.paint("#7a6e7a"), 0.2),
            0.7,
        )
        for _ in range(18)
    )
    return Land(
        gather((hole,), gleam, walls, teeth, (ground,), stones, gems),
        gather(put(view, "rocks", 80, 1040, 230), put(view, "rocks", 940, 1040, 190)),
    )


def treehouse(view: View) -> Land:
    s, rng = view.stage, view.rng
    leaf, bark = view.paint("#6d9a58", 0.05), view.paint("#7d5a44")
    crowns = tuple(
        cut(burst(x, y, r, r * 0.8, 13, 0.1), mix(leaf, "#4f7f4c", k), 1.4)
        for x, y, r, k in ((80, 120, 230, 0.2), (920, 110, 250, 0.1), (500, 20, 260, 0.3))
    )
    hut = (
        cut(box(300, s - 330, 400, 340, 8), view.paint("#b98a5c"), 1.4),
        *(line(curve((x, s - 326), (x, s)), view.paint("#96683f"), 3, 0.6) for x in (360, 420, 480, 540, 600, 660)),
    )
    roof = cut(polygon((262, s - 320), (500, s - 470), (738, s - 320)), view.paint("#b8604a"), 1.4)
    door = put(view, "window", 610, s - 120, 120)
    deck = cut(ridge([s, s, s]), view.paint("#c49a68"), 1.8)
    planks = tuple(
        line(curve((500 + (x - 500) * 0.9, s + 6), (500 + (x - 500) * 1.5, 1010)), view.paint("#96683f"), 3, 0.7)
        for x in range(-100, 1200, 110)
    )
    trunk = tuple(cut(box(x, -40, 90, s + 60, 10), bark, 1.6) for x in (20, 890))
    rail = (
        line(curve((-20, s - 74), (300, s - 74)), view.paint("#96683f"), 12),
        line(curve((700, s - 74), (1020, s - 74)), view.paint("#96683f"), 12),
    )
    leaves = tuple(cut(burst(x, y, 120, 90, 11, 0.14), leaf, 1.2) for x, y in ((rng.choice((30, 970)), 960),))
    return Land(
        gather(rolling(view, (HILL, FIELD, GRASS, GRASS))[0], crowns, trunk, hut, (roof,), door, rail, (deck,), planks),
        leaves,
    )


def rooftop(view: View) -> Land:
    s = view.stage
    tiles = tuple(
        line(curve((x - 40, y), (x, y + 16), (x + 40, y)), view.paint("#96483a"), 4, 0.7)
        for i, y in enumerate(range(int(s) + 50, 1000, 56))
        for x in range((i % 2) * 45, 1040, 90)
    )
    chimneys = gather(
        *(
            (
                cut(box(x - 36, s - 130, 72, 160, 4), view.paint("#a8704a"), 1.2),
                cut(box(x - 44, s - 146, 88, 24, 4), view.paint("#8f5a4a"), 0.8),
            )
            for x in (120, 900)
        )
    )
    return Land(
        gather(
            row_of_houses(view, 60, 190, 0.4, 96),
            chimneys,
            (cut(ridge([s + 24, s, s - 6, s, s + 24]), view.paint("#b8604a"), 2),),
            tiles,
        ),
        gather(put(view, "potted_plant", view.rng.choice((70, 930)), 1040, 200)),
    )


def sky(view: View) -> Land:
    """Clouds to stand on."""
    rng, s = view.rng, view.stage
    white = mix("#fbf6ea", view.light.sky[-1], 0.18)
    far = tuple(
        cut(puff(x, y, w, (60, 90, 74, 50)), mix(white, view.light.sky[2], 0.35), 1)
        for x, y, w in ((160, s - 180, 300), (820, s - 240, 340), (480, s - 90, 380))
    )
    floor = tuple(
        cut(puff(x, y, w, tuple(rng.uniform(60, 110) for _ in range(5))), white, 1.4)
        for x, y, w in ((150, s + 90, 560), (800, s + 80, 600), (480, s + 150, 700))
    )
    ground = cut(ridge(view.skyline(s + 90, 26, 7)), pale(white, 0.3), 1.2)
    return Land(
        gather(far, floor, (ground,)), tuple(cut(puff(x, 1010, 460, (70, 110, 80)), white, 1.2) for x in (60, 960))
    )
