"""A held idea leaves a verdict in the queue; what was fine becomes a sample; how often things are held is drawn."""

import json
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from tenant_apps.generation.models import HeldIdea, Run
from tenant_apps.generation.services import ideas
from tenant_apps.moderation.models import AuditEntry, Sample, Verdict
from tenant_apps.moderation.services import held_counts
from tenants.backend import team_context
from tests.generation.test_pipeline import start
from tests.moderation.test_distress import send, words
from tests.personas import Persona

HELD = "a knight with a rifle"
TEAM_ONLY = {"scores": {"violence": 0.3}, "categories": []}


def held_verdict(persona: Persona) -> Verdict:
    with team_context(persona.team):
        found: Verdict = Verdict.objects.get(subject_kind=Verdict.Kind.IDEA)
        return found


def by_the_team(verdict: Verdict, persona: Persona) -> None:
    """As if only the team's own thresholds held it."""
    with team_context(persona.team):
        Verdict.objects.filter(id=verdict.id).update(judgement=TEAM_ONLY)


def test_a_held_idea_waits_in_the_queue_and_the_child_reads_a_kind_note(guardian: Persona, child: Persona) -> None:
    answer = send(child, HELD)

    assert answer.status_code == 422
    assert "A grown-up can look at it as well." in answer.content.decode()
    queue = words(guardian.browser().get("/held-back/"))
    assert "An idea for a book" in queue and HELD not in queue
    assert HELD in words(guardian.browser().get(f"/held-back/{held_verdict(guardian).id}/"))


def test_the_same_idea_sent_again_waits_once(guardian: Persona, child: Persona) -> None:
    for _ in range(3):
        send(child, HELD)

    assert held_verdict(guardian).is_waiting
    with team_context(guardian.team):
        assert HeldIdea.objects.count() == 1


def test_an_idea_that_only_the_team_holds_can_be_let_through_and_sent_again(guardian: Persona, child: Persona) -> None:
    send(child, HELD)
    verdict = held_verdict(guardian)
    by_the_team(verdict, guardian)

    guardian.browser().post(f"/held-back/{verdict.id}/let-through/")

    assert send(child, HELD)["Location"].endswith("/making/")
    with team_context(guardian.team):
        assert Run.objects.count() == 1


def test_an_idea_under_the_floor_is_never_let_through(guardian: Persona, child: Persona) -> None:
    send(child, HELD)
    guardian.browser().post(f"/held-back/{held_verdict(guardian).id}/let-through/")

    assert send(child, HELD).status_code == 422


def test_an_idea_that_is_left_out_is_deleted(guardian: Persona, child: Persona) -> None:
    send(child, HELD)

    guardian.browser().post(f"/held-back/{held_verdict(guardian).id}/leave-out/")

    with team_context(guardian.team):
        assert not HeldIdea.objects.exists()


def test_an_idea_is_not_made_again(in_maple: Persona) -> None:
    with pytest.raises(ideas.IdeaHeld):
        start(in_maple, idea=HELD)
    verdict = Verdict.objects.get()

    page = words(in_maple.browser().post(f"/held-back/{verdict.id}/make-again/", follow=True))

    assert "An idea is not made again" in page


def test_what_was_fine_becomes_a_sample_that_is_exported_and_deleted(guardian: Persona, child: Persona) -> None:
    send(child, HELD)
    browser, verdict = guardian.browser(), held_verdict(guardian)

    for _ in range(2):
        browser.post(f"/held-back/{verdict.id}/fine/")

    assert HELD in words(browser.get("/held-back/samples/"))
    (line,) = browser.get("/held-back/samples/export/").content.decode().splitlines()
    assert json.loads(line) == {"text": HELD, "held_for": ["violence"]}
    with team_context(guardian.team):
        sample = Sample.objects.get()
    browser.post(f"/held-back/samples/{sample.id}/delete/")
    assert "Nothing yet." in words(browser.get("/held-back/samples/"))


@pytest.mark.parametrize("who", ["child", "grandparent"])
def test_only_parent_admins_see_samples(request: pytest.FixtureRequest, who: str) -> None:
    persona: Persona = request.getfixturevalue(who)

    assert persona.browser().get("/held-back/samples/").status_code == 403
    assert persona.browser().get("/held-back/samples/export/").status_code == 403


def test_how_often_things_are_held_is_drawn_by_category(guardian: Persona, child: Persona) -> None:
    assert "Nothing was held" in words(guardian.browser().get("/held-back/how-often/"))
    send(child, HELD)
    send(child, "a mouse drinks vodka and shoots a gun")

    page = words(guardian.browser().get("/held-back/how-often/"))

    assert 'aria-label="Fights and fright: 2, Alcohol and drugs: 1"' in page
    with team_context(guardian.team):
        plot = held_counts.plot_of_held(now=timezone.now())
    assert [bar.times for bar in plot.bars] == [2, 1]
    assert plot.bars[0].length == held_counts.LONGEST == 2 * plot.bars[1].length


def test_an_idea_that_speaks_to_the_program_is_a_story_and_marked(in_maple: Persona) -> None:
    run = start(in_maple, idea="a shy dragon <script>")

    entry: Any = AuditEntry.objects.get(action="instruction_found")
    assert entry.subject_id == run.book_id and entry.details == {}
    start(in_maple, idea="a shy dragon", submission_key=uuid4())
    assert AuditEntry.objects.filter(action="instruction_found").count() == 1
