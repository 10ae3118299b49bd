"""One thing on the page: its drawing where it stands, lies, sits or belongs to a house."""

from dataclasses import dataclass
from functools import cached_property

from story_studio.pictures.geometry import Affine, scaled, shift
from story_studio.pictures.paint import Pieces, cut, dab, extent, placed, tagged
from story_studio.pictures.palette import Light
from story_studio.pictures.scene.bodies import Box
from story_studio.pictures.scene.things import front_pieces, thing_pieces
from story_studio.pictures.shapes import ellipse, leaf, strand
from story_studio.values import Thing

_LYING = 0.55
"""How high something flat is that lies on the ground, beside its full height."""


@dataclass(frozen=True)
class Item:
    """One thing on the page; ``y`` is where it stands, ``depth`` the order in which things cover each other."""

    key: str
    thing: Thing
    x: float
    y: float
    scale: float
    depth: float
    light: bool = False
    shadowed: bool = True
    lying: bool = False
    """Whether it lies flat on the ground, as a sheet of paper does."""
    housed: bool = False
    """Whether a house is drawn around it, which a door in the open is a part of."""
    far: bool = False
    """Whether it stands behind the cast, as a part of the land."""
    perch: float = 0.0
    """Which edge of the page the branch under it comes from: -1 or 1."""

    @property
    def pieces(self) -> Pieces:
        marks = {"thing": self.key, **({"state": self.thing.state.value} if self.thing.state else {})}
        return tagged((*_branch(self), *placed(self._drawing, self._place)), **marks)

    @property
    def _drawing(self) -> Pieces:
        if self.housed:
            return front_pieces(self.thing.state)
        return thing_pieces(self.key, self.thing.state, self.thing.colour)

    @property
    def _place(self) -> Affine:
        flat = Affine(c=-0.3, d=_LYING) if self.lying else Affine()
        return shift(self.x, self.y) @ scaled(self.scale) @ flat

    @cached_property
    def box(self) -> Box:
        return extent(placed(self._drawing, self._place))

    def shadow(self, light: Light) -> Pieces:
        if not self.shadowed:
            return ()
        left, _, right, _ = self.box
        wide = (right - left) * 0.46
        return (dab(ellipse(self.x + 4, self.y + 1, wide, max(5.0, wide * 0.15)), light.shade, 0.18),)


def _branch(item: Item) -> Pieces:
    """What somebody with feathers sits on, high up in the open."""
    if not item.perch:
        return ()
    edge, y = (-30.0 if item.perch < 0 else 1030.0), item.y - 2
    tip = item.x - item.perch * 95
    leaves = tuple(
        cut(leaf(item.x - item.perch * along, y - 6, 46, 22, turn), "#6f9d4f", 0.5)
        for along, turn in ((84, 40), (62, -30), (-80, 30), (-120, -24))
    )
    return cut(strand(((edge, y + 34), (item.x, y + 4), (tip, y - 8)), 24, 8), "#7a5a44", 0.8), *leaves
