"""Cat and fox: pointed ears, a tail that says the rest."""

from story_studio.pictures.figures.anatomy import Build, Face, Kind, PaperLooks
from story_studio.pictures.figures.features import belly_patch, nose
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, curve, ellipse, soft, strand


def _pointed(look: PaperLooks, reach: float, spread: float, tip: str) -> Pieces:
    pieces: list[Pieces] = []
    for s in (-1, 1):
        outer = soft((s * 44, -12), (s * (32 + spread), -40 - reach), (s * 8, -36), (s * 20, -8))
        inner = soft((s * 37, -22), (s * (31 + spread), -34 - reach * 0.8), (s * 17, -34), (s * 25, -18))
        pieces.append((cut(outer, look.main), dab(inner, tip)))
    return tuple(piece for pair in pieces for piece in pair)


def _cat_ears(look: PaperLooks) -> Pieces:
    return _pointed(look, 30, 2, look.accent)


def _cat_head(look: PaperLooks) -> Pieces:
    head = blob((0, -42), (34, -34), (49, 0), (42, 26), (20, 39), (0, 41), (-20, 39), (-42, 26), (-49, 0), (-34, -34))
    stripes = tuple(dab(strand(((x, -40), (x * 0.8, -26 + abs(x) * 0.2)), 7, 2), look.dark) for x in (-13, 0, 13))
    return cut(head, look.main), *stripes


def _cat_muzzle(look: PaperLooks) -> Pieces:
    light = pale(look.main, 0.62)
    whiskers = tuple(
        line(curve((s * 30, 15 + dy), (s * 58, 10 + dy * 2.4)), pale(look.main, 0.75), 1.8, 0.9)
        for s in (-1, 1)
        for dy in (0, 6)
    )
    return (
        dab(ellipse(-9, 19, 15, 12), light),
        dab(ellipse(11, 19, 15, 12), light),
        *whiskers,
        *nose(2, 11, 6.5, "#d9727a"),
    )


def _cat_tail(look: PaperLooks) -> Pieces:
    spine = ((0, 0), (-34, 6), (-58, -18), (-52, -54), (-66, -76))
    return cut(strand(spine, 15, 13), look.main), dab(strand(((-53, -62), (-59, -69), (-66, -76)), 13, 13), look.dark)


def _fox_ears(look: PaperLooks) -> Pieces:
    return _pointed(look, 38, 6, deep(look.main, 0.55))


def _fox_head(look: PaperLooks) -> Pieces:
    head = soft((0, -46), (34, -38), (52, -4), (64, 20), (34, 34), (0, 46), (-34, 34), (-64, 20), (-52, -4), (-34, -38))
    ruff = [
        dab(
            blob((s * 61, 19), (s * 34, 33), (-s * 4, 44), (-s * 3, 20), (s * 8, 15), (s * 26, 8), (s * 44, 12)),
            pale(look.main, 0.78),
        )
        for s in (-1, 1)
    ]
    return cut(head, look.main), *ruff


def _fox_muzzle(look: PaperLooks) -> Pieces:
    return nose(2, 12, 8, "#3f2f36")


def _fox_tail(look: PaperLooks) -> Pieces:
    brush = blob((2, 4), (-26, 14), (-62, 2), (-84, -34), (-82, -68), (-62, -52), (-38, -36), (-14, -22))
    tip = blob((-84, -36), (-82, -68), (-66, -55), (-58, -46), (-70, -40))
    return cut(brush, look.main), dab(tip, pale(look.accent, 0.35))


CAT = Kind(
    build=Build(size=0.92),
    face=Face(eye_x=20, eye_y=-5, eye=10.5, mouth_y=22, mouth=10, cheek_x=35, cheek_y=12),
    head=_cat_head,
    ears=_cat_ears,
    muzzle=_cat_muzzle,
    tail=_cat_tail,
    belly=belly_patch,
)
FOX = Kind(
    build=Build(head=(54, 44), shoulder=23, hip=31, torso=70, leg=42, size=0.98),
    face=Face(eye_x=21, eye_y=-6, eye=9.5, mouth_y=25, mouth=10, cheek_x=36, cheek_y=14),
    head=_fox_head,
    ears=_fox_ears,
    muzzle=_fox_muzzle,
    tail=_fox_tail,
    belly=belly_patch,
)
