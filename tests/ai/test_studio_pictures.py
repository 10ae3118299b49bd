"""The studio's pictures: repeatable, and complete for every word that scenes are described in."""

import os
import subprocess
import sys

import pytest
from story_studio.values import Picture

from shared_apps.ai.ports import Call, Illustrator, PictureRequest, Scene, SheetRequest
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.studio.translation import scene_of
from shared_apps.ai.vocabulary import (
    ArtStyle,
    CharacterKind,
    Colour,
    Mood,
    Outfit,
    Place,
    Pose,
    Prop,
    TimeOfDay,
    Weather,
)
from tests.ai.scenes import (
    SMALL,
    all_differ,
    draw,
    figure_of,
    laid_out,
    measures,
    portrait_svg,
    stage,
    svg,
)
from tests.sketches import actor, portrait, scene


def test_the_studio_is_an_illustrator() -> None:
    studio: Illustrator = StudioIllustrator()
    assert (studio.name, studio.model, studio.template) == ("studio", "studio-pictures-2", "paper-1")


def test_a_picture_says_which_edition_drew_it() -> None:
    planned = scene_of(Picture(place="kitchen"), "A kitchen.")
    call, studio = Call(maker=StudioIllustrator()), StudioIllustrator()
    models = [
        studio.draw(PictureRequest(scene=shown, cast=(), style=ArtStyle.PAPERCUT, seed=1, size=SMALL)).model
        for shown in (planned, scene())
    ]
    assert [call.provenance(1, model).model for model in models] == ["studio-pictures-2", "studio-pictures-1"]


@pytest.mark.parametrize("style", ArtStyle)
def test_the_same_request_gives_the_same_bytes(style: ArtStyle) -> None:
    shown = scene(weather=Weather.RAIN, time_of_day=TimeOfDay.NIGHT, props=(Prop.LANTERN,))
    assert draw(shown, style=style) == draw(shown, style=style)


@pytest.mark.parametrize("size", [SMALL, 512, 1024])
def test_a_picture_is_a_square_png_of_the_size_asked_for(size: int) -> None:
    drawn = StudioIllustrator().draw(
        PictureRequest(scene=scene(), cast=(portrait(),), style=ArtStyle.PAPERCUT, seed=1, size=size)
    )
    assert measures(drawn.data) == (size, size)
    assert (drawn.size, drawn.media_type) == (size, "image/png")


def test_another_process_gives_the_same_picture() -> None:
    """Python uses other hashes in each process; a page drawn again there must not change."""
    code = (
        "from tests.ai.scenes import *; from tests.sketches import *; import hashlib;"
        "shown = scene(actor(holding=Prop.MAP), props=(Prop.TENT, Prop.KEY), weather=Weather.WIND);"
        "print(hashlib.sha256(svg(shown).encode()).hexdigest())"
    )
    run = [sys.executable, "-c", code]
    drawn = {
        subprocess.run(run, env={**os.environ, "PYTHONHASHSEED": salt}, capture_output=True, check=True).stdout
        for salt in ("1", "2")
    }
    assert len(drawn) == 1


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
        (kind, studio.draw_sheet(SheetRequest(portrait=portrait(kind=kind), style=style, size=SMALL)))
        for kind in CharacterKind
    ]
    assert all(measures(drawn.data) == (SMALL, SMALL) for _, drawn in portraits)
    assert len({drawn.data for _, drawn in portraits}) == len(CharacterKind)


def test_every_colour_is_seen_as_body_and_as_accent() -> None:
    all_differ((c, portrait_svg(portrait(colour=c))) for c in Colour)
    all_differ((c, portrait_svg(portrait(accent=c))) for c in Colour)


@pytest.mark.parametrize("prop", Prop)
def test_every_prop_is_drawn_in_a_hand_and_on_the_ground(prop: Prop) -> None:
    bare, held, lying = (laid_out(shown) for shown in (scene(), scene(actor(holding=prop)), scene(props=(prop,))))
    assert bare != held != lying != bare
    assert measures(draw(scene(actor(holding=prop)), size=64)) == (64, 64)


def test_no_two_props_look_alike() -> None:
    all_differ((prop, laid_out(scene(props=(prop,)))) for prop in Prop)


def test_the_three_styles_are_three() -> None:
    assert len({draw(scene(), style=style) for style in ArtStyle}) == 3


def test_actors_who_are_not_in_the_cast_are_left_out() -> None:
    assert svg(scene(actor("Stranger"), actor())) == svg(scene(actor()))
    assert len(stage(actor("Stranger"), actor()).players) == 1


def test_a_place_without_anyone_is_a_picture() -> None:
    empty = Scene(description="Nobody.", place=Place.HOME, time_of_day=TimeOfDay.NIGHT, weather=Weather.SNOW)
    assert measures(draw(empty)) == (SMALL, SMALL)
