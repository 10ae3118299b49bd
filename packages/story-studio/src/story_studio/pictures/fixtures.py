"""What a place has of its own, such as a window or a lamp, in the state in which the plan names it."""

from story_studio.pictures.paint import Pieces, cut, dab, extent, line, tagged
from story_studio.pictures.palette import deep, mix, pale
from story_studio.pictures.shapes import curve, ellipse, polygon, soft
from story_studio.pictures.view import View
from story_studio.vocabulary import State


def own(view: View, key: str, pieces: Pieces) -> Pieces:
    """The pieces, marked as the thing of the plan where the plan names it."""
    view.fixtures[key] = extent(pieces)
    if key not in view.states:
        return pieces
    state = view.states[key]
    return tagged(pieces, thing=key, **({"state": state.value} if state else {}))


def is_open(view: View, key: str) -> bool:
    return view.states.get(key) is State.OPEN


def is_lit(view: View, key: str) -> bool:
    """As the plan says; where it says nothing, in the dark."""
    state = view.states.get(key)
    return state is State.LIT or (state is not State.DARK and view.light.dark)


def casements(x: float, y: float, w: float, h: float, frame: str) -> Pieces:
    """The two wings of an open window, swung to its sides. Its middle is at (x, y), its halves ``w`` and ``h``."""
    return tuple(
        piece
        for s in (-1, 1)
        for outer in (x + s * (w + w * 0.42),)
        for piece in (
            cut(polygon((x + s * w, y - h), (outer, y - h * 1.12), (outer, y + h * 1.12), (x + s * w, y + h)), frame, 1),
            dab(
                polygon(
                    (x + s * (w + 8), y - h + 12), (outer - s * 8, y - h * 1.1 + 14), (outer - s * 8, y + h * 1.1 - 14),
                    (x + s * (w + 8), y + h - 12),
                ),
                "#cfe3ea", 0.9,
            ),
        )
    )  # fmt: skip


def standing_lamp(x: float, y: float, high: float, *, lit: bool, dusk: float = 0.0) -> Pieces:
    """A lamp with a shade on a pole that stands at (x, y)."""
    k = high / 350
    shade = "#f6cf84" if lit else mix("#cdb28a", "#4a3a5a", dusk)
    halo = tuple(dab(ellipse(x, y - 300 * k, r * k), "#ffe19a", g) for r, g in ((260, 0.1), (170, 0.14), (100, 0.2)))
    cone = soft(
        (x - 70 * k, y - 256 * k), (x - 40 * k, y - 350 * k), (x + 40 * k, y - 350 * k), (x + 70 * k, y - 256 * k)
    )
    rim = line(curve((x - 66 * k, y - 258 * k), (x, y - 252 * k), (x + 66 * k, y - 258 * k)), deep(shade, 0.12), 3)
    pole = line(curve((x, y), (x, y - 260 * k)), "#7a5038", max(5.0, 9 * k))
    return (
        *(halo if lit else ()),
        pole,
        cut(ellipse(x, y, 46 * k, 11 * k), "#7a5038", 0.7),
        cut(cone, pale(shade, 0.05), 1),
        rim,
    )
