"""Streets, parks, harbours and other open places, put together from houses, trees and things of the catalogue."""

from dataclasses import replace

from story_studio.pictures.buildings import fence, townhouse
from story_studio.pictures.flora import meadow_dots, round_tree
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.places.country import BARK, FIELD, GRASS, HILL, PETALS, flower_frame, lit_window, rolling
from story_studio.pictures.scene.things import thing_pieces
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, ridge
from story_studio.pictures.view import Land, View, gather

_WALLS = ("#e8c9a4", "#d9b8a8", "#c9d3c4", "#e6cf9a", "#c9b8cf", "#b8cdd3")
_ROOFS = ("#b8604a", "#8f5a6b", "#5f7f8f", "#a8704a", "#6f6b8f")


def put(view: View, key: str, x: float, y: float, high: float, far: float = 0.0) -> Pieces:
    """A thing of the catalogue as a part of the land, in the light of the hour."""
    drawn = placed(thing_pieces(key), shift(x, y) @ scaled(high / 100))
    return tuple(replace(piece, colour=view.paint(piece.colour, far)) for piece in drawn)


def near_ground(view: View, colour: str, swing: float = 8) -> Pieces:
    return (cut(ridge(view.skyline(view.stage, swing, 5)), view.paint(colour), 2.2),)


def row_of_houses(view: View, low: float, high: float, far: float = 0.0, step: float = 150) -> Pieces:
    """Houses wall to wall along the back of the page."""
    rng, houses, x = view.rng, [], -40.0
    while x < 1040:
        wide, k = step * rng.uniform(0.8, 1.05), rng.randrange(6)
        glass = lit_window(view), view.paint("#7f93a5", 0.1)
        houses.append(
            townhouse(
                x,
                view.stage + 6,
                wide,
                rng.uniform(low, high),
                view.paint(_WALLS[k], far),
                view.paint(_ROOFS[k % 5], far),
                glass,
                rng,
            )
        )
        x += wide * 1.02
    return gather(*houses)


def trees_at(
    view: View, spots: tuple[float, ...], low: float = 180, high: float = 260, green: str = "#6d9a5c"
) -> Pieces:
    rng = view.rng
    return gather(
        *(
            round_tree(
                x + rng.uniform(-12, 12),
                view.stage + 16,
                rng.uniform(low, high),
                view.paint(green, 0.06),
                view.paint(BARK),
                view.windy,
            )
            for x in spots
        )
    )


def street(view: View) -> Land:
    s = view.stage
    pavement = cut(ridge([s + 4, s, s + 4]), view.paint("#c9bfb0"), 1.6)
    kerb = line(curve((-20, s + 86), (1020, s + 86)), view.paint("#e6ddcc"), 12)
    road = cut(ridge([s + 92, s + 92, s + 92]), view.paint("#8f8c92"), 0.8)
    dashes = tuple(dab(box(x, s + 236, 110, 12, 4), view.paint("#f0e6c8"), 0.9) for x in range(-30, 1000, 210))
    return Land(
        gather(row_of_houses(view, 250, 380), (pavement, kerb, road), dashes, put(view, "lamp_post", view.rng.choice((70, 930)), s + 60, 330)),
        gather(put(view, "bush", view.rng.choice((60, 940)), 1040, 170)),
    )  # fmt: skip


def road(view: View) -> Land:
    far, mid, near, ground = rolling(view, (HILL, FIELD, GRASS, "#86b060"))
    s = view.stage
    way = cut(
        blob((470, s - 6), (540, s - 8), (620, s + 120), (820, 1060), (180, 1060), (420, s + 120)),
        view.paint("#dcc59a"),
        0.8,
    )
    return Land(
        gather(
            far,
            mid,
            near,
            trees_at(view, (90, 900)),
            ground,
            (way,),
            put(view, "signpost", view.rng.choice((170, 840)), s + 70, 210),
            meadow_dots(view.rng, 26, s + 40, 980, tuple(view.paint(c) for c in PETALS)),
        ),
        flower_frame(view),
    )


def hill(view: View) -> Land:
    s, rng = view.stage, view.rng
    far, mid, *_ = rolling(view, (HILL, FIELD, GRASS, "#86b060"))
    knoll = cut(ridge([s + 170, s + 60, s - 20, s - 46, s - 20, s + 60, s + 170]), view.paint("#83b05f"), 2.4)
    return Land(
        gather(
            far,
            mid,
            (knoll,),
            put(view, "deciduous_tree", rng.choice((240, 770)), s + 4, 330),
            meadow_dots(rng, 40, s + 60, 990, tuple(view.paint(c) for c in PETALS)),
        ),
        flower_frame(view),
    )


