"""Rooms. Each leaves its middle free for the cast, and stands something before us at the page's edge."""

from story_studio.pictures.fixtures import is_lit, own, standing_lamp
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.scene.interiors import floor, put, rug, toned, wall, warmth, window
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, ridge
from story_studio.pictures.view import Land, View, gather
from story_studio.vocabulary import State


def sides(view: View) -> tuple[float, float]:
    """The x of the side where the window is, and of the other one."""
    return (240.0, 770.0) if view.rng.random() < 0.5 else (760.0, 230.0)


def counter(view: View, y: float, colour: str, top: str, left: float = -20, right: float = 1020) -> Pieces:
    doors = tuple(
        dab(box(x, y + 34, 110, 74, 5), deep(toned(view, colour), 0.1), 0.8)
        for x in range(int(left) + 30, int(right) - 120, 128)
    )
    knobs = tuple(dab(ellipse(x + 94, y + 68, 4.5), "#e8b548") for x in range(int(left) + 30, int(right) - 120, 128))
    return (
        cut(box(left, y, right - left, 132, 4), toned(view, colour), 1),
        *doors,
        *knobs,
        cut(box(left - 8, y - 14, right - left + 16, 22, 5), toned(view, top), 0.8),
    )


def kitchen(view: View) -> Land:
    a, b = sides(view)
    s = view.stage
    return Land(
        gather(
            wall(view, "#f0dcae", "tiles"), window(view, a, s - 330, 210, 190, cloth="#d9795a"),
            put(view, "cupboard", b, s - 250, 190), floor(view, "#d8b98a", "tiles"), counter(view, s - 110, "#7fa39a", "#c98f55"),
            put(view, "oven", b - 10, s + 22, 172), put(view, "fridge", 60 if a > 500 else 940, s + 26, 330),
            put(view, "teapot", a - 66, s - 122, 62), put(view, "potted_plant", a + 76, s - 214, 70),
            put(view, "pot_of_food", b - 12, s - 150, 58, State.FULL),
        ),
        gather(put(view, "chair", 70 if view.rng.random() < 0.5 else 930, 1060, 300)),
    )  # fmt: skip


def bedroom(view: View) -> Land:
    a, b = sides(view)
    s = view.stage
    return Land(
        gather(
            wall(view, "#b9c9dc", "dots"), window(view, a, s - 320, 220, 220, cloth="#85629f"),
            put(view, "framed_picture", 500, s - 330, 110), floor(view, "#c49a78"), put(view, "shelf", 500 + (500 - a) * 0.1, s + 10, 250),
            put(view, "bed", b, s + 66, 330), rug(view, "#7f9fc4", "#f1dfb8"), put(view, "teddy_bear", b + 60, s - 20, 88),
            own(view, "lantern", standing_lamp(a + (150 if a < 500 else -150), s + 30, 300, lit=is_lit(view, "lantern"), dusk=warmth(view))),
        ),
        gather(put(view, "package", 90 if b > 500 else 910, 1040, 190, State.FULL)),
    )  # fmt: skip


def bathroom(view: View) -> Land:
    a, b = sides(view)
    s = view.stage
    return Land(
        gather(
            wall(view, "#bcd9dc", "tiles"), window(view, a, s - 350, 150, 170), put(view, "mirror", b, s - 260, 150),
            floor(view, "#dfe6e0", "tiles"), put(view, "bathtub", b, s + 70, 300, State.FULL),
            put(view, "toilet", a, s + 34, 190), put(view, "lotion_bottle", b + 150, s - 4, 70), rug(view, "#e595a3", "#f6e6dc", 200),
        ),
        gather(put(view, "bucket", 80 if a > 500 else 920, 1030, 180)),
    )  # fmt: skip


