"""What stands in a street, a garden or a field, of our own hand."""

from collections.abc import Callable

from story_studio.pictures.flora import bush, reed, rock, tuft
from story_studio.pictures.geometry import shift, turned
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import WHITE, deep, pale
from story_studio.pictures.shapes import blob, box, burst, curve, ellipse, leaf, polygon, soft, strand

_WOOD, _RED, _GOLD, _BLUE, _TEAL, _CREAM, _GREEN = (
    "#a8744a", "#c94a3b", "#e8b548", "#4b80b8", "#3d938e", "#f1dfb8", "#6f9d4f",
)  # fmt: skip
_STONE = "#a9a49c"


def _wall() -> Pieces:
    stones = tuple(
        cut(box(-92 + i * 46 + (row % 2) * 22 - 11, -24 - row * 23, 43, 20, 8), (_STONE, pale(_STONE), deep(_STONE, 0.14))[(i + row) % 3], 0.5)
        for row in range(3)
        for i in range(4)
    )  # fmt: skip
    return cut(box(-104, -78, 206, 78, 6), deep(_STONE, 0.3)), *stones


def _fence() -> Pieces:
    rails = tuple(line(curve((-92, y), (92, y)), deep(_CREAM, 0.16), 9) for y in (-22, -56))
    pales = tuple(
        cut(polygon((x - 10, 0), (x - 10, -68), (x, -82), (x + 10, -68), (x + 10, 0)), _CREAM, 0.6)
        for x in range(-80, 90, 32)
    )
    return *rails, *pales


def _grass() -> Pieces:
    return *tuft(-34, 0, 54, "#6f9d4f"), *tuft(0, 0, 76, "#7fae5c", 7), *tuft(36, 0, 58, "#5f8f4a")


def _bush() -> Pieces:
    return bush(0, 0, 140, _GREEN, "#d9646a")


def _hedge() -> Pieces:
    return cut(burst(0, -38, 100, 40, 17, 0.09), "#5f9455"), *(
        dab(ellipse(x, -30 - x % 17, 7, 5), "#7fae5c") for x in range(-76, 80, 22)
    )


def _stump() -> Pieces:
    body = cut(blob((-40, -56), (40, -56), (48, 0), (0, 4), (-48, 0)), "#8a5f42")
    top = cut(ellipse(0, -56, 41, 13), "#d9b27c", 0.4)
    return body, top, line(ellipse(0, -56, 26, 8), "#b98a55", 2.4), line(ellipse(0, -56, 12, 4), "#b98a55", 2.4)


def _puddle() -> Pieces:
    water = cut(blob((-90, -8), (-40, -22), (20, -17), (84, -20), (92, -4), (30, 6), (-50, 5)), "#8fc0d6", 0.3)
    return water, line(ellipse(-20, -8, 26, 5), "#eef8fa", 3, 0.9), line(ellipse(34, -8, 14, 3), "#eef8fa", 2.4, 0.8)


def _well() -> Pieces:
    roof = cut(polygon((-62, -92), (0, -134), (62, -92)), _RED, 0.8)
    posts = tuple(cut(box(x, -96, 9, 64, 2), deep(_WOOD, 0.2), 0.5) for x in (-46, 37))
    rope = (
        line(curve((0, -94), (0, -60)), _CREAM, 3),
        cut(soft((-12, -62), (12, -62), (9, -42), (-9, -42)), "#7f93a5", 0.5),
    )
    ring = (
        cut(blob((-54, -40), (54, -40), (50, 0), (-50, 0)), _STONE),
        cut(ellipse(0, -40, 54, 12), deep(_STONE, 0.5), 0.4),
    )
    return *posts, roof, *ring, *rope


def _pump() -> Pieces:
    """A water pump, as in a village."""
    stem = cut(box(-13, -104, 26, 102, 6), "#4f7f78"), cut(ellipse(0, -108, 18, 13), "#4f7f78", 0.6)
    spout = cut(strand(((8, -70), (36, -72), (42, -54)), 16, 13), "#3f6a64", 0.7)
    handle = line(curve((-8, -96), (-40, -84), (-58, -46)), "#3f6a64", 8)
    return handle, *spout_drop(), *stem, spout, cut(box(-30, -10, 60, 12, 4), _STONE, 0.6)


def spout_drop() -> Pieces:
    return (dab(blob((42, -44), (48, -30), (42, -24), (36, -30)), "#6fb0d2"),)


def _lighthouse() -> Pieces:
    tower = cut(polygon((-30, 0), (-19, -150), (19, -150), (30, 0)), WHITE)
    bands = tuple(
        dab(
            polygon((-30 + k * 11, y), (-30 + k * 11 + 2.4, y - 30), (30 - k * 11 - 2.4, y - 30), (30 - k * 11, y)),
            _RED,
        )
        for y, k in ((-18, 0.12), (-76, 0.5))
    )
    room = cut(box(-16, -176, 32, 28, 3), "#ffe7a0", 0.6)
    rail = cut(box(-26, -154, 52, 8, 3), "#5a4a5c", 0.5)
    cap = cut(polygon((-22, -174), (0, -198), (22, -174)), _RED, 0.6)
    door = cut(blob((-9, 0), (-9, -18), (0, -26), (9, -18), (9, 0)), "#7a5038", 0.5)
    return tower, *bands, room, rail, cap, door


