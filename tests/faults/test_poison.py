"""Row 11: a step that always crashes its worker is given up and refunded after a few attempts; others continue."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from shared_apps.billing.models import LedgerEntry
from shared_apps.ops.processes import Program, Supervisor
from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run, Step
from tenants.backend import public_context, team_context
from tests.faults.size import FULL
from tests.faults.workshop import NewTeam, Workshop, sweep, workshop
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.processes.mishaps import DEADLY
from tests.processes.programs import wait_until, worker

pytestmark = pytest.mark.usefixtures("committed")
MISHAPS = "tests.processes.mishaps"


def run_of(family: Persona) -> Run:
    with team_context(family.team):
        return Run.objects.select_related("book").get()


def letters_of(family: Persona) -> list[Ticket]:
    with public_context():
        return list(Ticket.objects.dead_letters().filter(team=family.team))


def order(family: Persona, idea: str) -> None:
    with team_context(family.team):
        start(family, pages=4, idea=idea)


def is_told_and_paid_back(family: Persona) -> bool:
    """The dead letter is described, and the credits are back."""
    (letter,) = letters_of(family)
    run = run_of(family)
    assert run.reservation_id
    page = family.browser().get(reverse("queue:stopped")).content.decode()
    with public_context():
        given_back = LedgerEntry.objects.filter(kind=LedgerEntry.Kind.RELEASE, key=run.reservation_id).exists()
    return (
        letter.attempts == settings.QUEUE_MAX_ATTEMPTS
        and run.status == Run.Status.FAILED
        and "The picture of page 1" in page
        and given_back
    )


def test_a_picture_that_kills_its_process_is_given_up_and_can_be_requested_again(
    new_team: NewTeam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "QUEUE_LEASE_SECONDS", 2)
    unlucky, other = new_team(), new_team()
    order(unlucky, DEADLY)
    order(other, "a quiet pond")
    log = tmp_path / "worker.log"

    with worker(log, also=MISHAPS, LEASE_SECONDS="2"):
        assert wait_until(lambda: run_of(other).status == Run.Status.DONE, seconds=60, doing=sweep), log.read_text()
        assert wait_until(lambda: bool(letters_of(unlucky)), seconds=120, doing=sweep), log.read_text()
    assert wait_until(lambda: is_told_and_paid_back(unlucky), seconds=10)

    (letter,) = letters_of(unlucky)
    unlucky.browser().post(reverse("queue:try_again", args=[letter.id]))
    with worker(log, LEASE_SECONDS="2"):  # one that is repaired
        assert wait_until(lambda: run_of(unlucky).status == Run.Status.DONE, seconds=60, doing=sweep), log.read_text()
    assert letters_of(unlucky) == []


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    with workshop(monkeypatch, lease=5, first_token=0.1, page=0.05, picture=2.0) as shop:
        yield shop


@pytest.fixture
def supervise(tmp_path: Path) -> Iterator[Callable[[Program], Supervisor]]:
    supervisor = Supervisor(tmp_path)

    def begin(program: Program) -> Supervisor:
        supervisor.start(program)
        return supervisor

    yield begin
    supervisor.stop()


@pytest.mark.skipif(not FULL, reason="It waits for a worker to be started five times.")
def test_among_threads_its_neighbours_are_repeated_and_never_given_up(
    shop: Workshop, new_team: NewTeam, supervise: Callable[[Program], Supervisor], tmp_path: Path
) -> None:
    unlucky = new_team()
    order(unlucky, DEADLY)
    for _ in range(3):
        shop.order(new_team(), pages=8)
    options = ("-Q", "calls", "-P", "threads", "-c", "50", "--without-gossip", "--without-mingle", "-I", MISHAPS)
    environment = {**shop.environment, "DATABASE_POOL": "4", "PYTHONPATH": "."}
    supervise(Program("calls", ("celery", "-A", "config", "worker", *options), environment))

    assert wait_until(lambda: bool(letters_of(unlucky)), seconds=300, doing=sweep)
    assert wait_until(lambda: set(shop.statuses()) == {Run.Status.DONE}, seconds=120, doing=sweep), shop.statuses()

    assert wait_until(lambda: is_told_and_paid_back(unlucky), seconds=10)
    with team_context(unlucky.team):
        deadly = str(Step.objects.get(kind=Step.Kind.PICTURE, page_number=1).id)
    asked = shop.pictures_asked()
    assert deadly not in asked
    assert max(asked.values()) <= settings.QUEUE_MAX_ATTEMPTS - 1
