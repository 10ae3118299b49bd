"""The studio's pictures: repeatable, complete, and every character itself on every page."""

import struct
from collections.abc import Iterable
from enum import Enum
from itertools import combinations

import pytest

from shared_apps.ai.ports import Actor, Illustrator, Portrait, Scene
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.studio.pictures.composition import compose
from shared_apps.ai.studio.pictures.figures.figure import figure_of
from shared_apps.ai.studio.pictures.paint import Piece, Pieces
from shared_apps.ai.studio.pictures.palette import LIGHTS
from shared_apps.ai.studio.pictures.spread import portrait_svg, scene_pieces, scene_svg
from shared_apps.ai.studio.pictures.stage import Stage, set_stage
from shared_apps.ai.vocabulary import (
    ArtStyle,
    CharacterKind,
    Colour,
    Mood,
    Outfit,
    Place,
    Pose,
    Pronouns,
    Prop,
    TimeOfDay,
    Trait,
    Weather,
)

SMALL = 128


def portrait(name: str = "Fern", **looks: object) -> Portrait:
    usual: dict[str, object] = {
        "kind": CharacterKind.FOX,
        "pronouns": Pronouns.SHE,
        "colour": Colour.ORANGE,
        "accent": Colour.TEAL,
        "outfit": Outfit.SCARF,
        "trait": Trait.BRAVE,
    }
    return Portrait.model_validate({"name": name, **usual, **looks})


def actor(name: str = "Fern", pose: Pose = Pose.STAND, mood: Mood = Mood.HAPPY, holding: Prop | None = None) -> Actor:
    return Actor(name=name, pose=pose, mood=mood, holding=holding)


def scene(*actors: Actor, **parts: object) -> Scene:
    usual: dict[str, object] = {
        "description": "Fern in the meadow.",
        "place": Place.MEADOW,
        "time_of_day": TimeOfDay.DAY,
        "weather": Weather.CLEAR,
    }
    return Scene.model_validate({**usual, **parts, "actors": actors or (actor(),)})


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


def test_the_studio_is_an_illustrator() -> None:
    studio: Illustrator = StudioIllustrator()
    assert (studio.name, studio.model, studio.template) == ("studio", "studio-pictures-1", "paper-1")


@pytest.mark.parametrize("style", ArtStyle)
def test_the_same_request_gives_the_same_bytes(style: ArtStyle) -> None:
    shown = scene(weather=Weather.RAIN, time_of_day=TimeOfDay.NIGHT, props=(Prop.LANTERN,))
    assert draw(shown, style=style) == draw(shown, style=style)


@pytest.mark.parametrize("size", [SMALL, 512, 1024])
def test_a_picture_is_a_square_png_of_the_size_asked_for(size: int) -> None:
    drawn = StudioIllustrator().draw(scene=scene(), cast=(portrait(),), style=ArtStyle.PAPERCUT, seed=1, size=size)
    assert measures(drawn.data) == (size, size)
    assert (drawn.size, drawn.media_type) == (size, "image/png")


def test_a_picture_for_the_screen_stays_below_a_megabyte() -> None:
    shown = scene(place=Place.JUNGLE, weather=Weather.RAIN)
    for style in ArtStyle:
        assert len(draw(shown, style=style, size=1024)) < 900_000


@pytest.mark.parametrize("place", Place)
def test_every_place_is_drawn_at_every_hour_and_in_all_weather(place: Place) -> None:
    all_differ((hour, laid_out(scene(place=place, time_of_day=hour))) for hour in TimeOfDay)
    all_differ((weather, laid_out(scene(place=place, weather=weather))) for weather in Weather)
    assert measures(draw(scene(place=place))) == (SMALL, SMALL)


@pytest.mark.parametrize("hour", TimeOfDay)
@pytest.mark.parametrize("weather", Weather)
def test_every_hour_and_weather_is_rendered(hour: TimeOfDay, weather: Weather) -> None:
    assert measures(draw(scene(time_of_day=hour, weather=weather), size=64)) == (64, 64)


