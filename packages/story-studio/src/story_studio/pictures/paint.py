"""What lies on the page: one piece of paper, paint or ink, before any style has touched it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from xml.sax.saxutils import quoteattr

from story_studio.pictures.geometry import Affine, Path


@dataclass(frozen=True, slots=True)
class Piece:
    """A filled path, or a line when ``width`` is set.

    ``lift`` says how far a piece floats above what lies beneath: 0 is printed on it, 1 a limb, 3 a hill. The style
    decides what that looks like: a shadow, a dark rim of pigment, an outline. ``calm`` pieces, such as faces, are not
    scribbled over. ``tag`` holds the attributes of the SVG group that says what the piece belongs to.
    """

    path: Path
    colour: str
    width: float = 0.0
    lift: float = 0.0
    opacity: float = 1.0
    calm: bool = False
    tag: str = ""

    def moved(self, by: Affine) -> "Piece":
        return replace(self, path=self.path.moved(by), width=self.width * by.scale)


Pieces = tuple[Piece, ...]


def cut(path: Path, colour: str, lift: float = 1.0) -> Piece:
    """A piece of paper of its own."""
    return Piece(path, colour, lift=lift)


def dab(path: Path, colour: str, opacity: float = 1.0) -> Piece:
    """Something printed on the piece below."""
    return Piece(path, colour, opacity=opacity)


def line(path: Path, colour: str, width: float, opacity: float = 1.0) -> Piece:
    return Piece(path, colour, width=width, opacity=opacity)


def placed(pieces: Iterable[Piece], by: Affine) -> Pieces:
    return tuple(piece.moved(by) for piece in pieces)


def extent(pieces: Iterable[Piece]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all that is solid: glows and shadows do not count."""
    bounds = [piece.path.bounds for piece in pieces if piece.opacity > 0.3]
    return min(b[0] for b in bounds), min(b[1] for b in bounds), max(b[2] for b in bounds), max(b[3] for b in bounds)


def tagged(pieces: Iterable[Piece], **marks: str) -> Pieces:
    """The pieces as part of what the marks say: ``thing="umbrella"`` becomes ``data-thing``. Tags inside stay."""
    tag = " ".join(f"data-{name.rstrip('_').replace('_', '-')}={quoteattr(value)}" for name, value in marks.items())
    return tuple(piece if piece.tag else replace(piece, tag=tag) for piece in pieces)


def calmed(pieces: Iterable[Piece]) -> Pieces:
    return tuple(replace(piece, calm=True) for piece in pieces)