def attic(view: View) -> Land:
    s = view.stage
    beam = toned(view, "#7a5540")
    slopes = tuple(
        cut(polygon((500 + k * 560, -40), (500 + k * 220, -40), (500 + k * 560, s - 120)), toned(view, "#9a7050"), 1.4)
        for k in (-1, 1)
    )
    beams = tuple(
        line(curve((500 + k * x, -20), (500 + k * (x + 230), s * 0.62)), beam, 16) for k in (-1, 1) for x in (210, 330)
    )
    return Land(
        gather(
            wall(view, "#c9a27a", "boards"), slopes, beams, window(view, 500, 210, 170, 170), floor(view, "#a87a52"),
            put(view, "treasure", 190, s + 40, 170, State.CLOSED), put(view, "package", 830, s + 40, 150), put(view, "package", 800, s - 90, 120),
            put(view, "spider_web", 910, s - 240, 120), put(view, "mirror", 330, s + 22, 180),
        ),
        gather(put(view, "luggage", 80, 1050, 230)),
    )  # fmt: skip


def under_bed(view: View) -> Land:
    """The bed's underside is the ceiling; light comes in under the blanket's fringe."""
    s = view.stage
    dark = toned(view, "#5a4a66")
    legs = tuple(cut(box(x, 90, 66, s - 20, 6), toned(view, "#8a5f42"), 1.2) for x in (60, 874))
    slats = tuple(cut(box(-20, y, 1040, 44, 4), toned(view, "#a8744a"), 1) for y in (-30, 40))
    fringe = tuple(
        cut(
            blob((x, 92), (x + 66, 92), (x + 60, 190 + (x % 3) * 14), (x + 33, 214), (x + 6, 190)),
            toned(view, "#7f9fc4"),
            0.8,
        )
        for x in range(-20, 1010, 64)
    )
    fluff = tuple(
        dab(ellipse(x, s + dy, 26, 10), pale(dark, 0.5), 0.6) for x, dy in ((240, 120), (620, 220), (780, 90))
    )
    return Land(
        gather(
            (dab(ridge([-40, -40]), dark), dab(ellipse(500, s - 60, 520, 260), "#f3dca8", 0.28), dab(ellipse(500, s - 40, 360, 180), "#f8e6bc", 0.3)),
            slats, fringe, floor(view, "#8f6a55")[1:], legs, put(view, "socks", 250, s + 60, 84), put(view, "ball", 760, s + 66, 92), fluff,
            put(view, "closed_book", 840, s + 190, 90),
        ),
        gather(put(view, "mans_shoe", 120, 1020, 150)),
    )  # fmt: skip


def bakery(view: View) -> Land:
    s = view.stage
    racks = tuple(cut(box(40, y, 420, 14, 3), toned(view, "#8a5f42"), 0.8) for y in (190, 310, 430))
    loaves = gather(
        *(
            put(view, key, 90 + i * 108, y, 72)
            for y, keys in (
                (190, ("bread", "croissant", "pretzel", "bread")),
                (310, ("bagel", "baguette_bread", "bread", "cookie")),
                (430, ("pie", "cupcake", "croissant", "pretzel")),
            )
            for i, key in enumerate(keys)
        )
    )
    return Land(
        gather(
            wall(view, "#edd2a8", "stripes"), racks, loaves, window(view, 760, s - 350, 220, 190, cloth="#c94a3b"), floor(view, "#d9bf94", "tiles"),
            counter(view, s - 90, "#a8744a", "#f1dfb8", 480, 1020), put(view, "birthday_cake", 660, s - 102, 100), put(view, "oven", 120, s + 30, 190),
        ),
        gather(put(view, "sheaf_of_rice", 930, 1060, 240)),
    )  # fmt: skip


def workshop(view: View) -> Land:
    s = view.stage
    tools = gather(
        *(
            put(view, key, 150 + i * 88, s - 300, 84)
            for i, key in enumerate(
                ("hammer", "carpentry_saw", "wrench", "screwdriver", "axe", "clamp", "straight_ruler", "scissors")
            )
        )
    )
    return Land(
        gather(
            wall(view, "#b9a17e", "boards"), (cut(box(90, s - 410, 780, 150, 6), toned(view, "#8f7a5c"), 0.8),), tools, window(view, 870, s - 330, 130, 170),
            floor(view, "#9a7a58"), put(view, "table", 230, s + 50, 380), put(view, "toolbox", 150, s - 108, 92), put(view, "gear", 330, s - 108, 84),
            put(view, "ladder", 900, s + 40, 340), put(view, "wheel", 730, s + 40, 120),
        ),
        gather(put(view, "bucket", 70, 1040, 220), put(view, "wood", 920, 1040, 200)),
    )  # fmt: skip
