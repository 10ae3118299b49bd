"""A hero who plays the violin holds it, whole and clear of the face."""

import pytest
from plans import actor, member, picture, thing
from story_studio.pictures.scene.page import compose_page
from story_studio.plot.hands import with_full_hands
from story_studio.values import Thing


def test_an_instrument_is_in_the_hands_of_the_hero() -> None:
    beside = (thing("violin"), thing("apple"))
    shown = with_full_hands(picture(actor(), actor("Mia", pose="reach"), things=beside), "Mia")
    assert [one.holding and one.holding.kind for one in shown.actors] == [None, "violin"]
    assert [one.kind for one in shown.things] == ["apple"]


@pytest.mark.parametrize(("pose", "held"), [("dance", "apple"), ("hold", "apple"), ("stand", None)])
def test_a_busy_hero_takes_what_lies_there(pose: str, held: str | None) -> None:
    (hero,) = with_full_hands(picture(actor(pose=pose), things=(thing("house"), thing("apple"))), "Pip").actors
    assert (hero.holding.kind if hero.holding else None) == held


@pytest.mark.parametrize(
    "lying",
    [{"kind": "violin", "where": "table"}, {"kind": "violin", "count": 2}, {"kind": "violin", "size": "huge"},
     {"kind": "house"}],
)  # fmt: skip
@pytest.mark.parametrize("hero", ["Pip", "Mia"])
def test_what_lies_somewhere_or_cannot_be_carried_stays_there(lying: dict[str, object], hero: str) -> None:
    shown = picture(actor(pose="hold"), things=(Thing.model_validate(lying),))
    assert with_full_hands(shown, hero) == shown


def test_an_animal_drawn_whole_shows_its_face_and_all_that_it_holds() -> None:
    cast = (member("Pip", "walrus"),)
    (hero,) = compose_page(picture(actor(pose="dance", holding=thing("violin"))), cast, 3).players
    violin = [piece.path.bounds for piece in hero.pieces if 'data-thing="violin"' in piece.tag]
    eyes_low = hero.head[3] - (hero.head[3] - hero.head[1]) * 0.2
    assert violin
    assert min(box[1] for box in violin) > eyes_low
    assert min(box[0] for box in violin) > hero.box[0]
    assert max(box[2] for box in violin) < hero.box[2]
