"""Dog, bear, rabbit, mouse and hedgehog."""

from story_studio.pictures.figures.anatomy import Build, Face, Kind, PaperLooks
from story_studio.pictures.figures.features import belly_patch, nose, wide_belly
from story_studio.pictures.geometry import shift, turned
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, mix, pale
from story_studio.pictures.shapes import blob, curve, ellipse, leaf, spikes, strand


def _dog_head(look: PaperLooks) -> Pieces:
    head = blob(
        (0, -43), (30, -39), (46, -12), (46, 14), (32, 36), (0, 44), (-32, 36), (-46, 14), (-46, -12), (-30, -39)
    )
    side = -1 if look.pick(2) else 1
    tuft = tuple(cut(leaf(dx, -36, 26, 11, turn), look.main, 0.6) for dx, turn in ((-5, -32), (5, 30), (0, 0)))
    return (
        *tuft,
        cut(head, look.main),
        dab(blob((side * 8, -20), (side * 26, -25), (side * 36, -6), (side * 26, 13), (side * 9, 8)), look.dark),
    )


def _dog_ears(look: PaperLooks) -> Pieces:
    """Floppy, in front of the head's sides."""
    flop = 6 if look.pick(2, 1) else 0
    return tuple(
        cut(
            blob(
                (s * 30, -38),
                (s * 48, -36),
                (s * 66, -4),
                (s * (64 - flop), 26),
                (s * 50, 32),
                (s * 43, 6),
                (s * 36, -18),
            ),
            look.dark,
        )
        for s in (-1, 1)
    )


def _dog_muzzle(look: PaperLooks) -> Pieces:
    snout = blob((-24, 18), (-14, 4), (3, 1), (20, 4), (29, 18), (20, 34), (3, 38), (-14, 34))
    return dab(snout, pale(look.main, 0.62)), *nose(3, 9, 9, "#3f2f36"), line(curve((3, 14), (3, 21)), "#4a2b2e", 2.6)


def _dog_tail(look: PaperLooks) -> Pieces:
    return cut(strand(((4, 0), (-26, -6), (-44, -30), (-42, -52)), 16, 9), look.main), dab(
        strand(((-45, -42), (-42, -52)), 10, 9), look.pale
    )


def _bear_ears(look: PaperLooks) -> Pieces:
    return tuple(
        piece
        for s in (-1, 1)
        for piece in (cut(ellipse(s * 37, -35, 19), look.main), dab(ellipse(s * 36, -33, 10.5), look.accent))
    )


def _bear_head(look: PaperLooks) -> Pieces:
    return (cut(ellipse(0, 0, 54, 47), look.main),)


def _bear_muzzle(look: PaperLooks) -> Pieces:
    return dab(ellipse(3, 20, 25, 19), pale(look.main, 0.6)), *nose(3, 10, 9.5, "#43302f")


def _bear_tail(look: PaperLooks) -> Pieces:
    return (cut(ellipse(-8, -2, 14), look.main),)


def _rabbit_ears(look: PaperLooks) -> Pieces:
    bent = look.pick(3)
    far = placed(_long_ear(look, 0), shift(18, -30) @ turned(16 if bent != 1 else 58))
    return (*placed(_long_ear(look, 1), shift(-18, -30) @ turned(-12)), *far)


def _long_ear(look: PaperLooks, _: int) -> Pieces:
    return cut(leaf(0, 8, 92, 33), look.main), dab(leaf(0, 0, 72, 17), mix(look.accent, "#f3b7b0", 0.35))


def _rabbit_head(look: PaperLooks) -> Pieces:
    return (cut(blob((0, -42), (32, -34), (47, 2), (42, 28), (0, 41), (-42, 28), (-47, 2), (-32, -34)), look.main),)


def _rabbit_muzzle(look: PaperLooks) -> Pieces:
    puffs = dab(ellipse(-6, 17, 13, 10), look.pale), dab(ellipse(11, 17, 13, 10), look.pale)
    teeth = dab(blob((-3, 25), (3, 24.5), (9, 25), (8, 34), (3, 35), (-2, 34)), "#fffaf0")
    return *puffs, teeth, *nose(3, 9, 6.5, "#d9727a")


def _rabbit_tail(look: PaperLooks) -> Pieces:
    return (cut(spikes(-12, -2, 19, 19, 11, 0.14), look.pale),)


def _mouse_ears(look: PaperLooks) -> Pieces:
    lift = look.pick(3) * 4
    return tuple(
        piece
        for s in (-1, 1)
        for piece in (
            cut(ellipse(s * 45, -36 - lift * (s > 0), 31), look.main),
            dab(ellipse(s * 44, -34 - lift * (s > 0), 20), mix(look.accent, "#f3b7b0", 0.4)),
        )
    )


