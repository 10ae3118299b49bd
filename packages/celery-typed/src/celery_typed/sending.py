"""Sending jobs: what is sent is fixed when the job is declared, and leaves when the message is posted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from celery import current_app

from .jobs import Job, JobSpec, spec_of
from .registry import as_json

HeaderBinder = Callable[[Job], Mapping[str, Any]]
BinderT = TypeVar("BinderT", bound=HeaderBinder)

_binders: list[HeaderBinder] = []
_recorders: list[Callable[[PreparedMessage, bool], None]] = []


def bind_headers(binder: BinderT) -> BinderT:
    """Have `binder(job)` called whenever a job is declared to be sent; what it returns travels as message headers.

    It runs in the call of `enqueue` or `enqueue_on_commit`, not when the transaction commits. What it raises reaches
    that caller. Binding twice is binding once. Usable as a decorator.
    """
    if binder not in _binders:
        _binders.append(binder)
    return binder


def unbind_headers(binder: HeaderBinder) -> None:
    """Undo `bind_headers`."""
    _binders.remove(binder)


@dataclass(frozen=True, slots=True)
class PreparedMessage:
    """A job as it was when it was declared: content, headers and time are fixed, and it only remains to be posted."""

    job: Job
    spec: JobSpec
    content: object
    headers: dict[str, Any]
    countdown: float | None
    eta: datetime | None

    def post(self) -> str:
        """Publish the message and return its task id. Raises what the broker's client raises."""
        if _recorders:
            _recorders[-1](self, True)
            return "recorded"
        if current_app.conf.task_always_eager:
            return str(current_app.tasks[self.spec.name].apply((self.job,), headers=self.headers).id)
        return str(
            current_app.send_task(
                self.spec.name,
                args=(self.content,),
                countdown=self.countdown,
                eta=self.eta,
                headers=self.headers,
                serializer="json",
                argsrepr=f"(<{self.spec.name}>,)",
                kwargsrepr="{}",
                **self.spec.sending_options(),
            ).id
        )


def prepare_message(
    job: Job,
    *,
    countdown: float | None = None,
    eta: datetime | None = None,
    headers: Mapping[str, Any] | None = None,
) -> PreparedMessage:
    """Fix a job's content and headers now, to be posted now or later.

    Raises DeclarationError for a job without a name, SendError for content that cannot make the trip.
    """
    spec = spec_of(job)
    bound: dict[str, Any] = {}
    for binder in _binders:
        bound.update(binder(job))
    bound.update(headers or {})
    message = PreparedMessage(job, spec, as_json(job), bound, countdown, eta)
    if _recorders:
        _recorders[-1](message, False)
    return message


def enqueue(
    job: Job,
    *,
    countdown: float | None = None,
    eta: datetime | None = None,
    headers: Mapping[str, Any] | None = None,
) -> str:
    """Send a job now and return its task id. Raises as `prepare_message` does, and what the broker's client raises."""
    return prepare_message(job, countdown=countdown, eta=eta, headers=headers).post()


def beat_entry(job: Job, schedule: object) -> dict[str, Any]:
    """An entry for Celery's `beat_schedule` that sends a job again and again; `schedule` is Celery's.

    Headers are not bound: nothing is declared when beat sends. Raises as `prepare_message` does.
    """
    spec = spec_of(job)
    options = {**spec.sending_options(), "serializer": "json"}
    return {"task": spec.name, "schedule": schedule, "args": (as_json(job),), "options": options}
