"""Rooms that many share: school, shop, stage, hospital, bus."""

from story_studio.pictures.geometry import shift
from story_studio.pictures.paint import cut, dab, line, placed
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.scene.interiors import floor, put, rug, toned, wall, window
from story_studio.pictures.scene.rooms import counter, sides
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, soft
from story_studio.pictures.view import Land, View, gather


def classroom(view: View) -> Land:
    a, b = sides(view)
    s = view.stage
    desks = gather(*(put(view, "desk", x, s + 66, 130) for x in (120, 330, 670, 880)))
    return Land(
        gather(
            wall(view, "#e6d7b4"), put(view, "blackboard", 500, s - 40, 400), window(view, 90 if a < 500 else 910, s - 330, 150, 210),
            put(view, "world_map", b + (90 if b > 500 else -90), s - 260, 150), floor(view, "#c9a06a"), desks,
            put(view, "globe_showing_europe_africa", 340, s - 22, 84), put(view, "books", 670, s - 24, 66),
        ),
        gather(put(view, "pencil", 930, 1040, 200), put(view, "red_apple", 60, 1020, 120)),
    )  # fmt: skip


def library(view: View) -> Land:
    s = view.stage
    shelves = gather(*(put(view, "shelf", x, s + 26, 470) for x in (70, 272, 728, 930)))
    return Land(
        gather(
            wall(view, "#cdb48a", "boards"), window(view, 500, s - 350, 190, 240), floor(view, "#a8744a"), shelves,
            put(view, "ladder", 800, s + 40, 330), rug(view, "#8a4a4a", "#e8c98a"), put(view, "seat", 500, s + 40, 190),
        ),
        gather(put(view, "books", 90, 1030, 220), put(view, "books", 190, 1050, 160)),
    )  # fmt: skip


def shop(view: View) -> Land:
    s = view.stage
    goods = (
        "jar",
        "teddy_bear",
        "kite",
        "ball",
        "umbrella",
        "yarn",
        "drum",
        "candle",
        "rocket",
        "game_die",
        "violin",
        "robot",
    )
    racks = tuple(cut(box(-20, y, 1040, 16, 3), toned(view, "#8a5f42"), 0.8) for y in (170, 310))
    rows = gather(
        *(put(view, goods[(i + j * 5) % 12], 90 + i * 164, y, 86) for j, y in enumerate((170, 310)) for i in range(6))
    )
    return Land(
        gather(
            wall(view, "#d9b98a", "boards"), racks, rows, floor(view, "#b98a5c"), counter(view, s - 86, "#b8604a", "#e0b070", 560, 1020),
            put(view, "balance_scale", 900, s - 98, 110), put(view, "bellhop_bell", 650, s - 98, 40), put(view, "basket", 120, s + 60, 130),
        ),
        gather(put(view, "basket", 70, 1040, 240)),
    )  # fmt: skip


def hospital(view: View) -> Land:
    a, b = sides(view)
    s = view.stage
    rail = line(curve((b - 210, 120), (b + 210, 120)), "#9aa5b0", 8)
    screen = tuple(
        cut(blob((x, 122), (x + 66, 122), (x + 62, s - 40), (x + 4, s - 40)), toned(view, "#a9cfc6"), 0.7)
        for x in (b - 214, b - 150, b + 90, b + 150)
    )
    return Land(
        gather(
            wall(view, "#dbe6e2"), window(view, a, s - 340, 230, 210), (rail,), screen, floor(view, "#c6d6d2", "tiles"),
            put(view, "bed", b, s + 60, 340), put(view, "bouquet", a, s - 12, 96), put(view, "table", a, s + 60, 190), put(view, "clock", 500, s - 360, 90),
        ),
        gather(put(view, "chair", 70 if b > 500 else 930, 1060, 280)),
    )  # fmt: skip


