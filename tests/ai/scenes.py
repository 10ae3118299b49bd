"""Pictures by the studio, and ways to compare what was drawn."""

import struct
from collections.abc import Iterable
from enum import Enum
from itertools import combinations

from shared_apps.ai.ports import Actor, Portrait, Scene
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.studio.pictures.composition import compose
from shared_apps.ai.studio.pictures.paint import Piece, Pieces
from shared_apps.ai.studio.pictures.palette import LIGHTS
from shared_apps.ai.studio.pictures.spread import scene_pieces, scene_svg
from shared_apps.ai.studio.pictures.stage import Stage, set_stage
from shared_apps.ai.vocabulary import ArtStyle, Place, TimeOfDay, Weather
from tests.sketches import portrait

SMALL = 128


def svg(shown: Scene, *cast: Portrait, style: ArtStyle = ArtStyle.PAPERCUT, seed: int = 7) -> str:
    return scene_svg(scene=shown, cast=cast or (portrait(),), style=style, seed=seed)


def laid_out(shown: Scene) -> Pieces:
    """The page before a style has touched it."""
    return scene_pieces(scene=shown, cast=(portrait(),), seed=7)[0]


def draw(shown: Scene, *, style: ArtStyle = ArtStyle.PAPERCUT, seed: int = 7, size: int = SMALL) -> bytes:
    return StudioIllustrator().draw(scene=shown, cast=(portrait(),), style=style, seed=seed, size=size).data


def measures(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


def all_differ(drawings: Iterable[tuple[Enum, object]]) -> None:
    for (first, one), (second, other) in combinations(drawings, 2):
        assert one != other, f"{first} looks like {second}"


def stage(*actors: Actor, cast: Iterable[Portrait] = (), seed: int = 7, place: Place = Place.MEADOW) -> Stage:
    return set_stage(
        actors=actors,
        cast=tuple(cast) or (portrait(),),
        props=(),
        place=place,
        weather=Weather.CLEAR,
        composition=compose(seed, len(actors)),
        light=LIGHTS[TimeOfDay.DAY],
        seed=seed,
    )


def extent(pieces: Iterable[Piece]) -> tuple[float, float, float, float]:
    bounds = [piece.path.bounds for piece in pieces]
    lefts, tops, rights, bottoms = zip(*bounds, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def colours(pieces: Iterable[Piece]) -> list[str]:
    return sorted(piece.colour for piece in pieces)
