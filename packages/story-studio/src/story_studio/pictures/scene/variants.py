"""States that have a drawing of their own: an empty basket, an open chest, a closed umbrella, a withered light."""

from collections.abc import Callable

from story_studio.pictures.geometry import turned
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import WHITE, deep, pale
from story_studio.pictures.props import THINGS
from story_studio.pictures.scene.drawn import drawing
from story_studio.pictures.scene.fitting import fitted
from story_studio.pictures.scene.furniture import box_closed, box_open
from story_studio.pictures.scene.landmarks import door_closed
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, soft
from story_studio.vocabulary import State

_WOOD, _RED, _GOLD, _BLUE, _TEAL, _CREAM = "#96633f", "#c94a3b", "#e8b548", "#4b80b8", "#3d938e", "#f1dfb8"


def _basket_empty() -> Pieces:
    handle = line(curve((-40, -44), (-30, -88), (0, -98), (30, -88), (40, -44)), "#a8743f", 7)
    inside = cut(ellipse(0, -51, 50, 12), deep("#c98a4a", 0.5), 0.4)
    bowl = cut(soft((-50, -48), (50, -48), (38, 0), (-38, 0)), "#c98a4a")
    weave = tuple(
        line(curve((-44 + r * 4, y), (0, y + 4), (44 - r * 4, y)), deep("#c98a4a", 0.25), 3.4)
        for r, y in enumerate((-36, -24, -10))
    )
    return fitted((handle, inside, bowl, *weave, line(curve((-50, -50), (0, -40), (50, -50)), "#b67a3e", 6)))


def _chest(open_: bool, full: bool) -> Callable[[], Pieces]:
    def drawn() -> Pieces:
        chest = cut(box(-52, -46, 104, 46, 6), _WOOD)
        bands = tuple(dab(box(x, -46, 11, 46), _GOLD) for x in (-38, 27))
        lock = cut(box(-11, -50, 22, 24, 5), _GOLD, 0.5), dab(ellipse(0, -38, 4), "#5a3a26")
        if not open_:
            lid = cut(blob((-54, -46), (-52, -66), (-24, -80), (24, -80), (52, -66), (54, -46), (0, -43)), "#7d5034")
            rims = tuple(dab(box(x, -76, 11, 30), _GOLD) for x in (-38, 27))
            return fitted((chest, *bands, lid, *rims, *lock))
        lid = cut(blob((-52, -56), (-50, -92), (-20, -106), (20, -106), (50, -92), (52, -56), (0, -62)), "#7d5034")
        hollow = cut(ellipse(0, -47, 50, 12), "#3f2a26", 0.4)
        coins = (
            tuple(cut(ellipse(x, -50 - (x % 3) * 5, 12, 10), "#f4c552", 0.5) for x in (-36, -20, -4, 12, 28, 38))
            if full
            else ()
        )
        return fitted((lid, hollow, *coins, chest, *bands))  # fmt: skip

    return drawn


def _umbrella_closed() -> Pieces:
    crook = line(curve((0, -30), (0, -10), (8, 0), (18, -6), (17, -14)), _WOOD, 6)
    cloth = cut(blob((-4, -30), (-15, -70), (-12, -118), (0, -142), (12, -118), (15, -70), (4, -30)), _RED)
    return fitted(
        (crook, line(curve((0, -140), (0, -156)), _WOOD, 5), cloth, line(curve((-11, -60), (11, -64)), _CREAM, 6))
    )


def _book_closed() -> Pieces:
    back = cut(box(-40, -62, 84, 62, 5), deep(_RED, 0.15))
    pages = cut(box(-36, -60, 76, 56, 2), WHITE, 0.4)
    front = cut(box(-44, -66, 80, 62, 5), _RED, 0.8)
    return fitted(
        (back, pages, front, dab(box(-36, -66, 7, 62), deep(_RED, 0.2)), cut(ellipse(0, -36, 14, 14), _GOLD, 0.4))
    )


