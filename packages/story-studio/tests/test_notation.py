"""What an author writes becomes roles, beats and picture plans, or a message that names the line."""

import pytest
from story_studio.errors import BadScript
from story_studio.prose.notation import read_script
from story_studio.vocabulary import Level, Mood, Pose, State, TimeOfDay

SCRIPT = """
themes: lost_thing
title: Found
role hero:
cover @ garden: hero stand

== lost
@ garden night: hero sit sad holding cup empty, 3 flower
early: {hero} was sad.
growing: {hero} was sad,
  and it was night.
confident: {hero} was very sad.
/
@ close_up: hero stand
all: Then the sun came.
"""


def test_a_line_of_a_picture_is_read_word_by_word() -> None:
    shows = read_script(SCRIPT, "found").units[0].beats[0][0].shows

    actor, flowers = shows.actors[0], shows.things[0]
    assert (shows.place, shows.time) == ("garden", TimeOfDay.NIGHT)
    assert (actor.pose, actor.mood) == (Pose.SIT, Mood.SAD)
    assert actor.holding and (actor.holding.kind, actor.holding.state) == ("cup", State.EMPTY)
    assert (flowers.kind, flowers.count) == ("flower", 3)


def test_an_indented_line_continues_the_one_before() -> None:
    panel = read_script(SCRIPT, "found").units[0].beats[0][0]

    assert panel.texts[Level.GROWING] == "{hero} was sad, and it was night."


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (SCRIPT.replace("hero sit sad", "hero sit grumpily"), "found, line 7: line 8: 'grumpily'"),
        (SCRIPT.replace("early: {hero}", "easy: {hero}"), "no level"),
        (SCRIPT.replace("all: Then the sun came.", "early: Then."), "no text for each level"),
        (SCRIPT.replace("themes:", "topic:"), "no field"),
    ],
)
def test_a_mistake_is_named_with_its_line(wrong: str, message: str) -> None:
    with pytest.raises(BadScript, match=message):
        read_script(wrong, "found")
