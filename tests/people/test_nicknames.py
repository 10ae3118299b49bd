"""A child's nickname is judged as a character's name is."""

import pytest

from tenant_apps.people.models import ChildProfile
from tenants.backend import team_context
from tests.people.test_children import JUNO, profile
from tests.personas import Persona
from tests.providers import Watch

RUDE = {"sexual": 0.9}

pytestmark = pytest.mark.usefixtures("watchful")


def test_a_rude_nickname_is_refused_and_what_was_filled_in_stays(guardian: Persona) -> None:
    Watch.found = {"Stinker": RUDE}

    answer = guardian.browser().post("/children/new/", JUNO | {"nickname": "Stinker"})

    assert answer.status_code == 422 and "not for a children&#x27;s book" in answer.content.decode()
    assert 'value="Stinker"' in answer.content.decode()
    with team_context(guardian.team):
        assert not ChildProfile.objects.exists()


def test_a_new_nickname_is_judged_as_well(guardian: Persona, child: Persona) -> None:
    Watch.found = {"Stinker": RUDE}

    guardian.browser().post(f"/children/{child.membership.profile_id}/", JUNO | {"nickname": "Stinker"})

    assert profile(guardian).nickname == "Juno"


def test_without_a_moderator_the_form_asks_for_patience(guardian: Persona) -> None:
    Watch.away = True

    answer = guardian.browser().post("/children/new/", JUNO)

    assert answer.status_code == 503 and answer["Retry-After"] and 'value="Juno"' in answer.content.decode()
    with team_context(guardian.team):
        assert not ChildProfile.objects.exists()
