"""Steps of one kind take only some of a process' threads, so that other kinds run beside them."""

from celery_typed.testing import RecordedJobs

from shared_apps.core.capacity import slot
from shared_apps.queue import services
from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many


def test_what_finds_no_place_stays_on_the_list_for_whoever_ends_first(
    trial: Trial, guardian: Persona, sent: RecordedJobs
) -> None:
    open_many(guardian.team, 3)
    trial.most = 2

    with slot(f"{KIND} steps", limit=2), slot(f"{KIND} steps", limit=2):
        assert not services.work(kind=KIND)
        assert Ticket.objects.count() == 3 and not trial.turns

    assert services.work(kind=KIND)
    assert Ticket.objects.count() == 2
    assert sent.declared == [WorkReady(kind=KIND)], "the next one is told, since its own word was passed over"


def test_another_kind_has_slots_of_its_own(trial: Trial, guardian: Persona, sent: RecordedJobs) -> None:
    open_many(guardian.team, 1)
    trial.most = 1

    with slot("another steps", limit=1):
        assert services.work(kind=KIND)