def test_no_two_places_look_alike() -> None:
    all_differ((place, laid_out(scene(place=place))) for place in Place)


@pytest.mark.parametrize("kind", CharacterKind)
def test_every_kind_takes_every_pose_mood_and_outfit(kind: CharacterKind) -> None:
    hero = portrait(kind=kind)
    all_differ((pose, figure_of(hero, pose, Mood.CALM).pieces()) for pose in Pose)
    all_differ((mood, figure_of(hero, Pose.STAND, mood).pieces()) for mood in Mood)
    dressed = [portrait(kind=kind, outfit=outfit) for outfit in Outfit]
    all_differ((who.outfit, figure_of(who, Pose.STAND, Mood.CALM).pieces()) for who in dressed)


@pytest.mark.parametrize("pose", Pose)
def test_every_pose_changes_the_picture(pose: Pose) -> None:
    shown = svg(scene(actor(pose=pose, mood=Mood.PROUD)))
    assert shown != svg(scene(actor(pose=Pose.WAVE if pose is Pose.STAND else Pose.STAND, mood=Mood.PROUD)))
    assert measures(draw(scene(actor(pose=pose)), size=64)) == (64, 64)


@pytest.mark.parametrize("mood", Mood)
def test_every_mood_changes_the_picture(mood: Mood) -> None:
    shown = svg(scene(actor(mood=mood)))
    assert shown != svg(scene(actor(mood=Mood.SAD if mood is Mood.HAPPY else Mood.HAPPY)))


@pytest.mark.parametrize("style", ArtStyle)
def test_every_character_has_a_portrait(style: ArtStyle) -> None:
    studio = StudioIllustrator()
    portraits = [
        (kind, studio.portray(portrait=portrait(kind=kind), style=style, size=SMALL)) for kind in CharacterKind
    ]
    assert all(measures(drawn.data) == (SMALL, SMALL) for _, drawn in portraits)
    assert len({drawn.data for _, drawn in portraits}) == len(CharacterKind)


def test_every_colour_is_seen_as_body_and_as_accent() -> None:
    all_differ((c, portrait_svg(portrait=portrait(colour=c), style=ArtStyle.PAPERCUT)) for c in Colour)
    all_differ((c, portrait_svg(portrait=portrait(accent=c), style=ArtStyle.PAPERCUT)) for c in Colour)


@pytest.mark.parametrize("prop", Prop)
def test_every_prop_is_drawn_in_a_hand_and_on_the_ground(prop: Prop) -> None:
    bare, held, lying = scene(), scene(actor(holding=prop)), scene(props=(prop,))
    assert len({laid_out(bare), laid_out(held), laid_out(lying)}) == 3
    assert draw(held, size=64) != draw(lying, size=64)


def test_no_two_props_look_alike() -> None:
    all_differ((prop, laid_out(scene(props=(prop,)))) for prop in Prop)


def test_the_three_styles_are_three() -> None:
    assert len({draw(scene(), style=style) for style in ArtStyle}) == 3


def test_a_character_keeps_its_papers_on_every_page() -> None:
    hero = portrait(kind=CharacterKind.DRAGON, outfit=Outfit.CAPE)
    usual = figure_of(hero, Pose.STAND, Mood.CALM)
    for pose in (Pose.WALK, Pose.JUMP, Pose.WAVE, Pose.DANCE, Pose.HUG):
        assert colours(figure_of(hero, pose, Mood.CALM).pieces()) == colours(usual.pieces())


def test_only_the_place_on_the_page_tells_two_spreads_apart_when_the_pose_is_the_same() -> None:
    first, second = (stage(actor(pose=Pose.WAVE), seed=seed).players[0] for seed in (1, 2))
    assert first.figure == second.figure
    assert first.figure.pieces() == second.figure.pieces()
    assert first.place != second.place


