"""What crosses the studio's border survives a trip through JSON."""

from story_studio.values import Actor, Page, Picture, Thing
from story_studio.vocabulary import Mood, Pose, Shot, State


def test_a_page_survives_a_trip_through_json() -> None:
    umbrella = Thing(kind="umbrella", state=State.TORN)
    picture = Picture(
        place="street",
        shot=Shot.CLOSE_UP,
        actors=(Actor(name="Pip", pose=Pose.HOLD, mood=Mood.SAD, holding=umbrella),),
    )
    page = Page(number=1, text="Pip held the torn umbrella.", picture=picture, alt="Pip holds a torn umbrella.")

    assert Page.model_validate_json(page.model_dump_json()) == page