def _windmill() -> Pieces:
    body = cut(polygon((-36, 0), (-22, -100), (22, -100), (36, 0)), _CREAM)
    cap = cut(blob((-26, -98), (-16, -122), (0, -128), (16, -122), (26, -98)), "#8f5a6b", 0.7)
    sails = tuple(
        piece
        for turn in (20, 110, 200, 290)
        for piece in placed((line(curve((0, 0), (0, -74)), deep(_WOOD, 0.2), 4), cut(box(2, -72, 17, 54, 2), WHITE, 0.5)),
                            shift(0, -106) @ turned(turn))
    )  # fmt: skip
    return (
        body,
        cap,
        cut(blob((-10, 0), (-10, -22), (0, -30), (10, -22), (10, 0)), "#7a5038", 0.4),
        *sails,
        dab(ellipse(0, -106, 6), "#5a4a5c"),
    )


def _swing() -> Pieces:
    frame = tuple(cut(strand(((x, 0), (x * 0.78, -124)), 9, 9), _RED, 0.6) for x in (-66, 66))
    ropes = tuple(line(curve((x, -124), (x, -34)), "#b98a55", 3.4) for x in (-20, 20))
    return *frame, cut(box(-62, -130, 124, 11, 4), _RED, 0.6), *ropes, cut(box(-27, -38, 54, 9, 3), _WOOD, 0.7)


def _seesaw() -> Pieces:
    foot = cut(polygon((-22, 0), (0, -36), (22, 0)), _TEAL)
    plank = cut(box(-96, -46, 192, 12, 5).moved(turned(-9, (0, -40))), _GOLD, 0.8)
    return foot, plank


def _sandcastle() -> Pieces:
    sand = "#e3c58a"
    towers = tuple(
        piece
        for x, w, high in ((-38, 34, 62), (38, 34, 62), (0, 44, 88))
        for piece in (cut(box(x - w / 2, -high, w, high, 3), sand, 0.7), *(cut(box(x - w / 2 + i * w / 3, -high - 9, w / 4.4, 11, 2), sand, 0.4) for i in range(3)))
    )  # fmt: skip
    flag = line(curve((0, -96), (0, -122)), _WOOD, 3), cut(polygon((0, -122), (22, -114), (0, -106)), _RED, 0.4)
    return *towers, cut(blob((-10, 0), (-10, -22), (0, -30), (10, -22), (10, 0)), deep(sand, 0.35), 0.3), *flag


def _sandpit() -> Pieces:
    return cut(box(-96, -26, 192, 26, 6), _WOOD), cut(
        blob((-84, -24), (-30, -46), (10, -30), (50, -44), (84, -24)), "#e3c58a", 0.5
    )


def _lamp_post() -> Pieces:
    glow = tuple(dab(ellipse(0, -140, r), "#ffdf8e", s) for r, s in ((48, 0.2), (32, 0.26)))
    post = cut(box(-5, -124, 10, 124, 3), "#4a4f5c"), cut(box(-16, -8, 32, 9, 3), "#4a4f5c", 0.5)
    glass = cut(soft((-16, -152), (16, -152), (10, -122), (-10, -122)), "#ffe7a0", 0.6)
    return *glow, *post, glass, cut(polygon((-20, -150), (0, -168), (20, -150)), "#4a4f5c", 0.6)


def _hot_air_balloon() -> Pieces:
    ropes = tuple(line(curve((s * 26, -62), (s * 13, -26)), "#8a6a45", 2.4) for s in (-1, 1))
    skin = cut(blob((0, -56), (-34, -70), (-58, -112), (-40, -152), (0, -166), (40, -152), (58, -112), (34, -70)), _RED)
    stripe = dab(
        blob((0, -58), (-16, -74), (-23, -112), (-15, -150), (0, -164), (15, -150), (23, -112), (16, -74)), _GOLD
    )
    return *ropes, skin, stripe, cut(box(-15, -27, 30, 27, 5), "#b98a55", 0.7)


def _washing_line() -> Pieces:
    posts = tuple(cut(box(x, -100, 8, 100, 2), _WOOD, 0.5) for x in (-90, 82))
    cord = line(curve((-86, -94), (0, -82), (86, -94)), "#8a6a45", 2.6)
    clothes = (
        cut(soft((-58, -88), (-24, -85), (-20, -44), (-60, -46)), _BLUE, 0.6), cut(box(-8, -84, 28, 38, 3), WHITE, 0.6),
        cut(soft((34, -84), (66, -90), (70, -58), (34, -52)), _GOLD, 0.6),
    )  # fmt: skip
    return *posts, cord, *clothes


