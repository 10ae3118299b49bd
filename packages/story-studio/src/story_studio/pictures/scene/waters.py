"""Harbours, beaches and whatever else lies by the water."""

from story_studio.pictures.flora import reed
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import pale
from story_studio.pictures.places.country import FIELD, GRASS, HILL, flower_frame, rolling
from story_studio.pictures.scene.open_places import put, trees_at
from story_studio.pictures.shapes import blob, box, curve, ellipse, ridge
from story_studio.pictures.view import Land, View, gather


def water_from(view: View, top: float, colour: str = "#5fa3b8") -> Pieces:
    rng, tone = view.rng, view.paint(colour, 0.1)
    sea = cut(ridge([top, top, top]), tone, 1)
    glints = tuple(
        line(curve((x, y), (x + 34, y - 4), (x + 70, y)), pale(tone, 0.4), 3.4, 0.7)
        for x, y in ((rng.uniform(0, 940), rng.uniform(top + 12, top + 220)) for _ in range(22))
    )
    return sea, *glints


def harbour(view: View) -> Land:
    s, h = view.stage, view.horizon
    quay = cut(ridge([s + 60, s + 60, s + 60]), view.paint("#b98a5c"), 2)
    boards = tuple(
        line(curve((500 + (x - 500) * 0.9, s + 62), (500 + (x - 500) * 1.5, 1010)), view.paint("#96683f"), 3, 0.7)
        for x in range(-100, 1200, 110)
    )
    bollards = gather(
        *(
            (
                cut(box(x - 18, s + 28, 36, 56, 8), view.paint("#5a5560"), 1),
                cut(ellipse(x, s + 28, 24, 10), view.paint("#6f6a74"), 0.6),
            )
            for x in (110, 890)
        )
    )
    side = view.rng.choice((0, 1))
    return Land(
        gather(
            water_from(view, h + 10),
            put(view, "lighthouse", abs(side * 1000 - 120), h + 60, 300, 0.2),
            put(view, "sailboat", abs(side * 1000 - 700), s + 10, 300),
            put(view, "ferry", abs(side * 1000 - 380), h + 70, 130, 0.3),
            (quay,),
            boards,
            bollards,
        ),
        gather(put(view, "rope", 90, 1030, 170), put(view, "anchor", 930, 1040, 190)),
    )


def beach(view: View) -> Land:
    s, h, rng = view.stage, view.horizon, view.rng
    sand = cut(ridge(view.skyline(s - 10, 12, 5)), view.paint("#ecd3a0"), 1.6)
    foam = line(
        curve((-20, s - 12), (240, s - 22), (520, s - 6), (800, s - 22), (1020, s - 8)), view.paint("#f8f6ea"), 11, 0.9
    )
    dots = tuple(
        dab(ellipse(rng.uniform(0, 1000), rng.uniform(s + 20, 990), 4, 3), view.paint("#d3b67e"), 0.8)
        for _ in range(50)
    )
    side = rng.choice((0, 1))
    return Land(
        gather(
            water_from(view, h),
            put(view, "sailboat", abs(side * 1000 - 260), h + 50, 120, 0.3),
            (sand, foam),
            dots,
            put(view, "umbrella_on_ground", abs(side * 1000 - 830), s + 70, 300),
            put(view, "sandcastle", abs(side * 1000 - 560), s + 60, 110),
        ),
        gather(put(view, "shell", 80, 1010, 110), put(view, "bucket", 930, 1030, 170)),
    )


def bridge(view: View) -> Land:
    far, mid, near, _ = rolling(view, (HILL, FIELD, GRASS, GRASS))
    s = view.stage
    deck = cut(ridge([s + 70, s + 30, s + 14, s + 30, s + 70]), view.paint("#b08a60"), 2)
    rails = tuple(
        line(curve((-20, s + dy + 40), (500, s + dy), (1020, s + dy + 40)), view.paint("#8a6a45"), 12)
        for dy in (-70, -20)
    )
    posts = tuple(
        cut(box(x - 9, s - 86 + abs(x - 500) * 0.09, 18, 120, 3), view.paint("#96734c"), 0.8)
        for x in range(20, 1000, 120)
    )
    planks = tuple(
        line(curve((500 + (x - 500) * 0.94, s + 50), (500 + (x - 500) * 1.4, 1010)), view.paint("#8a6a45"), 3, 0.6)
        for x in range(-150, 1200, 90)
    )
    return Land(
        gather(
            far,
            mid,
            near,
            water_from(view, s - 130, "#6fb0c0"),
            trees_at(view, (40, 960), 170, 220),
            rails,
            posts,
            (deck,),
            planks,
        ),
        flower_frame(view),
    )


def pond(view: View) -> Land:
    far, mid, near, ground = rolling(view, (HILL, FIELD, GRASS, "#83b05f"))
    s = view.stage
    tone = view.paint("#6fb0c0", 0.1)
    water = cut(
        blob((40, s + 60), (300, s + 8), (720, s + 4), (980, s + 50), (860, s + 116), (420, s + 130), (120, s + 112)),
        tone,
        0.8,
    )
    lilies = gather(
        *(
            (
                dab(ellipse(x, s + dy, 42, 12), view.paint("#6d9a58")),
                dab(ellipse(x + 8, s + dy - 5, 10, 6), view.paint("#e595a3")),
            )
            for x, dy in ((250, 60), (520, 36), (760, 74))
        )
    )
    reeds = gather(
        *(
            reed(x, s + 70, h, view.paint("#5f8f4a"), view.windy)
            for x, h in ((70, 190), (110, 150), (900, 200), (940, 160), (860, 130))
        )
    )
    return Land(
        gather(
            far,
            mid,
            near,
            trees_at(view, (40, 950), 170, 240),
            ground,
            (water, line(ellipse(460, s + 70, 90, 14), pale(tone, 0.5), 3, 0.7)),
            lilies,
            reeds,
            put(view, "duck", view.rng.choice((330, 680)), s + 62, 60),
        ),
        gather(*(reed(x, 1030, h, view.paint("#4f7f42"), view.windy) for x, h in ((30, 260), (80, 190), (960, 230)))),
    )


def ship(view: View) -> Land:
    s, h = view.stage, view.horizon
    mast = cut(box(488, -40, 26, s + 40, 4), view.paint("#8a5f42"), 1.2)
    sail = (
        cut(blob((520, 30), (830, 90), (860, 330), (520, 420)), view.paint("#f4e8cc"), 1.2),
        cut(blob((482, 60), (250, 130), (240, 320), (482, 400)), view.paint("#ecdcb8"), 1.2),
    )
    rail = (
        line(curve((-20, s - 44), (1020, s - 44)), view.paint("#8a5f42"), 15),
        *(cut(box(x, s - 50, 16, 66, 4), view.paint("#96683f"), 0.6) for x in range(10, 1000, 98)),
    )
    deck = cut(ridge([s, s, s]), view.paint("#bf9160"), 1.8)
    planks = tuple(
        line(curve((500 + (x - 500) * 0.9, s + 6), (500 + (x - 500) * 1.5, 1010)), view.paint("#96683f"), 3, 0.7)
        for x in range(-100, 1200, 110)
    )
    return Land(
        gather(
            water_from(view, h),
            (mast,),
            sail,
            rail,
            (deck,),
            planks,
            put(view, "wheel", view.rng.choice((160, 840)), s + 60, 150),
        ),
        gather(put(view, "rope", 80, 1030, 200)),
    )
