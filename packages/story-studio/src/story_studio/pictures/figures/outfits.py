"""Clothes, cut to any build. Each outfit is what lies behind the torso, on it, around the neck, and on the head."""

from collections.abc import Callable
from dataclasses import dataclass

from story_studio.pictures.figures.anatomy import Build, Face, PaperLooks
from story_studio.pictures.geometry import Affine, shift, turned
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, soft, strand
from story_studio.vocabulary import Outfit

GOLD = "#e8b548"


def _bare(_: PaperLooks, __: Build, ___: Face) -> Pieces:
    return ()


Cloth = Callable[[PaperLooks, Build, Face], Pieces]


@dataclass(frozen=True, slots=True)
class Clothes:
    """``sleeve`` and ``leg`` say how much of a limb is covered. ``worn`` sits on the head."""

    behind: Cloth = _bare
    torso: Cloth = _bare
    neck: Cloth = _bare
    worn: Cloth = _bare
    sleeve: float = 0.0
    leg: float = 0.0


def _scarf(look: PaperLooks, build: Build, _: Face) -> Pieces:
    y, w = -build.torso + build.chin * 0.9, build.shoulder + 9
    tail = soft((-w * 0.62, y + 2), (-w * 0.1, y + 4), (-w * 0.18, y + 44), (-w * 0.82, y + 40))
    stripe = polygon((-w * 0.73, y + 27), (-w * 0.15, y + 30), (-w * 0.16, y + 36), (-w * 0.77, y + 33))
    band = blob((-w, y - 5), (0, y + 1), (w, y - 5), (w * 0.94, y + 9), (0, y + 16), (-w * 0.94, y + 9))
    return cut(tail, deep(look.cloth, 0.1)), dab(stripe, look.trim), cut(band, look.cloth)


def _cape(look: PaperLooks, build: Build, _: Face) -> Pieces:
    w, top, low = build.hip, -build.torso + 4, build.leg * 0.5
    cloth = blob(
        (0, top - 4), (build.shoulder + 4, top + 4), (w + 24, low - 12), (w + 8, low + 6), (w * 0.4, low), (0, low + 7),
        (-w * 0.4, low), (-w - 14, low + 8), (-w - 34, low - 10), (-build.shoulder - 6, top + 4),
    )  # fmt: skip
    return (cut(cloth, look.cloth), dab(cloth.moved(shift(0, 4) @ Affine(a=0.55, d=0.9)), deep(look.cloth, 0.12)))


def _clasp(look: PaperLooks, build: Build, _: Face) -> Pieces:
    y, w = -build.torso + build.chin * 0.8, build.shoulder + 3
    collar = blob((-w, y - 4), (0, y + 3), (w, y - 4), (w * 0.8, y + 7), (0, y + 13), (-w * 0.8, y + 7))
    return cut(collar, look.cloth), cut(ellipse(0, y + 10, 6), GOLD, 0.5)


def _hat(look: PaperLooks, build: Build, _: Face) -> Pieces:
    rx, ry = build.head
    y = -ry * 0.9  # above the brows, which have something to say
    crown = blob((-rx * 0.56, y), (-rx * 0.5, y - 26), (0, y - 38), (rx * 0.5, y - 26), (rx * 0.56, y), (0, y + 5))
    ribbon = blob((-rx * 0.57, y - 11), (0, y - 6), (rx * 0.57, y - 11), (rx * 0.57, y), (0, y + 5), (-rx * 0.57, y))
    brim = ellipse(0, y + 2, rx * 0.86, 8)
    hat = (cut(brim, deep(look.cloth, 0.12)), cut(crown, look.cloth), dab(ribbon, look.trim))
    return placed(hat, turned(7, (0, y)))


def _crown(look: PaperLooks, build: Build, _: Face) -> Pieces:
    rx, ry = build.head
    y, w = -ry * 0.78, rx * 0.52
    band = soft(
        (-w, y + 6),
        (-w * 1.16, y - 25),
        (-w * 0.5, y - 8),
        (0, y - 33),
        (w * 0.5, y - 8),
        (w * 1.16, y - 25),
        (w, y + 6),
        (0, y + 10),
    )
    jewels = tuple(dab(ellipse(x, y - up, 4), look.cloth) for x, up in ((-w * 0.55, 0), (0, -3), (w * 0.55, 0)))
    tips = tuple(dab(ellipse(x, y - up, 3.6), pale(GOLD, 0.5)) for x, up in ((-w * 1.12, 24), (0, 32), (w * 1.12, 24)))
    return placed((cut(band, GOLD), *tips, *jewels), turned(-5, (0, y)))


def _glasses(look: PaperLooks, _: Build, face: Face) -> Pieces:
    colour, r = deep(look.cloth, 0.35), face.eye * 1.5
    r = min(r, face.eye_x * 0.94)
    bend = face.eye_y
    rings = tuple(line(ellipse(side * face.eye_x, bend, r), colour, 3.6) for side in (-1, 1))
    gap = face.eye_x - r
    bridge = line(curve((-gap, bend - 2), (0, bend - 5), (gap, bend - 2)), colour, 3.6)
    arms = tuple(
        line(curve((s * (face.eye_x + r), bend - 2), (s * (face.eye_x + r + 11), bend - 5)), colour, 3.6)
        for s in (-1, 1)
    )
    return placed((*rings, bridge, *arms), shift(3, 0))


