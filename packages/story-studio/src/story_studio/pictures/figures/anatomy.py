"""The words that kinds of character are described with: how they are built, what they look like, where a face sits.

A figure stands on (0, 0), y points up the page as negative numbers, and an ordinary one is about 200 high.
"""

from collections.abc import Callable
from dataclasses import dataclass

from story_studio.pictures.geometry import Path, Point, smooth
from story_studio.pictures.paint import Pieces
from story_studio.vocabulary import Outfit


@dataclass(frozen=True, slots=True)
class PaperLooks:
    """A portrait in paper colours. ``quirk`` comes from the name and settles the small things."""

    main: str
    accent: str
    pale: str
    dark: str
    skin: str
    hair: str
    outfit: Outfit
    cloth: str
    trim: str
    quirk: int

    def pick(self, options: int, which: int = 0) -> int:
        """A stable choice between ``options``; different ``which`` are independent."""
        return (self.quirk >> (which * 4)) % options


@dataclass(frozen=True, slots=True)
class Build:
    """Proportions. ``shoulder`` and ``hip`` are half widths; ``size`` compares kinds standing side by side.

    ``crest`` is how much further up things sit that are worn on the head, where eyes are on top of it.
    """

    head: tuple[float, float] = (47, 43)
    shoulder: float = 25
    hip: float = 33
    torso: float = 66
    leg: float = 40
    leg_width: float = 21
    arm: float = 54
    arm_width: float = 17
    overlap: float = 0.72
    crest: float = 0.0
    size: float = 1.0

    @property
    def chin(self) -> float:
        """How far the chin hangs below the neck."""
        return self.head[1] * (1 - self.overlap)

    @property
    def height(self) -> float:
        return self.leg + self.torso + self.head[1] * (1 + self.overlap)

    def half_width(self, share: float) -> float:
        """Half the torso's width, from its top (0) to its bottom (1)."""
        if share < 0.12:
            return self.shoulder * (0.66 + share * 2.8)
        if share < 0.72:
            return self.shoulder + (self.hip - self.shoulder) * (share - 0.12) / 0.6
        return self.hip * (1 - 0.55 * ((share - 0.72) / 0.28) ** 2)

    def tube(self, start: float, end: float, grow: float = 0.0, flare: float = 0.0) -> Path:
        """The torso between two heights, seen from the hip at (0, 0): the body itself, or cloth around it."""
        shares = [start + (end - start) * i / 5 for i in range(6)]
        right: list[Point] = [
            (self.half_width(s) + grow + flare * i, -self.torso * (1 - s)) for i, s in enumerate(shares)
        ]
        sag = (0.0, right[-1][1] + 5)
        return smooth([*right, sag, *((-x, y) for x, y in reversed(right)), (0.0, right[0][1] + 2)])


@dataclass(frozen=True, slots=True)
class Face:
    """Where things sit on a head whose centre is (0, 0)."""

    eye_x: float = 18
    eye_y: float = -4
    eye: float = 9.5
    mouth_y: float = 20
    mouth: float = 12
    cheek_x: float = 30
    cheek_y: float = 12
    brow_y: float = -22
    brow: float = 13
    mouth_ink: str = "#4a2b2e"
    brow_ink: str = ""
    mouthless: bool = False


Part = Callable[[PaperLooks], Pieces]
Limb = Callable[[PaperLooks, Build, list[Point]], Pieces]


def nothing(_: PaperLooks) -> Pieces:
    return ()


def main_colour(look: PaperLooks) -> str:
    return look.main


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of character. Parts are drawn in this order, around a torso and a head that all kinds share.

    ``tail`` starts at (0, 0) and points left; ``back`` and ``belly`` sit on the torso, whose hip is (0, 0); ``ears``,
    ``head``, ``muzzle`` and ``fringe`` sit on the head, whose centre is (0, 0). ``lid`` is the eyelids' colour, ``nape``
    what is seen of the head from behind. ``mane`` belongs to the head too but hangs behind the shoulders.
    """

    build: Build
    face: Face
    head: Part
    tail: Part = nothing
    back: Part = nothing
    belly: Part = nothing
    ears: Part = nothing
    muzzle: Part = nothing
    fringe: Part = nothing
    nape: Part = nothing
    mane: Part = nothing
    arm: Limb | None = None
    leg: Limb | None = None
    torso: Callable[[PaperLooks, Build], Pieces] | None = None
    lid: Callable[[PaperLooks], str] = main_colour
