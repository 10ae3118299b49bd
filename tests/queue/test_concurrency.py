"""The longest kind of work leaves some of a process' hands to the others."""

import pytest
from celery_typed.testing import RecordedJobs

from shared_apps.queue import services
from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket
from shared_apps.queue.services.concurrency import slot
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many


def test_what_finds_no_place_stays_on_the_list_for_whoever_ends_first(
    trial: Trial, guardian: Persona, sent: RecordedJobs
) -> None:
    open_many(guardian.team, 3)
    trial.most = 2

    with slot(kind=KIND, limit=2), slot(kind=KIND, limit=2):
        assert not services.work(kind=KIND)
        assert Ticket.objects.count() == 3 and not trial.turns

    assert services.work(kind=KIND)
    assert Ticket.objects.count() == 2
    assert sent.declared == [WorkReady(kind=KIND)], "the next one is told, since its own word was passed over"


def test_another_kind_has_slots_of_its_own(trial: Trial, guardian: Persona, sent: RecordedJobs) -> None:
    open_many(guardian.team, 1)
    trial.most = 1

    with slot(kind="another", limit=1):
        assert services.work(kind=KIND)


@pytest.mark.parametrize("most", [1, 3])
def test_a_place_comes_back_also_from_one_who_had_none_or_failed(most: int) -> None:
    def holds() -> int:
        with slot(kind=KIND, limit=most) as has_slot:
            return 1 + holds() if has_slot else 0

    assert holds() == most
    with pytest.raises(ZeroDivisionError), slot(kind=KIND, limit=most):
        raise ZeroDivisionError
    assert holds() == most
