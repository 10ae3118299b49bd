from collections.abc import Iterator

import pytest
from celery_typed.testing import RecordedJobs, recorded_jobs

from shared_apps.queue import step_handlers
from tenants.backend import public_context
from tests.queue.trial import KIND, Trial


@pytest.fixture
def trial(monkeypatch: pytest.MonkeyPatch) -> Trial:
    handler = Trial()
    monkeypatch.setitem(step_handlers._handlers, KIND, handler)  # noqa: SLF001  (a kind of work for this test alone)
    return handler


@pytest.fixture
def sent(db: None) -> Iterator[RecordedJobs]:
    with recorded_jobs() as jobs, public_context():
        yield jobs
