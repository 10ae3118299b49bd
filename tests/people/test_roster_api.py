"""A school scripts its rosters with the same services as the pages."""

from typing import Any

from tenants.backend import team_context
from tests.factories import a_child
from tests.people.test_joining import enter, tablet
from tests.personas import Answer, Persona

PUPILS = "/api/pupils/"


def send(persona: Persona, path: str, body: Any = None) -> Answer:
    return persona.browser().post(path, body, content_type="application/json")


def test_a_roster_is_added_listed_and_a_pupil_removed(teacher: Persona) -> None:
    answer = send(teacher, PUPILS, {"names": ["Emma", "Noah"], "level": "early"})

    assert answer.status_code == 201
    listed = teacher.browser().get(PUPILS).json()
    assert [pupil["nickname"] for pupil in listed["items"]] == ["Emma", "Noah"]
    assert teacher.browser().delete(f"{PUPILS}{listed['items'][0]['id']}").status_code == 204
    assert teacher.browser().get(PUPILS).json()["count"] == 1


def test_a_bad_line_is_named_and_nothing_is_added(teacher: Persona) -> None:
    for names, field in ((["Emma", "=1+1"], "names.1"), (["Emma", "Noah", "emma"], "names.0"), ([], "names")):
        answer = send(teacher, PUPILS, {"names": names})

        assert answer.status_code == 422 and answer.json()["field"].endswith(field)
    assert teacher.browser().get(PUPILS).json()["count"] == 0


def test_a_new_card_comes_with_its_code(teacher: Persona, guardian: Persona) -> None:
    with team_context(teacher.team):
        emma = a_child(teacher.membership, nickname="Emma")
    with team_context(guardian.team):
        child = a_child(guardian.membership)

    card = send(teacher, f"{PUPILS}{emma.id}/card").json()

    assert card["link"].endswith(f"/join/#{card['code']}")
    assert enter(tablet(teacher), card["code"]).status_code == 302
    assert send(guardian, f"{PUPILS}{child.id}/card").status_code == 404
    assert send(teacher, f"{PUPILS}{child.id}/card").status_code == 404
