"""The Django part: send on commit, with headers bound when the job is declared. Imported only by those who want it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from .jobs import Job
from .sending import bind_headers, prepare_message, unbind_headers

__all__ = ["bind_headers", "enqueue_on_commit", "unbind_headers"]

logger = logging.getLogger(__name__)


def enqueue_on_commit(
    job: Job,
    *,
    using: str = "default",
    robust: bool = False,
    countdown: float | None = None,
    eta: datetime | None = None,
    headers: Mapping[str, Any] | None = None,
) -> None:
    """Send a job when the transaction on `using` commits, or now if none is open; never if it rolls back.

    The job's content and headers are fixed in this call, so it raises DeclarationError or SendError here and not
    after the commit. With `robust=True` a failure to publish is logged, with the job's name and without its content,
    and is never raised: for hosts that find and send again what was lost.
    """
    message = prepare_message(job, countdown=countdown, eta=eta, headers=headers)

    def post() -> None:
        try:
            message.post()
        except Exception as error:
            if not robust:
                raise
            logger.error("job %s could not be published: %s", message.spec.name, type(error).__qualname__)

    transaction.on_commit(post, using=using)
