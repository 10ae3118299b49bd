"""What a place has of its own is not drawn twice, and what is big stands behind."""

import pytest
from plans import CAST, actor, marks, member, picture, thing
from story_studio import pictures
from story_studio.pictures.scene.fixed import furniture_of
from story_studio.pictures.scene.page import compose_page
from story_studio.values import Picture
from story_studio.vocabulary import State, Style

ROOMS = {"home": "window", "bedroom": "bed", "kitchen": "oven", "bathroom": "bathtub", "workshop": "table"}


def svg(shown: Picture) -> str:
    return pictures.svg(shown, cast=CAST, style=Style.PAPERCUT, seed=5)


@pytest.mark.parametrize(("place", "key"), ROOMS.items())
def test_furniture_of_the_place_is_not_drawn_a_second_time(place: str, key: str) -> None:
    shown = picture(place=place, things=(thing(key),))
    assert [item.key for item in compose_page(shown, CAST, 5).items] == []
    assert key in marks(svg(shown), "thing")
    assert key not in marks(svg(picture(place=place)), "thing")


@pytest.mark.parametrize("place", ["home", "kitchen", "bedroom", "hall"])
def test_the_window_of_a_room_is_opened(place: str) -> None:
    states = {state: svg(picture(place=place, things=(thing("window", state=state),))) for state in (State.OPEN, None)}
    assert "open" in marks(states[State.OPEN], "state")
    assert len(set(states.values())) == 2


@pytest.mark.parametrize("place", ["home", "bedroom"])
def test_a_lamp_at_home_is_the_lamp_of_the_room(place: str) -> None:
    drawn = {
        state: svg(picture(place=place, things=(thing("lamp", state=state),))) for state in (State.LIT, State.DARK)
    }
    assert len(set(drawn.values())) == 2
    assert compose_page(picture(place=place, things=(thing("lamp"),)), CAST, 5).items == ()


@pytest.mark.parametrize(("place", "moons"), [("bedroom", 0), ("meadow", 1)])
def test_the_moon_is_seen_through_the_window_of_a_room(place: str, moons: int) -> None:
    page = compose_page(picture(place=place, time="night", things=(thing("moon", where="above"),)), CAST, 5)
    assert len(page.items) == moons


def test_a_second_bed_or_one_in_another_colour_is_drawn() -> None:
    for wanted in (thing("bed", count=2), thing("bed", colour="red"), thing("cot")):
        assert compose_page(picture(place="bedroom", things=(wanted,)), CAST, 5).items


def test_a_window_never_stands_on_the_ground() -> None:
    for seed in range(6):
        outdoors = compose_page(picture(place="village", things=(thing("window", state="open"),)), CAST, seed)
        assert outdoors.items == ()
        page = compose_page(picture(place="cave", things=(thing("window"),)), CAST, seed)
        assert page.items[0].box[3] < page.frame.stage
    assert "window" not in furniture_of("cave")


@pytest.mark.parametrize("shot", ["wide", "medium"])
def test_furniture_of_the_plan_is_not_cut_by_the_edge_of_the_page(shot: str) -> None:
    for seed in range(8):
        shown = picture(
            actor(), actor("Mia"), shot=shot, place="home", things=(thing("cot"), thing("chair"), thing("bed"))
        )
        for item in compose_page(shown, CAST, seed).items:
            assert item.box[0] > 0
            assert item.box[2] < 1000


def test_a_house_stands_behind_the_cast_and_beside_it() -> None:
    """Its roof is no hat."""
    cast = (member("Pip", "walrus"),)
    for seed in range(10):
        page = compose_page(picture(place="village", things=(thing("house"),)), cast, seed)
        (house,), (hero,) = page.items, page.players
        assert house.depth < hero.y
        middle = (hero.head[0] + hero.head[2]) / 2
        assert not house.box[0] < middle < house.box[2]