def _door_open() -> Pieces:
    frame = cut(blob((-40, 2), (-42, -60), (-34, -92), (0, -108), (34, -92), (42, -60), (40, 2)), deep(_WOOD, 0.3))
    dark = dab(blob((-31, 0), (-33, -58), (-26, -84), (0, -97), (26, -84), (33, -58), (31, 0)), "#ffe3a0")
    leaf = cut(polygon((-32, 0), (-33, -80), (-66, -92), (-66, 12)), _RED, 1.0)
    return fitted((frame, dark, leaf, dab(ellipse(-58, -40, 4), _GOLD)))


def _gift_open() -> Pieces:
    hollow = cut(ellipse(0, -58, 42, 10), deep(_TEAL, 0.5), 0.4)
    lid = cut(box(14, -98, 62, 16, 4).moved(turned(24, (40, -90))), pale(_TEAL, 0.15), 0.8)
    body = cut(box(-42, -56, 84, 56, 4), _TEAL)
    stars = tuple(dab(ellipse(x, y, r), _GOLD) for x, y, r in ((-20, -80, 4), (-4, -96, 6), (-36, -98, 4), (4, -72, 3)))
    return fitted((hollow, *stars, lid, body, dab(box(-8, -56, 16, 56), _RED)))


def _letter_open() -> Pieces:
    flap = cut(polygon((-48, -60), (0, -100), (48, -60)), deep("#fbf1dd", 0.12), 0.6)
    page = cut(box(-36, -92, 72, 60, 3), WHITE, 0.6)
    lines = tuple(line(curve((-24, y), (24, y)), "#b9ab98", 3) for y in (-80, -70, -60))
    front = cut(polygon((-48, -60), (0, -28), (48, -60), (48, 0), (-48, 0)), "#fbf1dd", 0.8)
    return fitted((flap, page, *lines, front))


def _nest_empty() -> Pieces:
    hollow = cut(ellipse(0, -36, 48, 11), "#4a3226", 0.4)
    bowl = cut(blob((-58, -38), (-46, -6), (0, 2), (46, -6), (58, -38), (30, -30), (0, -28), (-30, -30)), _WOOD)
    twigs = tuple(
        line(curve((x - 22, y), (x, y + 7), (x + 24, y - 4)), shade, 4)
        for x, y, shade in ((-26, -24, "#6f4730"), (14, -20, "#b98556"), (-6, -12, "#b98556"), (32, -26, "#6f4730"))
    )
    return fitted((hollow, bowl, *twigs))


def _cup(level: str | None) -> Callable[[], Pieces]:
    def drawn() -> Pieces:
        saucer, ear = cut(ellipse(0, -4, 52, 9), pale(_TEAL, 0.4), 0.6), line(ellipse(42, -38, 15, 14), _TEAL, 8)
        cup = cut(blob((-40, -60), (40, -60), (34, -20), (14, -4), (-14, -4), (-34, -20)), _TEAL)
        inside = dab(ellipse(0, -60, 38, 8), level or deep(_TEAL, 0.45))
        steam = (
            tuple(line(curve((x, -72), (x + 7, -84), (x - 3, -96)), WHITE, 4, 0.7) for x in (-12, 8)) if level else ()
        )
        return fitted((saucer, ear, cup, inside, *steam))

    return drawn


def _vessel(colour: str, level: str | None, neck: float) -> Callable[[], Pieces]:
    """A jar, glass, bucket or pot: its mouth is seen from above, and what is in it."""

    def drawn() -> Pieces:
        body = cut(blob((-34 * neck, -84), (34 * neck, -84), (42, -50), (34, -2), (-34, -2), (-42, -50)), colour)
        inside = dab(ellipse(0, -84, 33 * neck, 9), level or deep(colour, 0.5))
        heap = (
            (cut(blob((-28 * neck, -84), (-12, -100), (12, -100), (28 * neck, -84), (0, -80)), level, 0.4),)
            if level
            else ()
        )
        shine = line(curve((-26, -66), (-30, -44), (-25, -22)), WHITE, 5, 0.6)
        return fitted((body, inside, *heap, shine))

    return drawn


