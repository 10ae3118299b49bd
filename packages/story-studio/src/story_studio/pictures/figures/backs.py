"""Animals with fur or feathers from behind: the back of the head between its ears, shoulders, and a tail."""

from collections.abc import Callable
from dataclasses import dataclass

from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, burst, curve, ellipse, strand

Part = Callable[[str], Pieces]
BACK_HEAD = (-47.0, -200.0, 47.0, -112.0)
"""The head's box: a back is as high as an ordinary figure."""
_HORN = "#d9c7a0"


@dataclass(frozen=True, slots=True)
class Back:
    ears: Part
    tail: Part
    arms: Part
    over: Part


def back_of(key: str, colour: str) -> Pieces:
    """The back of the kind, standing on (0, 0). Raises KeyError for a kind that has none in ``BACKS``."""
    back = BACKS[key]
    body = cut(blob((0, -122), (46, -104), (66, -52), (58, -2), (0, 4), (-58, -2), (-66, -52), (-46, -104)), colour)
    spine = line(curve((0, -96), (4, -58), (0, -26)), deep(colour, 0.14), 3, 0.7)
    head = cut(
        blob((0, -200), (36, -190), (47, -154), (38, -120), (0, -110), (-38, -120), (-47, -154), (-36, -190)), colour
    )
    nape = line(curve((-24, -124), (0, -117), (24, -124)), deep(colour, 0.16), 3, 0.7)
    crown = dab(ellipse(-8, -178, 20, 10), pale(colour, 0.16), 0.7)
    return (
        *back.arms(colour), body, spine, *back.tail(colour), *back.ears(colour), head, crown, nape, *back.over(colour),
    )  # fmt: skip


def _none(_: str) -> Pieces:
    return ()


def _arms(colour: str) -> Pieces:
    return tuple(
        cut(strand(((s * 46, -96), (s * 70, -60), (s * 66, -22)), 26, 20), deep(colour, 0.08), 0.7) for s in (-1, 1)
    )


def _flippers(colour: str) -> Pieces:
    return tuple(
        cut(blob((s * 48, -92), (s * 78, -60), (s * 98, -18), (s * 76, -16), (s * 52, -44)), deep(colour, 0.12), 0.7)
        for s in (-1, 1)
    )


def _wings(colour: str) -> Pieces:
    return tuple(
        cut(blob((s * 40, -108), (s * 74, -74), (s * 68, -20), (s * 40, -4), (s * 44, -60)), deep(colour, 0.16), 0.7)
        for s in (-1, 1)
    )


def _ear_pair(x: float, wide: float, high: float, out: float = 0.0, shade: float = 0.0) -> Part:
    """Two ears from the head's top edge; ``out`` is how far their tips lean."""

    def drawn(colour: str) -> Pieces:
        tone = deep(colour, shade)
        return tuple(
            cut(
                blob((s * (x - wide), -176), (s * (x + out), -190 - high), (s * (x + wide), -166)), tone, 0.7
            ) for s in (-1, 1)
        )  # fmt: skip

    return drawn


def _round(r: float) -> Part:
    return lambda colour: tuple(cut(ellipse(s * 36, -188, r), deep(colour, 0.08), 0.6) for s in (-1, 1))


def _hanging(colour: str) -> Pieces:
    return tuple(
        cut(
            blob((s * 34, -186), (s * 58, -168), (s * 60, -132), (s * 46, -128), (s * 40, -156)),
            deep(colour, 0.14),
            0.6,
        )
        for s in (-1, 1)
    )


def _sideways(colour: str) -> Pieces:
    return tuple(
        cut(blob((s * 36, -172), (s * 66, -182), (s * 76, -164), (s * 44, -154)), deep(colour, 0.1), 0.6)
        for s in (-1, 1)
    )


def _horned(colour: str) -> Pieces:
    horns = tuple(
        cut(strand(((s * 24, -186), (s * 42, -214), (s * 30, -236)), 14, 5), _HORN, 0.6) for s in (-1, 1)
    )  # fmt: skip
    return *horns, *_sideways(colour)


def _antlers(colour: str) -> Pieces:
    beams = tuple(cut(strand(((s * 20, -188), (s * 46, -216), (s * 44, -252)), 10, 6), _HORN, 0.6) for s in (-1, 1))
    tines = tuple(cut(strand(((s * 40, -212), (s * 64, -220), (s * 72, -240)), 8, 4), _HORN, 0.5) for s in (-1, 1))
    return *tines, *beams, *_sideways(colour)


def _mane(colour: str) -> Pieces:
    hair = blob((-12, -204), (12, -204), (18, -150), (14, -96), (0, -84), (-14, -96), (-18, -150))
    return (cut(hair, deep(colour, 0.4), 0.6),)


def _stripe(colour: str) -> Pieces:
    return (cut(blob((-12, -198), (12, -198), (16, -140), (0, -124), (-16, -140)), pale(colour, 0.75), 0.3),)