def test_another_name_is_another_child() -> None:
    names = ("Ada", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus", "Hana")
    looks = {figure_of(portrait(name, kind=CharacterKind.CHILD), Pose.STAND, Mood.CALM).looks for name in names}
    assert len({look.skin for look in looks}) >= 4


def test_size_relations_stay() -> None:
    cast = (portrait("Mim", kind=CharacterKind.MOUSE), portrait("Bru", kind=CharacterKind.ELEPHANT))
    for seed in range(12):
        mouse, elephant = stage(actor("Mim"), actor("Bru"), cast=cast, seed=seed).players
        assert mouse.scale < elephant.scale


@pytest.mark.parametrize("pose", Pose)
@pytest.mark.parametrize("kind", CharacterKind)
def test_the_hero_stays_inside_the_page(kind: CharacterKind, pose: Pose) -> None:
    for seed in (1, 2):
        shown = stage(actor(pose=pose), cast=(portrait(kind=kind),), seed=seed)
        hero = shown.players[0]
        left, top, right, bottom = extent(piece.moved(hero.place) for piece in hero.figure.pieces())
        assert left >= 0
        assert top >= 0
        assert right <= 1000
        assert bottom <= 1000


@pytest.mark.parametrize("count", [2, 3, 4])
def test_heads_do_not_hide_each_other(count: int) -> None:
    names = ("Fern", "Bo", "Mim", "Bru")[:count]
    cast = [portrait(name, kind=CharacterKind.BEAR) for name in names]
    for seed in range(20):
        players = stage(*(actor(name) for name in names), cast=cast, seed=seed).players
        for one, other in combinations(players, 2):
            faces = (one.figure.kind.build.head[0] * one.scale + other.figure.kind.build.head[0] * other.scale) * 0.75
            assert abs(one.x - other.x) > faces


def test_pages_of_a_book_are_composed_differently() -> None:
    compositions = [compose(seed, 1) for seed in range(32)]
    assert len(set(compositions)) == 32
    assert {composition.hero_left for composition in compositions} == {True, False}
    reaches = [composition.reach for composition in compositions]
    assert max(reaches) > 1.4 * min(reaches)


def test_sleepers_lie_and_jumpers_leave_the_ground() -> None:
    standing = extent(figure_of(portrait(), Pose.STAND, Mood.CALM).pieces())
    lying = extent(figure_of(portrait(), Pose.SLEEP, Mood.CALM).pieces())
    jumping = extent(figure_of(portrait(), Pose.JUMP, Mood.CALM).pieces())
    assert lying[3] - lying[1] < 0.75 * (standing[3] - standing[1])
    assert jumping[3] < standing[3] - 30


def test_they_look_at_each_other() -> None:
    cast = (portrait("Fern"), portrait("Bo"))
    for seed in range(10):
        hero, friend = stage(actor("Fern"), actor("Bo"), cast=cast, seed=seed).players
        assert hero.left == (friend.x < hero.x)
        assert friend.left == (hero.x < friend.x)


def test_actors_who_are_not_in_the_cast_are_left_out() -> None:
    assert svg(scene(actor("Stranger"), actor())) == svg(scene(actor()))
    assert len(stage(actor("Stranger"), actor()).players) == 1


def test_a_place_without_anyone_is_a_picture() -> None:
    empty = Scene(description="Nobody.", place=Place.HOME, time_of_day=TimeOfDay.NIGHT, weather=Weather.SNOW)
    assert measures(draw(empty)) == (SMALL, SMALL)


def test_a_crowd_is_thinned_to_what_a_page_can_hold() -> None:
    names = [f"N{number}" for number in range(9)]
    players = stage(*(actor(name) for name in names), cast=[portrait(name) for name in names]).players
    assert len(players) == 4


def test_swimmers_float_and_astronauts_wear_helmets() -> None:
    assert stage(actor(), place=Place.UNDERSEA).players[0].float_ > 0
    assert stage(actor(), place=Place.SPACE).players[0].figure.helmet
    assert not stage(actor()).players[0].figure.helmet
