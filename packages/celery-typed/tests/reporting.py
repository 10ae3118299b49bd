"""A task that fails in a worker with everything logged and reported: `python reporting.py JSON-ARGUMENTS`.

The log, all attributes of its records included, goes to stderr; what Sentry would get goes to stdout.
"""

from __future__ import annotations

import json
import logging
import sys
import warnings
from typing import Any

import revealing
import sentry_sdk
from celery import Celery
from celery.app import trace
from kombu.utils.json import loads
from sentry_sdk.integrations.celery import CeleryIntegration

from celery_typed import register_pydantic_serializer


class Loud(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return super().format(record) + repr(vars(record))


class Printing(sentry_sdk.transport.Transport):
    def capture_envelope(self, envelope: sentry_sdk.envelope.Envelope) -> None:
        for item in envelope.items:
            sys.stdout.write(json.dumps(item.payload.json))


def main() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(Loud())
    logging.basicConfig(level=logging.DEBUG, handlers=[handler])
    options: dict[str, Any] = {"integrations": [CeleryIntegration()], "auto_enabling_integrations": False}
    with warnings.catch_warnings():  # newer versions of the SDK have another name for send_default_pii
        warnings.simplefilter("ignore")
        sentry_sdk.init("https://key@sentry.invalid/1", transport=Printing, send_default_pii=True, **options)
    app = Celery("reporting", broker="memory://", backend="cache+memory://")
    register_pydantic_serializer(app)
    read = app.task(name="reporting.read")(revealing.Revealing.model_dump)
    app.finalize()
    trace.setup_worker_optimizations(app)
    message = sys.argv.pop()  # the SDK reports the command line, too
    trace.build_tracer(read.name, app.tasks[read.name], app=app)("an-id", loads(message), {}, {"id": "an-id"})
    sentry_sdk.flush()


main()