def _plate(full: bool) -> Callable[[], Pieces]:
    def drawn() -> Pieces:
        plate = cut(ellipse(0, -18, 58, 18), "#dfe9ea"), dab(ellipse(0, -19, 40, 11), "#c6d6da")
        food = (
            cut(blob((-30, -22), (-20, -46), (6, -50), (28, -40), (32, -22), (0, -14)), "#d89a4a", 0.6),
            cut(ellipse(14, -34, 12, 9), _RED, 0.4), cut(ellipse(-14, -32, 12, 9), "#6f9d4f", 0.4),
        ) if full else ()  # fmt: skip
        return fitted((*plate, *food))

    return drawn


def _bag(full: bool) -> Callable[[], Pieces]:
    def drawn() -> Pieces:
        handle = line(curve((-18, -70), (-12, -98), (12, -98), (18, -70)), "#7a5038", 6)
        things = (
            cut(ellipse(-16, -76, 16, 16), _RED, 0.5), cut(ellipse(12, -80, 17, 17), _GOLD, 0.5),
            cut(box(20, -100, 9, 30, 3), _TEAL, 0.4),
        ) if full else ()  # fmt: skip
        hollow = dab(ellipse(0, -70, 40, 9), "#4a3226")
        body = cut(soft((-44, -70), (44, -70), (38, 0), (-38, 0)), "#c08a5a")
        return fitted((handle, hollow, *things, body, line(curve((-40, -56), (0, -48), (40, -56)), "#96633f", 4)))

    return drawn


def _tub(full: bool) -> Callable[[], Pieces]:
    def drawn() -> Pieces:
        feet = tuple(cut(ellipse(x, -4, 9, 8), _GOLD, 0.4) for x in (-50, 50))
        inside = cut(ellipse(0, -62, 76, 12), "#8fc0d6" if full else "#b9c6ca", 0.4)
        foam = tuple(cut(ellipse(x, -66 - abs(x) % 9, 15), WHITE, 0.4) for x in (-46, -22, 4, 28, 50)) if full else ()
        body = cut(blob((-80, -62), (80, -62), (66, -12), (40, -4), (-40, -4), (-66, -12)), "#f4ecdc")
        return fitted((*feet, inside, *foam, body, line(curve((-78, -60), (0, -52), (78, -60)), "#d9cdb8", 5)))

    return drawn


def _lantern_dark() -> Pieces:
    pieces = THINGS["lantern"].draw()
    return fitted(tuple(p for p in pieces if p.opacity == 1 and p.colour != "#f09a3c")[:1] + tuple(
        dab(p.path, "#6f7f93") if p.colour == "#ffe7a0" else p for p in pieces[4:] if p.colour != "#f09a3c"
    ))  # fmt: skip


def _candle(lit: bool) -> Callable[[], Pieces]:
    def drawn() -> Pieces:
        stick = cut(box(-14, -70, 28, 70, 5), "#f4e6c8")
        dish = cut(ellipse(0, -2, 36, 8), _GOLD, 0.6)
        wick = line(curve((0, -70), (2, -80)), "#4a3226", 4)
        flame = (
            *(dab(ellipse(0, -92, r), "#ffdf8e", s) for r, s in ((50, 0.2), (32, 0.3))),
            dab(blob((0, -78), (11, -90), (0, -114), (-11, -90)), "#f09a3c"),
        ) if lit else (line(curve((3, -84), (10, -96), (2, -106), (8, -118)), "#b9ab98", 4, 0.8),)  # fmt: skip
        return fitted((dish, stick, wick, *flame))

    return drawn


def _window(open_: bool, lit: bool) -> Callable[[], Pieces]:
    def drawn() -> Pieces:
        glass = "#ffd977" if lit else "#5f7f93"
        frame = cut(box(-46, -100, 92, 100, 5), "#f4e6c8")
        if open_:
            view = (
                dab(box(-38, -92, 76, 84), "#bfe0e2"),
                dab(blob((-38, -40), (0, -56), (38, -38), (38, -8), (-38, -8)), "#8fb56a"),
            )
            leaves = tuple(
                cut(polygon((s * 38, -92), (s * 38, -8), (s * 64, 2), (s * 64, -102)), "#cfe3ea", 0.6) for s in (-1, 1)
            )
            return fitted((frame, *view, *leaves))
        panes = tuple(dab(box(x, y, 34, 38), glass) for x in (-38, 4) for y in (-92, -46))
        glow = (dab(ellipse(0, -50, 90), "#ffdf8e", 0.25),) if lit else ()
        return fitted((*glow, frame, *panes))

    return drawn