def _mouse_head(look: PaperLooks) -> Pieces:
    return (
        cut(
            blob((0, -40), (30, -34), (44, -2), (36, 24), (10, 41), (-10, 41), (-36, 24), (-44, -2), (-30, -34)),
            look.main,
        ),
    )


def _mouse_muzzle(look: PaperLooks) -> Pieces:
    whiskers = tuple(
        line(curve((s * 26 + 2, 17 + dy), (s * 52, 13 + dy * 2.2)), look.dark, 1.7) for s in (-1, 1) for dy in (0, 6)
    )
    return dab(ellipse(2, 22, 19, 15), look.pale), *whiskers, *nose(3, 13, 7.5, "#cf6a74")


def _mouse_tail(look: PaperLooks) -> Pieces:
    spine = ((4, 0), (-30, 14), (-56, 2), (-58, -26), (-80, -38))
    return (cut(strand(spine, 8, 3.4), mix(look.main, "#e9a39d", 0.6), 0.6),)


def _hedgehog_back(look: PaperLooks) -> Pieces:
    coat = spikes(-4, -34, 60, 58, 19, 0.17, 0.1)
    return cut(coat, deep(look.main, 0.42)), dab(spikes(-4, -34, 51, 49, 17, 0.2, 0.3), deep(look.main, 0.26))


def _hedgehog_ears(look: PaperLooks) -> Pieces:
    """The prickles round the head."""
    crest = spikes(0, -8, 62, 57, 19, 0.19, 0.08)
    inner = spikes(0, -8, 52, 47, 17, 0.22, 0.3)
    ears = tuple(cut(ellipse(s * 40, -24, 11), look.pale, 0.6) for s in (-1, 1))
    return cut(crest, deep(look.main, 0.42)), dab(inner, deep(look.main, 0.26)), *ears


def _hedgehog_head(look: PaperLooks) -> Pieces:
    light = pale(look.main, 0.66)
    face = blob(
        (0, -26), (20, -34), (40, -14), (42, 14), (24, 36), (0, 42), (-24, 36), (-42, 14), (-40, -14), (-20, -34)
    )
    return (cut(face, light, 0.7),)


def _hedgehog_muzzle(look: PaperLooks) -> Pieces:
    return dab(ellipse(4, 14, 15, 12), pale(look.main, 0.78)), *nose(6, 8, 9, "#3f2f36")


DOG = Kind(
    build=Build(head=(47, 44), size=0.98),
    face=Face(eye_x=19, eye_y=-9, mouth_y=25, mouth=11, cheek_x=34, cheek_y=12, brow_y=-27),
    head=_dog_head,
    fringe=_dog_ears,
    muzzle=_dog_muzzle,
    tail=_dog_tail,
    belly=belly_patch,
)
BEAR = Kind(
    build=Build(head=(54, 47), shoulder=34, hip=45, torso=78, leg=38, leg_width=28, arm=58, arm_width=23, size=1.14),
    face=Face(eye_x=20, eye_y=-8, eye=8.5, mouth_y=23, mouth=11, cheek_x=38, cheek_y=12, brow_y=-25),
    head=_bear_head,
    ears=_bear_ears,
    muzzle=_bear_muzzle,
    tail=_bear_tail,
    belly=wide_belly,
)
RABBIT = Kind(
    build=Build(head=(46, 41), shoulder=22, hip=32, torso=62, leg=38, leg_width=22, size=0.88),
    face=Face(eye_x=20, eye_y=-6, eye=10, mouth_y=22, mouth=9, cheek_x=33, cheek_y=11),
    head=_rabbit_head,
    ears=_rabbit_ears,
    muzzle=_rabbit_muzzle,
    tail=_rabbit_tail,
    belly=belly_patch,
)
MOUSE = Kind(
    build=Build(head=(44, 41), shoulder=20, hip=30, torso=54, leg=32, leg_width=17, arm=46, arm_width=14, size=0.7),
    face=Face(eye_x=17, eye_y=-4, eye=10, mouth_y=26, mouth=9, cheek_x=31, cheek_y=13),
    head=_mouse_head,
    ears=_mouse_ears,
    muzzle=_mouse_muzzle,
    tail=_mouse_tail,
    belly=belly_patch,
)
HEDGEHOG = Kind(
    build=Build(head=(43, 41), shoulder=26, hip=38, torso=60, leg=26, leg_width=19, arm=44, arm_width=15, size=0.8),
    face=Face(eye_x=17, eye_y=-6, eye=9, mouth_y=22, mouth=9, cheek_x=30, cheek_y=12, brow_y=-21),
    head=_hedgehog_head,
    back=_hedgehog_back,
    ears=_hedgehog_ears,
    muzzle=_hedgehog_muzzle,
    belly=belly_patch,
    lid=lambda look: pale(look.main, 0.5),
)
