"""The three art styles: one drawing, done by hands with scissors, a wet brush or wax crayons."""

from collections.abc import Iterable
from typing import Protocol

from story_studio.pictures.geometry import Path
from story_studio.pictures.hatching import scribble
from story_studio.pictures.paint import Piece
from story_studio.pictures.palette import PAPER, deep, luminance, mix, pale
from story_studio.pictures.paper import crumbs, deckle, fibres
from story_studio.vocabulary import Style


class Hand(Protocol):
    """Turns pieces into SVG, and lays the paper's own texture over the finished page."""

    def render(self, pieces: Iterable[Piece]) -> str: ...

    def finish(self, seed: int) -> str: ...


def _fill(path: Path, colour: str, opacity: float = 1.0) -> str:
    faint = f' fill-opacity="{opacity:.2f}"' if opacity < 1 else ""
    return f'<path d="{path.d}" fill="{colour}"{faint}{_rule(path)}/>'


def _rule(path: Path) -> str:
    return ' fill-rule="evenodd"' if path.evenodd else ""


def _stroke(path: Path, colour: str, width: float, opacity: float = 1.0) -> str:
    faint = f' stroke-opacity="{opacity:.2f}"' if opacity < 1 else ""
    return (
        f'<path d="{path.d}" fill="none" stroke="{colour}" stroke-width="{width:.1f}"{faint} stroke-linecap="round"/>'
    )


class Papercut:
    """Layers of coloured paper: each lifted piece throws a soft shadow and shows a pale cut edge."""

    def __init__(self, shade: str) -> None:
        self.shade = shade

    def render(self, pieces: Iterable[Piece]) -> str:
        return "".join(self._piece(piece) for piece in pieces)

    def _piece(self, piece: Piece) -> str:
        if piece.width:
            return _stroke(piece.path, piece.colour, piece.width, piece.opacity)
        if not piece.lift:
            return _fill(piece.path, piece.colour, piece.opacity)
        d, lift = piece.path.d, piece.lift
        rings = ((12, 0.05), (7, 0.07), (3, 0.1)) if lift > 1.1 else ((9, 0.08), (4, 0.12))
        shadow = "".join(
            f'<path d="{d}" stroke-width="{width * lift:.1f}" stroke-opacity="{strength}"/>'
            for width, strength in rings
        )
        return (
            f'<g transform="translate({lift * 0.9:.1f} {lift * 1.8:.1f})" fill="none" '
            f'stroke="{self.shade}">{shadow}</g>'
            f'<path d="{d}" fill="{piece.colour}" stroke="{pale(piece.colour, 0.35)}" stroke-width="1.1"'
            f"{_rule(piece.path)}/>"
        )

    def finish(self, seed: int) -> str:
        return crumbs(seed, 1200, 1.5, 0.18, self.shade) + crumbs(seed + 1, 1200, 1.5, 0.22) + fibres(seed, 90)


class Watercolour:
    """Washes on pale paper: colours thin out, edges bleed, pigment gathers along the rim."""

    def render(self, pieces: Iterable[Piece]) -> str:
        return "".join(self._piece(piece) for piece in pieces)

    def _piece(self, piece: Piece) -> str:
        colour = mix(piece.colour, "#fbf4e6", 0.06)
        if piece.width:
            return _stroke(piece.path.wobbled(0.8, 0.4), colour, piece.width, piece.opacity * 0.9)
        if not piece.lift:
            return _fill(piece.path.wobbled(0.7, 1.1), colour, piece.opacity * 0.93)
        reach = 1.3 + piece.lift * 0.9
        wash, second = piece.path.wobbled(reach, 0.7), piece.path.wobbled(reach * 1.8, 2.9)
        bleed = _stroke(second, deep(colour, 0.2), 2 + piece.lift * 2.4, 0.12) if piece.lift > 0.9 else ""
        return (
            _fill(wash, mix(colour, "#fbf4e6", 0.16), 0.93)
            + (_fill(second, colour, 0.4) if piece.lift > 0.7 else "")
            + _stroke(wash, deep(colour, 0.34), 1.6 + piece.lift * 0.5, 0.4)
            + bleed
        )

    def finish(self, seed: int) -> str:
        return crumbs(seed, 1700, 2.2, 0.3, "#fffaf0") + deckle(seed, PAPER)


class Crayon:
    """Wax on rough paper: scribbled fills in one direction, a doubled uneven outline, paper showing through."""

    def render(self, pieces: Iterable[Piece]) -> str:
        return "".join(self._piece(piece, number) for number, piece in enumerate(pieces))

    def _piece(self, piece: Piece, number: int) -> str:
        if piece.width:
            return _stroke(piece.path.wobbled(1.1, number), piece.colour, piece.width * 1.1, piece.opacity)
        if not piece.lift:
            return _fill(piece.path.wobbled(0.8, number), piece.colour, piece.opacity)
        path = piece.path.wobbled(1.8, number * 0.9)
        edge = deep(piece.colour, 0.34) if luminance(piece.colour) > 0.3 else pale(piece.colour, 0.2)
        wax = 2.6 + min(piece.lift, 3) * 0.5
        return (
            _fill(path, mix(piece.colour, PAPER, 0.34 if luminance(piece.colour) > 0.45 else 0.2))
            + ("" if piece.calm else scribble(path, piece.colour, number))
            + _stroke(path, edge, wax, 0.7)
            + (_stroke(piece.path.wobbled(2.2, number + 2.2), edge, wax * 0.6, 0.45) if piece.lift > 1.1 else "")
        )

    def finish(self, seed: int) -> str:
        return crumbs(seed, 1900, 5.0, 0.36, PAPER)


def hand_of(style: Style, shade: str) -> Hand:
    """``shade`` is the colour of shadows in this light."""
    match style:
        case Style.PAPERCUT:
            return Papercut(shade)
        case Style.WATERCOLOUR:
            return Watercolour()
        case Style.CRAYON:
            return Crayon()