def orchard(view: View) -> Land:
    far, mid, near, ground = rolling(view, (HILL, FIELD, GRASS, "#8ab463"))
    s, rng = view.stage, view.rng
    spots = (70, 270, 730, 930)
    trees = trees_at(view, spots, 250, 310, "#7aa65a")
    fruit = tuple(
        dab(ellipse(x + rng.uniform(-62, 62), s - rng.uniform(110, 230), 10), view.paint("#c94a3b"))
        for x in spots
        for _ in range(8)
    )
    windfall = tuple(
        dab(ellipse(rng.uniform(40, 960), s + rng.uniform(40, 130), 9), view.paint("#c94a3b")) for _ in range(9)
    )
    return Land(
        gather(far, mid, near, ground, trees, fruit, windfall, put(view, "basket", rng.choice((140, 850)), s + 70, 96)),
        flower_frame(view),
    )


def park(view: View) -> Land:
    far, mid, near, ground = rolling(view, (HILL, FIELD, GRASS, "#8ab463"))
    s = view.stage
    way = dab(
        blob(
            (-60, s + 150),
            (300, s + 70),
            (700, s + 110),
            (1060, s + 50),
            (1060, s + 130),
            (700, s + 200),
            (300, s + 160),
            (-60, s + 250),
        ),
        view.paint("#e0cda0"),
    )
    side = view.rng.choice((0, 1))
    return Land(
        gather(far, mid, near, trees_at(view, (60, 200, 820, 950), 200, 300), ground, (way,), put(view, "fountain", abs(side * 1000 - 260), s + 50, 190), put(view, "bench", abs(side * 1000 - 790), s + 60, 170), put(view, "lamp_post", abs(side * 1000 - 660), s + 40, 250)),
        flower_frame(view),
    )  # fmt: skip


def playground(view: View) -> Land:
    far, mid, near, ground = rolling(view, (HILL, FIELD, GRASS, "#a3bd72"))
    s = view.stage
    side = view.rng.choice((0, 1))
    return Land(
        gather(far, mid, near, trees_at(view, (40, 960), 190, 250), ground, fence(-20, 1020, s + 14, 54, view.paint("#e8dcc0", 0.1)), put(view, "playground_slide", abs(side * 1000 - 170), s + 70, 260), put(view, "swing", abs(side * 1000 - 830), s + 66, 280), put(view, "seesaw", abs(side * 1000 - 500), s + 66, 150)),
        gather(put(view, "sandpit", abs(side * 1000 - 110), 1030, 330)),
    )  # fmt: skip


def school_yard(view: View) -> Land:
    s = view.stage
    return Land(
        gather(rolling(view, (HILL, FIELD, GRASS, GRASS))[0], trees_at(view, (50, 950), 200, 260), put(view, "school", 500, s + 12, 440), near_ground(view, "#c4b5a4"), fence(-20, 240, s + 30, 60, view.paint("#e8dcc0")), fence(760, 1020, s + 30, 60, view.paint("#e8dcc0")), (line(ellipse(500, s + 200, 300, 62), view.paint("#f4ead6"), 7, 0.7),)),
        gather(put(view, "backpack", view.rng.choice((90, 910)), 1030, 190)),
    )  # fmt: skip


def market(view: View) -> Land:
    s, rng = view.stage, view.rng
    cobbles = tuple(
        dab(ellipse(x + (i % 2) * 44, y, 28, 8), view.paint("#c7b184"), 0.5)
        for i, y in enumerate(range(int(s) + 50, 1000, 40))
        for x in range(-20, 1000, 92)
    )
    bunting = line(curve((-20, 120), (300, 190), (640, 130), (1020, 190)), view.paint("#8a5a3c"), 3)
    flags = tuple(
        cut(
            polygon((x - 17, y), (x + 17, y), (x, y + 36)),
            view.paint(("#c94a3b", "#eebb4a", "#3d938e", "#e595a3")[i % 4]),
            0.5,
        )
        for i, (x, y) in enumerate(
            ((60, 142), (180, 172), (300, 188), (430, 172), (560, 144), (690, 134), (810, 150), (930, 176))
        )
    )
    return Land(
        gather(row_of_houses(view, 210, 300, 0.2, 120), near_ground(view, "#dcc9a0"), cobbles, (bunting,), flags, *(put(view, "stall", x, s + 60, 250) for x in (130, 870)), put(view, "stall", 500, s + 16, 170, 0.12)),
        gather(put(view, "basket", rng.choice((80, 920)), 1030, 210)),
    )  # fmt: skip


def fair(view: View) -> Land:
    s = view.stage
    side = view.rng.choice((0, 1))
    return Land(
        gather(rolling(view, (HILL, FIELD, GRASS, GRASS))[0], put(view, "ferris_wheel", abs(side * 1000 - 210), s + 30, 430, 0.08), put(view, "circus_tent", abs(side * 1000 - 770), s + 40, 360), near_ground(view, "#d9c48f"), put(view, "carousel_horse", abs(side * 1000 - 480), s + 56, 170), put(view, "stall", abs(side * 1000 - 930), s + 90, 220)),
        gather(put(view, "balloon", abs(side * 1000 - 60), 800, 240), put(view, "balloon", abs(side * 1000 - 130), 900, 210)),
    )  # fmt: skip