def _dungarees(look: PaperLooks, build: Build, _: Face) -> Pieces:
    w, top = build.shoulder * 0.62, -build.torso * 0.66
    straps = tuple(
        line(curve((s * w * 0.8, top + 3), (s * build.shoulder * 0.86, -build.torso + 5)), look.cloth, 8)
        for s in (-1, 1)
    )
    bib = cut(box(-w - 2, top - 3, w * 2 + 4, build.torso * 0.4, 6), look.cloth, 0.7)
    pocket = dab(box(-w * 0.55, top + 8, w * 1.1, build.torso * 0.17, 5), deep(look.cloth, 0.16))
    buttons = tuple(dab(ellipse(s * w * 0.78, top + 3, 3.6), look.trim) for s in (-1, 1))
    return (*straps, cut(build.tube(0.55, 1.0, 2.5), look.cloth, 0.7), bib, pocket, *buttons)


def _raincoat(look: PaperLooks, build: Build, _: Face) -> Pieces:
    coat = cut(build.tube(0.02, 0.98, 3.5, 1.9), look.cloth)
    seam = line(curve((3, -build.torso * 0.86), (5, -build.torso * 0.4), (4, 4)), deep(look.cloth, 0.22), 2.6)
    buttons = tuple(dab(ellipse(-5, -build.torso * up, 4), look.trim) for up in (0.62, 0.38, 0.14))
    return coat, seam, *buttons


def _hood(look: PaperLooks, build: Build, _: Face) -> Pieces:
    w, y = build.shoulder + 8, -build.torso + build.chin * 0.7
    hood = blob((-w, y - 4), (0, y + 2), (w, y - 4), (w * 0.86, y + 11), (0, y + 18), (-w * 0.86, y + 11))
    return (cut(hood, deep(look.cloth, 0.1)),)


def _jumper(look: PaperLooks, build: Build, _: Face) -> Pieces:
    stripes = tuple(dab(build.tube(t, t + 0.09, 2.6), look.trim) for t in (0.26, 0.45, 0.64))
    return (cut(build.tube(0.0, 0.82, 2.5), look.cloth, 0.7), *stripes)


def _backpack(look: PaperLooks, build: Build, _: Face) -> Pieces:
    w, top = build.hip + 22, -build.torso * 0.94
    bag = cut(box(-w, top, w * 2, build.torso * 0.9, 22), look.cloth)
    pockets = tuple(cut(ellipse(s * w, -build.torso * 0.26, 11, 17), deep(look.cloth, 0.12), 0.6) for s in (-1, 1))
    roll = cut(box(-w - 6, top - 14, w * 2 + 12, 24, 12), look.trim)
    return *pockets, bag, roll


def _straps(look: PaperLooks, build: Build, _: Face) -> Pieces:
    top, low, w = -build.torso + 6, -build.torso * 0.2, build.shoulder * 0.78
    return tuple(
        line(curve((s * w, top), (s * w * 1.08, (top + low) / 2), (s * build.hip * 0.92, low)), look.cloth, 8)
        for s in (-1, 1)
    )


def _bow(look: PaperLooks, build: Build, _: Face) -> Pieces:
    rx, ry = build.head
    x, y = rx * 0.46, -ry * 0.86
    loops = tuple(
        cut(blob((0, 0), (s * 16, -15), (s * 29, -10), (s * 28, 10), (s * 15, 13)), look.cloth) for s in (-1, 1)
    )
    folds = tuple(dab(strand(((s * 7, 0), (s * 20, -1)), 3, 2), deep(look.cloth, 0.25)) for s in (-1, 1))
    bow = (*loops, *folds, cut(ellipse(0, 0, 7.5), deep(look.cloth, 0.1), 0.6))
    return placed(bow, shift(x, y) @ turned(18))


WARDROBE: dict[Outfit, Clothes] = {
    Outfit.NONE: Clothes(),
    Outfit.SCARF: Clothes(neck=_scarf),
    Outfit.CAPE: Clothes(behind=_cape, neck=_clasp),
    Outfit.HAT: Clothes(worn=_hat),
    Outfit.CROWN: Clothes(worn=_crown),
    Outfit.GLASSES: Clothes(worn=_glasses),
    Outfit.DUNGAREES: Clothes(torso=_dungarees, leg=0.55),
    Outfit.RAINCOAT: Clothes(torso=_raincoat, neck=_hood, sleeve=0.78),
    Outfit.JUMPER: Clothes(torso=_jumper, sleeve=0.8),
    Outfit.BACKPACK: Clothes(behind=_backpack, torso=_straps),
    Outfit.BOW: Clothes(worn=_bow),
}
