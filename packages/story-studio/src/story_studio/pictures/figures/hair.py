"""Hair, cut from one paper: what lies behind a head, what falls over its forehead, what is seen from behind."""

from collections.abc import Callable
from dataclasses import dataclass

from story_studio.pictures.figures.anatomy import PaperLooks, nothing
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, burst, curve, ellipse, soft, strand
from story_studio.vocabulary import HairColour, HairStyle

COLOURS = {
    HairColour.BLACK: "#2f2730", HairColour.BROWN: "#6b4128", HairColour.BLOND: "#e2b45c", HairColour.RED: "#b5552f",
    HairColour.GREY: "#a9a3a0", HairColour.WHITE: "#ece4d8",
}  # fmt: skip
Cut = Callable[[PaperLooks], Pieces]


@dataclass(frozen=True, slots=True)
class Hair:
    """On a head whose centre is (0, 0), about 46 wide to each side. ``mane`` hangs behind the shoulders."""

    behind: Cut = nothing
    fringe: Cut = nothing
    nape: Cut = nothing
    mane: Cut = nothing


def _cap(look: PaperLooks) -> Pieces:
    """Round the back of the head, down to the neck."""
    return (cut(blob((-48, 10), (-46, -34), (0, -54), (46, -34), (48, 10), (30, 36), (-30, 36)), look.hair, 0.7),)


def _short(look: PaperLooks) -> Pieces:
    cap = soft(
        (-48, 0), (-50, -30), (-28, -44), (-20, -58), (-2, -50), (14, -60), (24, -47), (46, -42), (48, 0), (40, -22),
        (20, -22), (8, -32), (-10, -22), (-20, -32), (-40, -20),
    )  # fmt: skip
    return (cut(cap, look.hair, 0.7),)


def _parted(look: PaperLooks) -> Pieces:
    cap = blob(
        (-49, 4), (-46, -30), (0, -54), (46, -30), (49, 4), (41, -16), (22, -29), (-4, -27), (-36, -20)
    )  # fmt: skip
    return (cut(cap, look.hair, 0.7),)


def _bob(look: PaperLooks) -> Pieces:
    back = blob((0, -52), (40, -40), (54, 0), (50, 44), (28, 52), (-28, 52), (-50, 44), (-54, 0), (-40, -40))
    return (cut(back, look.hair),)


def _long(look: PaperLooks) -> Pieces:
    back = blob((0, -52), (42, -40), (54, 0), (56, 56), (46, 92), (0, 84), (-46, 92), (-56, 56), (-54, 0), (-42, -40))
    return (cut(back, look.hair),)


def _strands(look: PaperLooks) -> Pieces:
    """What falls over the shoulders of long hair: a strand at each side of the face."""
    return tuple(cut(strand(((s * 44, -20), (s * 51, 20), (s * 48, 66)), 15, 7), look.hair, 0.5) for s in (-1, 1))


def _long_nape(look: PaperLooks) -> Pieces:
    """Seen from behind it is one paper with a parting and a few lines in it, down to the middle of the back."""
    ink = deep(look.hair, 0.25)
    fall = blob((0, -54), (46, -36), (52, 4), (44, 46), (24, 66), (0, 60), (-24, 66), (-44, 46), (-52, 4), (-46, -36))
    lines = tuple(line(curve((x * 0.4, -40), (x * 1.2, 4), (x, 46)), ink, 2.4, 0.7) for x in (-34, -17, 0, 17, 34))
    return cut(fall, look.hair, 0.7), *lines


def _braids(look: PaperLooks) -> Pieces:
    return tuple(
        piece
        for s in (-1, 1)
        for piece in (
            cut(strand(((s * 38, -8), (s * 57, 18), (s * 52, 70)), 20, 13), look.hair),
            *(line(curve((s * 46, y), (s * 55, y + 7), (s * 63, y)), deep(look.hair, 0.3), 2.4) for y in (18, 34, 50)),
            dab(ellipse(s * 52, 66, 8), look.accent),
        )
    )


