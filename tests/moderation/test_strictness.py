"""The page on which parent-admins say how strict to be."""

import pytest

from tenant_apps.moderation.models import PolicyChange
from tenant_apps.moderation.services import policies
from tenants.backend import team_context
from tests.moderation.concealing import shown
from tests.personas import Persona

STEPS = {
    "violence": "0.08",
    "violence/graphic": "0.1",
    "harassment": "0.2",
    "harassment/threatening": "0.1",
    "hate": "0.1",
    "illicit": "0.2",
    "illicit/violent": "0.1",
    "self-harm": "0.1",
}


def thresholds_of(persona: Persona) -> dict[str, float]:
    with team_context(persona.team):
        return dict(policies.current_policy().thresholds)


def test_a_parent_admin_chooses_a_preset(guardian: Persona) -> None:
    answer = guardian.browser().post("/strictness/preset/", {"preset": "gentle"}, follow=True)

    assert "Saved. This applies to everything made from now on." in answer.content.decode()
    assert thresholds_of(guardian) == policies.PRESETS["gentle"]
    assert "The Maple family" in answer.content.decode() and "Gentle" in answer.content.decode()


def test_a_parent_admin_sets_one_category(guardian: Persona) -> None:
    answer = guardian.browser().post("/strictness/", STEPS, follow=True)

    assert thresholds_of(guardian) == {**policies.PRESETS["standard"], "violence": 0.08}
    page = answer.content.decode()
    assert "your own limits" in page and "limits set one by one" in page


@pytest.mark.parametrize("limit", ["0.41", "1", "0", "-1", "nan", "much", ""])
def test_a_threshold_looser_than_the_floor_is_refused_with_a_reason(guardian: Persona, limit: str) -> None:
    answer = guardian.browser().post("/strictness/", STEPS | {"violence": limit})

    assert answer.status_code == 422
    assert "Choose one of the" in answer.content.decode()
    assert thresholds_of(guardian) == policies.PRESETS["standard"]


@pytest.mark.parametrize("preset", ["", "wild"])
def test_an_unknown_preset_is_refused(guardian: Persona, preset: str) -> None:
    answer = guardian.browser().post("/strictness/preset/", {"preset": preset})

    assert answer.status_code == 422
    with team_context(guardian.team):
        assert not PolicyChange.objects.exists()


def test_thresholds_that_fit_no_preset_are_shown_and_kept(guardian: Persona) -> None:
    with team_context(guardian.team):
        policies.set_policy(thresholds={"violence": 0.15}, by=guardian.membership, now=guardian.team.created_at)

    page = shown(guardian, "/strictness/")
    guardian.browser().post("/strictness/", STEPS | {"violence": "0.15", "hate": "0.05"})

    assert "As it is now" in page
    assert thresholds_of(guardian)["violence"] == 0.15 and thresholds_of(guardian)["hate"] == 0.05


def test_only_parent_admins_change_the_policy(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    for person in (grandparent, child):
        browser = person.browser()
        answers = [browser.get("/strictness/"), browser.post("/strictness/preset/", {"preset": "older"})]
        assert [answer.status_code for answer in answers] == [403, 403]

    assert thresholds_of(guardian) == policies.PRESETS["standard"]


def test_the_settings_lead_to_it(guardian: Persona) -> None:
    page = guardian.on_apex().get(f"/workspaces/{guardian.team.slug}/settings/").content.decode()

    assert f"{guardian.team.url}/strictness/" in page