def _bin_full() -> Pieces:
    paper = tuple(cut(ellipse(x, y, 15, 13), WHITE, 0.5) for x, y in ((-20, -94), (4, -102), (24, -94)))
    return fitted((*paper, *drawing("wastebasket")))


def _wagon_empty() -> Pieces:
    pieces = THINGS["wagon"].draw()
    return fitted((*pieces, dab(ellipse(0, -66, 44, 8), "#4a3226")))


_HONEY, _MILK, _WATER, _SOUP = "#e8a93f", "#fbf4e6", "#9cc6d8", "#d8873f"
VARIANTS: dict[tuple[str, State | None], Callable[[], Pieces]] = {
    ("basket", State.EMPTY): _basket_empty,
    ("treasure", State.EMPTY): _chest(True, False), ("treasure", State.OPEN): _chest(True, True),
    ("treasure", State.FULL): _chest(True, True), ("treasure", State.CLOSED): _chest(False, False),
    ("umbrella", State.CLOSED): _umbrella_closed,
    ("book", State.CLOSED): _book_closed,
    ("door", State.OPEN): _door_open, ("door", State.CLOSED): door_closed,
    ("gift", State.OPEN): _gift_open,
    ("letter", State.OPEN): _letter_open,
    ("nest", State.EMPTY): _nest_empty,
    ("teacup", State.EMPTY): _cup(None), ("teacup", State.FULL): _cup("#8f5a3a"),
    ("honey_pot", State.EMPTY): _vessel("#b8814a", None, 0.86), ("honey_pot", State.FULL): _vessel("#b8814a", _HONEY, 0.86),
    ("jar", State.EMPTY): _vessel("#bcd6d6", None, 0.86), ("jar", State.FULL): _vessel("#bcd6d6", "#c94a5a", 0.86),
    ("jar", State.OPEN): _vessel("#bcd6d6", None, 0.9), ("bucket", State.EMPTY): _vessel("#7f93a5", None, 1.16),
    ("bucket", State.FULL): _vessel("#7f93a5", _WATER, 1.16), ("amphora", State.EMPTY): _vessel("#b8724a", None, 0.6),
    ("amphora", State.FULL): _vessel("#b8724a", _WATER, 0.6), ("glass_of_milk", State.EMPTY): _vessel("#cfe0e2", None, 1.0),
    ("glass_of_milk", State.FULL): _vessel("#e4ecea", _MILK, 1.0), ("pot_of_food", State.EMPTY): _vessel("#6f7f8f", None, 1.14),
    ("pot_of_food", State.FULL): _vessel("#6f7f8f", _SOUP, 1.14),
    ("fork_and_knife_with_plate", State.EMPTY): _plate(False), ("fork_and_knife_with_plate", State.FULL): _plate(True),
    ("package", State.OPEN): lambda: fitted(box_open(False)), ("package", State.EMPTY): lambda: fitted(box_open(False)),
    ("package", State.FULL): lambda: fitted(box_open(True)), ("package", State.CLOSED): lambda: fitted(box_closed()),
    **{(bag, state): _bag(state is State.FULL) for bag in ("handbag", "backpack", "luggage", "purse", "bag")
       for state in (State.EMPTY, State.FULL, State.OPEN)},
    ("bathtub", State.EMPTY): _tub(False), ("bathtub", State.FULL): _tub(True),
    ("wastebasket", State.FULL): _bin_full, ("wagon", State.EMPTY): _wagon_empty,
    ("lantern", State.DARK): _lantern_dark, ("candle", State.DARK): _candle(False), ("candle", State.LIT): _candle(True),
    ("window", State.OPEN): _window(True, False), ("window", State.CLOSED): _window(False, False),
    ("window", State.LIT): _window(False, True), ("window", State.DARK): _window(False, False),
}  # fmt: skip
