"""What is promised is learnt from the last steps on this installation, by pages and by what comes before."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from shared_apps.queue.models import Ticket
from tenant_apps.generation.services import forecast, paces
from tenants.backend import public_context
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")


def tickets(by: Persona, kind: str, count: int, *, in_hand: bool = False) -> None:
    hand = {"lease_until": timezone.now() + timedelta(hours=1), "holder": uuid4()} if in_hand else {}
    Ticket.objects.bulk_create(Ticket(team=by.team, step_id=uuid4(), kind=kind, **hand) for _ in range(count))


def teach(by: Persona, *, picture: float, parallel: int, times: int = 8, story: float = 0.1) -> None:
    """Record pictures that were drawn while all workers were busy and others waited."""
    tickets(by, "picture", parallel - 1, in_hand=True)
    tickets(by, "picture", 1)
    own = Ticket(team=by.team, step_id=uuid4(), kind="picture")
    for _ in range(times):
        paces.note_pace(port="image", ticket=own, seconds=picture)
        paces.note_pace(port="text", ticket=own, seconds=story, parts=1)
    Ticket.objects.all().delete()


def promised(by: Persona, pages: int = 12) -> float:
    return forecast.seconds_for(pages=pages, team_id=by.team.id)


def test_the_estimate_is_the_time_of_the_pictures_divided_by_parallel_workers(in_maple: Persona) -> None:
    teach(in_maple, picture=6, parallel=2)
    assert promised(in_maple, 12) == pytest.approx(13 * 6 / 2, rel=0.1)  # 39 s, where "a few seconds" was said
    assert promised(in_maple, 4) == pytest.approx(5 * 6 / 2, rel=0.1)


def test_with_many_workers_the_estimate_is_the_longest_chain(in_maple: Persona) -> None:
    teach(in_maple, picture=8, parallel=50, story=1)
    assert promised(in_maple, 24) == pytest.approx(24 + 8, rel=0.1)  # 32 s, where "about 4 minutes" was said


def test_earlier_pictures_count_and_other_teams_take_turns(in_maple: Persona, neighbour: Persona) -> None:
    teach(in_maple, picture=2, parallel=2)
    alone = promised(in_maple, 4)
    tickets(in_maple, "picture", 10)
    assert promised(in_maple, 4) == pytest.approx(alone + 10, rel=0.1)
    with public_context():
        tickets(neighbour, "picture", 500)
    assert promised(in_maple, 4) == pytest.approx(alone + 10 + 5, rel=0.1)


def test_old_measurements_count_little(in_maple: Persona) -> None:
    teach(in_maple, picture=60, parallel=2)
    teach(in_maple, picture=2, parallel=2, times=30)
    assert promised(in_maple, 12) < 1.5 * 13


def test_finished_steps_improve_the_estimate(in_maple: Persona) -> None:
    assert paces.learnt("image") is None
    start(in_maple, pages=4)
    work_until_done()
    learnt = paces.learnt("image")
    assert learnt and learnt.count == 5 and 0 < learnt.seconds < 5
    assert paces.learnt("text")


def test_other_providers_have_measurements_of_their_own(in_maple: Persona, settings: object) -> None:
    teach(in_maple, picture=60, parallel=2)
    settings.AI_IMAGE_PROVIDERS = ("studio",)  # type: ignore[attr-defined]  # pytest-django's
    assert paces.learnt("image") is None