def _curls(look: PaperLooks) -> Pieces:
    return (cut(burst(0, -12, 60, 56, 13, 0.14), look.hair),)


def _curly_fringe(look: PaperLooks) -> Pieces:
    return tuple(cut(ellipse(x, y, 15, 14), look.hair, 0.5) for x, y in ((-34, -30), (-13, -40), (12, -41), (34, -31)))


def _afro(look: PaperLooks) -> Pieces:
    return (cut(burst(0, -22, 72, 66, 19, 0.06), look.hair),)


def _afro_fringe(look: PaperLooks) -> Pieces:
    return (cut(burst(0, -42, 47, 17, 11, 0.1), look.hair, 0.5),)


def _bun(look: PaperLooks) -> Pieces:
    return (cut(ellipse(4, -58, 22, 20), look.hair), line(ellipse(4, -58, 11, 9), deep(look.hair, 0.25), 2.6))


def _bun_fringe(look: PaperLooks) -> Pieces:
    cap = blob((-47, -2), (-42, -36), (0, -51), (42, -36), (47, -2), (34, -26), (-4, -33), (-34, -24))
    return (cut(cap, look.hair, 0.7),)


def _bald(look: PaperLooks) -> Pieces:
    tufts = tuple(cut(blob((s * 38, -14), (s * 52, -6), (s * 50, 14), (s * 40, 12)), look.hair, 0.5) for s in (-1, 1))
    return *tufts, dab(ellipse(-14, -32, 9, 5, -24), pale(look.skin, 0.5), 0.7)


def _hijab_behind(look: PaperLooks) -> Pieces:
    veil = blob((0, -56), (44, -44), (58, 0), (54, 44), (62, 72), (0, 84), (-62, 72), (-54, 44), (-58, 0), (-44, -44))
    return (cut(veil, look.cloth),)


def _hijab_front(look: PaperLooks) -> Pieces:
    """A ring of cloth around the face, and the fold across the chest."""
    ring = blob(
        (-52, 4), (-46, -36), (0, -56), (46, -36), (52, 4), (40, -14), (24, -32), (0, -37), (-24, -32), (-40, -14)
    )
    sides = tuple(
        cut(blob((s * 52, -6), (s * 40, -16), (s * 36, 14), (s * 18, 38), (0, 46), (s * 22, 56), (s * 50, 34)),
            look.cloth, 0.5)
        for s in (-1, 1)
    )  # fmt: skip
    fold = cut(blob((-40, 42), (0, 45), (40, 42), (44, 62), (0, 76), (-44, 62)), look.cloth, 0.8)
    return (
        *sides,
        cut(ring, look.cloth, 0.6),
        fold,
        line(curve((-30, 52), (6, 62), (36, 50)), deep(look.cloth, 0.2), 2.6),
    )


def _hijab_nape(look: PaperLooks) -> Pieces:
    veil = blob((-52, 10), (-46, -38), (0, -57), (46, -38), (52, 10), (58, 66), (0, 80), (-58, 66))
    return cut(veil, look.cloth, 0.8), line(curve((-34, 20), (0, 40), (34, 20)), deep(look.cloth, 0.2), 3)


HAIR: dict[HairStyle, Hair] = {
    HairStyle.SHORT: Hair(nothing, _short, _cap),
    HairStyle.BOB: Hair(_bob, _parted, lambda look: (*_bob(look), *_cap(look))),
    HairStyle.LONG: Hair(_strands, _parted, _long_nape, mane=_long),
    HairStyle.BRAIDS: Hair(_braids, _bun_fringe, lambda look: (*_cap(look), *_braids(look))),
    HairStyle.CURLS: Hair(_curls, _curly_fringe, lambda look: (*_curls(look), *_curly_fringe(look))),
    HairStyle.AFRO: Hair(_afro, _afro_fringe, _afro),
    HairStyle.BUN: Hair(_bun, _bun_fringe, lambda look: (*_cap(look), *_bun(look))),
    HairStyle.BALD: Hair(nothing, _bald, nothing),
    HairStyle.HIJAB: Hair(_hijab_behind, _hijab_front, _hijab_nape),
}