def stage(view: View) -> Land:
    s = view.stage
    red = toned(view, "#b8403a")
    folds = tuple(
        cut(blob((x, -40), (x + 92, -40), (x + 88, s + 20), (x + 6, s + 20)), red if i % 2 else deep(red, 0.16), 0.8)
        for i, x in enumerate(range(-40, 1010, 88))
    )
    sides = tuple(
        cut(
            blob(
                (500 + k * 560, -40),
                (500 + k * 330, -40),
                (500 + k * 400, 330),
                (500 + k * 352, s + 120),
                (500 + k * 560, s + 120),
            ),
            deep(red, 0.24),
            1.8,
        )
        for k in (-1, 1)
    )
    valance = tuple(
        cut(blob((x, -40), (x + 150, -40), (x + 142, 84), (x + 75, 122), (x + 8, 84)), red, 1.2)
        for x in range(-50, 1000, 140)
    )
    light = (
        dab(polygon((430, -20), (570, -20), (840, 990), (160, 990)), "#fff3c8", 0.22),
        dab(ellipse(500, s + 190, 330, 74), "#fff3c8", 0.3),
    )
    lamps = gather(
        *(
            (cut(ellipse(x, 985, 40, 26), "#e8b548", 0.8), dab(ellipse(x, 975, 26, 14), "#fff3c8"))
            for x in range(90, 1000, 164)
        )
    )
    boards = floor(view, "#b98a5c")[1:]
    return Land(gather(folds, boards, sides, valance, light), lamps)


def hall(view: View) -> Land:
    s = view.stage
    columns = gather(
        *(
            (
                cut(box(x - 34, 60, 68, s - 40, 8), toned(view, "#e6d9c0"), 1.2),
                cut(box(x - 50, 40, 100, 34, 6), toned(view, "#d9c9aa"), 0.8),
                cut(box(x - 48, s - 4, 96, 32, 5), toned(view, "#d9c9aa"), 0.8),
            )
            for x in (120, 880)
        )
    )
    banners = tuple(
        cut(soft((x, 60), (x + 74, 60), (x + 74, 250), (x + 37, 212), (x, 250)), c, 0.8)
        for x, c in ((270, "#3d938e"), (660, "#c94a3b"))
    )
    return Land(
        gather(
            wall(view, "#d9c7a4"), window(view, 500, s - 330, 230, 270), banners, floor(view, "#c7a982", "tiles"), columns, put(view, "potted_plant", 250, s + 40, 150),
            put(view, "bench", 740, s + 40, 190),
        ),
        (),
    )  # fmt: skip


def _vehicle(view: View, colour: str, seat: str, frames: str) -> Land:
    """Seats in a row under windows through which the land passes by."""
    s = view.stage
    panes = gather(*(window(view, x, s - 320, 230, 210, frames) for x in (170, 500, 830)))
    seats = gather(
        *(
            (
                cut(box(x - 96, s - 150, 192, 180, 24), toned(view, seat), 1),
                cut(box(x - 100, s - 20, 200, 64, 18), pale(toned(view, seat), 0.12), 0.8),
            )
            for x in (150, 500, 850)
        )
    )
    rail = (
        line(curve((-20, 92), (1020, 92)), "#e8b548", 8),
        *(
            piece
            for x in (260, 420, 580, 740)
            for piece in (line(curve((x, 94), (x, 150)), "#8a6a45", 4), line(ellipse(x, 166, 16), "#e8b548", 6))
        ),
    )
    near = placed(
        (cut(box(-120, 800, 260, 300, 50), toned(view, deep(seat, 0.1)), 2),),
        shift(0 if view.rng.random() < 0.5 else 880, 0),
    )
    return Land(gather(wall(view, colour), panes, rail, floor(view, "#8f8a86", "plain"), seats), near)


def bus(view: View) -> Land:
    return _vehicle(view, "#e6c04f", "#4b80b8", "#f4e6c8")


def train(view: View) -> Land:
    return _vehicle(view, "#a8553f", "#3d938e", "#e0c48a")
