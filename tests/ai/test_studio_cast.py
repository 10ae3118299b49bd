"""The studio's cast: every character itself on every page, in its place, inside the frame."""

from itertools import combinations

import pytest
from story_studio.pictures.first_edition.composition import compose

from shared_apps.ai.vocabulary import (
    CharacterKind,
    Mood,
    Outfit,
    Place,
    Pose,
)
from tests.ai.scenes import colours, extent, figure_of, stage
from tests.sketches import actor, portrait


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


def test_a_crowd_is_thinned_to_what_a_page_can_hold() -> None:
    names = [f"N{number}" for number in range(9)]
    players = stage(*(actor(name) for name in names), cast=[portrait(name) for name in names]).players
    assert len(players) == 4


def test_swimmers_float_and_astronauts_wear_helmets() -> None:
    assert stage(actor(), place=Place.UNDERSEA).players[0].float_ > 0
    assert stage(actor(), place=Place.SPACE).players[0].figure.helmet
    assert not stage(actor()).players[0].figure.helmet
