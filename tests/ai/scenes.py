"""Pictures by the studio, and ways to compare what was drawn."""

import struct
from collections.abc import Iterable
from enum import Enum
from itertools import combinations

from story_studio import pictures, vocabulary
from story_studio.pictures.figures import figure
from story_studio.pictures.first_edition.composition import compose
from story_studio.pictures.first_edition.spread import scene_pieces
from story_studio.pictures.first_edition.stage import Stage, set_stage
from story_studio.pictures.paint import Piece, Pieces
from story_studio.pictures.palette import LIGHTS

from shared_apps.ai.ports import Actor, PictureRequest, Portrait, Scene
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.studio.translation import member_of, picture_of
from shared_apps.ai.vocabulary import ArtStyle, Mood, Place, Pose
from tests.sketches import portrait

SMALL = 128


def svg(shown: Scene, *cast: Portrait, style: ArtStyle = ArtStyle.PAPERCUT, seed: int = 7) -> str:
    members = [member_of(one) for one in cast or (portrait(),)]
    return pictures.svg(picture_of(shown), cast=members, style=vocabulary.Style(style), seed=seed)


def laid_out(shown: Scene) -> Pieces:
    """The page before a style has touched it."""
    return scene_pieces(picture=picture_of(shown), cast=(member_of(portrait()),), seed=7)[0]


def figure_of(who: Portrait, pose: Pose, mood: Mood) -> figure.Figure:
    return figure.figure_of(member_of(who), vocabulary.Pose(pose), vocabulary.Mood(mood))


def portrait_svg(who: Portrait) -> str:
    return pictures.portrait_svg(member_of(who), style=vocabulary.Style.PAPERCUT, edition=1)


def draw(shown: Scene, *, style: ArtStyle = ArtStyle.PAPERCUT, seed: int = 7, size: int = SMALL) -> bytes:
    return (
        StudioIllustrator()
        .draw(PictureRequest(scene=shown, cast=(portrait(),), style=style, seed=seed, size=size))
        .data
    )


def measures(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


def all_differ(drawings: Iterable[tuple[Enum, object]]) -> None:
    for (first, one), (second, other) in combinations(drawings, 2):
        assert one != other, f"{first} looks like {second}"


def stage(*actors: Actor, cast: Iterable[Portrait] = (), seed: int = 7, place: Place = Place.MEADOW) -> Stage:
    shown = Scene(description="", place=place, time_of_day="day", weather="clear", actors=actors)
    return set_stage(
        actors=picture_of(shown).actors,
        cast=[member_of(one) for one in tuple(cast) or (portrait(),)],
        props=(),
        place=place,
        weather=vocabulary.Weather.CLEAR,
        composition=compose(seed, len(actors)),
        light=LIGHTS[vocabulary.TimeOfDay.DAY],
        seed=seed,
    )


def extent(pieces: Iterable[Piece]) -> tuple[float, float, float, float]:
    bounds = [piece.path.bounds for piece in pieces]
    lefts, tops, rights, bottoms = zip(*bounds, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def colours(pieces: Iterable[Piece]) -> list[str]:
    return sorted(piece.colour for piece in pieces)
