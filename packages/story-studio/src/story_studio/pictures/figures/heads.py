"""Animals whose drawing is a head: it sits on a body of our own hand, so that they take every pose."""

from dataclasses import replace
from functools import lru_cache

from story_studio.pictures.figures.anatomy import Build, Face, Kind, Limb, PaperLooks
from story_studio.pictures.figures.features import belly_patch, plain_arm, plain_leg
from story_studio.pictures.figures.rigged import is_eye
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, cut, extent, line, placed
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.scene.drawn import raw_drawing
from story_studio.pictures.scene.recolour import recoloured
from story_studio.pictures.shapes import curve, ellipse, strand

HEADS = {
    "wolf": "wolf", "raccoon": "raccoon", "lion": "lion", "tiger": "tiger_face", "cow": "cow_face", "pig": "pig_face",
    "monkey": "monkey_face", "hamster": "hamster", "polar_bear": "polar_bear", "koala": "koala", "panda": "panda",
    "alien": "alien",
}  # fmt: skip
"""The kind, and the drawing that is its head."""
EYES = {
    "wolf": (12, 20, 15.5, 21.5), "raccoon": (12, 20, 19.5, 24.5), "lion": (12, 20, 14.5, 22), "alien": (10, 22, 15, 24),
    "tiger_face": (12, 20, 15.5, 23), "cow_face": (12, 20, 14.5, 24), "pig_face": (12, 20, 15.5, 25.5),
    "monkey_face": (13, 19, 15.5, 23), "hamster": (12, 20, 19.5, 25), "polar_bear": (12, 20, 16.5, 24),
    "koala": (10, 22, 17.5, 25.5), "panda": (12, 20, 16.5, 24),
}  # fmt: skip
"""Left and right eye, how low they are, how low the mouth is, on the drawing's square of 32."""
_WIDE = 112.0
_BUILDS = {
    "pig": Build(head=(52, 44), shoulder=30, hip=40, torso=64, leg=26, leg_width=22, size=0.92),
    "cow": Build(head=(52, 46), shoulder=30, hip=38, torso=76, leg=44, leg_width=23, size=1.12),
    "hamster": Build(head=(52, 44), shoulder=24, hip=34, torso=50, leg=18, leg_width=18, arm=40, size=0.78),
    "panda": Build(head=(54, 46), shoulder=32, hip=43, torso=74, leg=30, leg_width=26, arm_width=21, size=1.05),
    "polar_bear": Build(head=(54, 46), shoulder=32, hip=43, torso=78, leg=34, leg_width=27, arm_width=22, size=1.16),
    "koala": Build(head=(56, 44), shoulder=26, hip=37, torso=58, leg=22, leg_width=22, size=0.86),
    "lion": Build(head=(56, 50), shoulder=28, hip=34, torso=74, leg=44, leg_width=22, size=1.08),
    "tiger": Build(head=(54, 46), shoulder=27, hip=34, torso=74, leg=44, leg_width=22, size=1.06),
    "monkey": Build(head=(52, 42), shoulder=24, hip=30, torso=60, leg=40, leg_width=16, arm=66, arm_width=14, size=0.92),
    "wolf": Build(head=(54, 46), shoulder=25, hip=32, torso=72, leg=44, leg_width=20, size=1.04),
}  # fmt: skip
_DARK_LIMBS = {"panda": "#4a4350"}
_PALE_BELLIES = {"wolf", "raccoon", "lion", "hamster", "tiger", "koala"}


@lru_cache(maxsize=64)
def head_kind(kind: str, tint: str) -> Kind:
    """The kind with its head in the colour ``tint``; where that is empty, as it is by nature."""
    source = HEADS[kind]
    raw = raw_drawing(source)
    if tint:
        raw = recoloured(raw, tint)
    left, top, right, bottom = extent(raw)
    x, y, scale = (left + right) / 2, (top + bottom) / 2, _WIDE / (right - left)
    head = placed(raw, scaled(scale) @ shift(-x, -y))
    first, second, low, mouth = EYES[source]
    face = Face(
        eye_x=(second - first) / 2 * scale, eye_y=(low - y) * scale, eye=9.2, mouth_y=(mouth - y) * scale,
        mouth=11, cheek_x=(second - first) / 2 * scale + 13, cheek_y=(low - y) * scale + 15,
        brow_y=(low - y) * scale - 17, mouthless=source in {"pig_face", "cow_face"},
    )  # fmt: skip
    head = head[:1] + tuple(piece for piece in head[1:] if not is_eye(piece))
    limbs = _DARK_LIMBS.get(kind)
    return Kind(
        build=_BUILDS.get(kind, Build()),
        face=face,
        head=lambda _: head,
        nape=lambda look: tuple(replace(piece, colour=look.main) for piece in head if piece.lift),
        belly=belly_patch if kind in _PALE_BELLIES else lambda _: (),
        tail=lambda look: _tail(kind, look),
        arm=_limb(limbs) if limbs else None,
        leg=_foot(limbs) if limbs else None,
    )


def _tail(kind: str, look: PaperLooks) -> Pieces:
    if kind == "pig":
        return (line(curve((0, 0), (-16, -6), (-22, -18), (-12, -20), (-16, -8)), look.main, 6),)
    if kind in {"panda", "polar_bear", "koala", "hamster", "alien"}:
        return (cut(ellipse(-6, -4, 11), look.main),)
    brush = cut(strand(((0, 0), (-34, 6), (-58, -18), (-60, -54)), 15, 12), look.main)
    tip = cut(ellipse(-60, -58, 13, 17), deep(look.main, 0.4) if kind != "wolf" else pale(look.main, 0.4), 0.6)
    return brush, tip


def _limb(colour: str) -> Limb:
    return lambda look, build, joints: plain_arm(replace(look, main=colour), build, joints)


def _foot(colour: str) -> Limb:
    return lambda look, build, joints: plain_leg(replace(look, main=colour), build, joints)