def _stall() -> Pieces:
    posts = tuple(cut(box(x, -104, 7, 104, 2), _WOOD, 0.5) for x in (-74, 67))
    stripes = tuple(cut(soft((x, -126), (x + 27, -126), (x + 27, -94), (x + 13, -86), (x, -94)), _RED if i % 2 else WHITE, 0.5)
                    for i, x in enumerate(range(-82, 80, 27)))  # fmt: skip
    goods = tuple(cut(ellipse(-58 + i * 17, -50, 10, 9), (_RED, _GOLD, _GREEN)[i % 3], 0.4) for i in range(8))
    return *posts, *goods, cut(box(-78, -46, 156, 44, 4), "#c98f55"), *stripes


def _raft() -> Pieces:
    logs = tuple(cut(box(-80, -10 - i * 12, 160, 13, 6), (_WOOD, deep(_WOOD, 0.14))[i % 2], 0.5) for i in range(2))
    sail = line(curve((0, -20), (0, -104)), _WOOD, 6), cut(polygon((4, -98), (58, -46), (4, -34)), _CREAM, 0.6)
    return *sail, *logs


def _pond() -> Pieces:
    water = cut(ellipse(0, -14, 110, 16), "#7fb8c4", 0.4)
    return (
        water,
        line(ellipse(-20, -14, 40, 5), "#dff1f0", 2.4, 0.8),
        *reed(-92, -10, 60, _GREEN),
        *reed(84, -10, 48, _GREEN),
    )


def _reed() -> Pieces:
    return *reed(-20, 0, 90, _GREEN), *reed(4, 0, 110, _GREEN), *reed(26, 0, 80, _GREEN)


def _rocks() -> Pieces:
    return *rock(-26, 0, 90, _STONE), *rock(34, 2, 64, pale(_STONE, 0.2))


def _cocoon() -> Pieces:
    body = cut(blob((-14, -84), (14, -84), (26, -46), (12, -4), (-12, -4), (-26, -46)), "#cfc79a")
    return (
        line(curve((-60, -96), (60, -104)), _WOOD, 8),
        line(curve((0, -100), (0, -84)), _CREAM, 3),
        body,
        *(line(curve((-22, y), (0, y + 6), (22, y)), deep("#cfc79a", 0.25), 2.6) for y in (-64, -46, -28)),
    )


def _leaf_pile() -> Pieces:
    heap = cut(blob((-90, 0), (-62, -34), (-10, -62), (46, -44), (90, 0)), "#c98a4a")
    leaves = tuple(dab(leaf(x, y, 26, 15, t), c) for x, y, t, c in (
        (-60, -8, -40, "#d9913f"), (-30, -22, 20, _RED), (0, -30, -10, _GOLD), (30, -16, 50, "#b8652f"), (56, -4, 10, _GOLD),
        (-10, -4, 70, "#8fae4f")))  # fmt: skip
    return heap, *leaves


def _signpost() -> Pieces:
    return (
        cut(box(-5, -110, 10, 110, 2), deep(_WOOD, 0.2)),
        cut(polygon((-52, -104), (36, -104), (56, -90), (36, -76), (-52, -76)), _WOOD, 0.7),
        cut(polygon((52, -70), (-36, -70), (-56, -57), (-36, -44), (52, -44)), pale(_WOOD, 0.15), 0.7),
    )


def _shovel() -> Pieces:
    shaft = cut(box(-5, -112, 10, 80, 3), _WOOD, 0.6), line(curve((-16, -114), (16, -114)), _WOOD, 9)
    return *shaft, cut(blob((-22, -44), (22, -44), (20, -14), (0, 0), (-20, -14)), "#8f9aa5", 0.8)


def _beehive() -> Pieces:
    rings = tuple(
        cut(ellipse(0, -14 - i * 20, w, 16), (_GOLD, pale(_GOLD, 0.16))[i % 2], 0.6)
        for i, w in enumerate((58, 56, 48, 36, 20))
    )
    return *rings, dab(ellipse(0, -16, 11, 10), "#5a3a26")


OUTDOORS: dict[str, Callable[[], Pieces]] = {
    "stone_wall": _wall,
    "fence": _fence,
    "grass": _grass,
    "bush": _bush,
    "hedge": _hedge,
    "stump": _stump,
    "puddle": _puddle,
    "well": _well,
    "pump": _pump,
    "lighthouse": _lighthouse,
    "windmill": _windmill,
    "swing": _swing,
    "seesaw": _seesaw,
    "sandcastle": _sandcastle,
    "sandpit": _sandpit,
    "lamp_post": _lamp_post,
    "hot_air_balloon": _hot_air_balloon,
    "washing_line": _washing_line,
    "stall": _stall,
    "raft": _raft,
    "pond_water": _pond,
    "reed": _reed,
    "rocks": _rocks,
    "cocoon": _cocoon,
    "leaf_pile": _leaf_pile,
    "signpost": _signpost,
    "shovel": _shovel,
    "beehive": _beehive,
}
