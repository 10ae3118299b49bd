from collections.abc import Iterator

import pytest
from celery_typed.testing import RecordedJobs, recorded_jobs

from shared_apps.queue.step_handlers import STEP_HANDLERS
from tenants.backend import public_context
from tests.queue.trial import KIND, Trial


@pytest.fixture
def trial() -> Iterator[Trial]:
    """The handler of a kind of step that only this test has."""
    handler = Trial()
    with STEP_HANDLERS.replaced(KIND, handler):
        yield handler


@pytest.fixture
def sent(db: None) -> Iterator[RecordedJobs]:
    with recorded_jobs() as jobs, public_context():
        yield jobs