def _crest(_: str) -> Pieces:
    return tuple(cut(ellipse(x, -204 - abs(abs(x) - 14) * 0.4, 9, 11), "#c94a3b", 0.5) for x in (-14, 0, 14))


def _wool(colour: str) -> Pieces:
    return (cut(burst(0, -182, 40, 26, 11, 0.12), pale(colour, 0.2), 0.5),)


def _thin(colour: str) -> Pieces:
    return (cut(strand(((0, -22), (30, -8), (60, -22), (76, -58)), 11, 6), deep(colour, 0.14), 0.6),)


def _tuft(colour: str) -> Pieces:
    return (cut(blob((-13, -30), (0, -44), (13, -30), (8, -8), (-8, -8)), pale(colour, 0.5), 0.6),)


def _brush(colour: str) -> Pieces:
    tone = deep(colour, 0.1)
    return (cut(blob((4, -14), (34, -28), (50, -70), (72, -92), (84, -60), (70, -18), (36, 0)), tone, 0.8),)


def _paddle(colour: str) -> Pieces:
    return (cut(ellipse(0, -14, 24, 34), deep(colour, 0.35), 0.7),)


def _hair_tail(colour: str) -> Pieces:
    return (cut(blob((-8, -48), (8, -48), (20, -10), (6, 8), (-10, 6), (-18, -14)), deep(colour, 0.4), 0.7),)


def _fluke(colour: str) -> Pieces:
    fan = blob((0, -34), (20, -26), (58, -16), (60, 0), (18, -2), (0, -10), (-18, -2), (-60, 0), (-58, -16), (-20, -26))
    return (cut(fan, deep(colour, 0.16), 0.7),)


def _feathers(colour: str) -> Pieces:
    return tuple(
        cut(blob((x * 0.3, -40), (x - 9, -4), (x, 8), (x + 9, -4)), deep(colour, 0.22 + 0.06 * (x == 0)), 0.5)
        for x in (-26, 26, 0)
    )


_POINTED, _SMALL, _LONG = _ear_pair(26, 20, 30, 8), _ear_pair(28, 14, 16, 6), _ear_pair(22, 13, 62, 8)
_BIRD = Back(_none, _feathers, _wings, _none)
_COW = Back(_horned, _tuft, _arms, _none)
_HORSE = Back(_ear_pair(22, 11, 34), _hair_tail, _arms, _mane)
BACKS: dict[str, Back] = {
    "seal": Back(_none, _fluke, _flippers, _none), "otter": Back(_round(10), _thin, _arms, _none),
    "cat": Back(_POINTED, _thin, _arms, _none), "black_cat": Back(_POINTED, _thin, _arms, _none),
    "leopard": Back(_round(14), _thin, _arms, _none), "rat": Back(_round(22), _thin, _arms, _none),
    **dict.fromkeys(("guide_dog", "service_dog"), Back(_hanging, _thin, _arms, _none)),
    "poodle": Back(_hanging, _tuft, _arms, _wool), "gorilla": Back(_round(11), _none, _arms, _none),
    "orangutan": Back(_round(10), _none, _arms, _none), "sloth": Back(_none, _none, _arms, _none),
    **dict.fromkeys(("horse_face", "horse", "unicorn", "zebra"), _HORSE), "donkey": Back(_LONG, _hair_tail, _arms, _mane),
    **dict.fromkeys(("bison", "ox", "water_buffalo", "ram", "goat"), _COW), "ewe": Back(_sideways, _tuft, _arms, _wool),
    **dict.fromkeys(("moose", "deer"), Back(_antlers, _tuft, _arms, _none)), "boar": Back(_POINTED, _thin, _arms, _none),
    **dict.fromkeys(("camel", "two_hump_camel", "giraffe", "llama"), Back(_SMALL, _tuft, _arms, _none)),
    "mammoth": Back(_hanging, _thin, _arms, _wool), "rhinoceros": Back(_SMALL, _thin, _arms, _none),
    "hippopotamus": Back(_round(11), _tuft, _arms, _none), "chipmunk": Back(_round(13), _brush, _arms, _stripe),
    "beaver": Back(_round(11), _paddle, _arms, _none), "skunk": Back(_round(11), _brush, _arms, _stripe),
    "badger": Back(_round(12), _tuft, _arms, _stripe), "kangaroo": Back(_LONG, _thin, _arms, _none),
    "bat": Back(_ear_pair(26, 18, 44, 10), _none, _wings, _none),
    **dict.fromkeys(
        ("baby_chick", "front_facing_baby_chick", "bird", "dove", "eagle", "duck", "swan", "dodo", "flamingo", "peacock",
         "parrot", "goose"), _BIRD,
    ),
    **dict.fromkeys(("turkey", "chicken", "rooster"), Back(_none, _feathers, _wings, _crest)),
}  # fmt: skip
"""The backs, by the key of the drawing that shows the front."""
