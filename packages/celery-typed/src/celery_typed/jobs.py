"""Jobs: typed messages that name their task, its queue and its limits.

Declaring a job imports no handler and no Celery app; so a service may send what it must not import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Unpack

from pydantic import BaseModel, ConfigDict

from .errors import DeclarationError
from .registry import wire


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSpec:
    """What a job's class line says. Times are seconds; None leaves a choice to Celery's configuration."""

    name: str
    queue: str | None = None
    priority: int | None = None
    expires: float | None = None
    soft_time_limit: int | None = None
    time_limit: int | None = None
    max_retries: int | None = None


class Job(BaseModel):
    """The base of every job: a frozen pydantic model whose class line says where it goes.

        class WorkReady(Job, name="queue.work_ready", queue="work", time_limit=60):
            kind: str

    `name` is the task's name and the message's wire name. A class without a name is a common base for others and
    cannot be sent itself. Raises DeclarationError for a name that is malformed or taken.
    """

    model_config = ConfigDict(frozen=True)

    __job__: ClassVar[JobSpec | None] = None

    def __init_subclass__(
        cls,
        *,
        name: str | None = None,
        queue: str | None = None,
        priority: int | None = None,
        expires: float | None = None,
        soft_time_limit: int | None = None,
        time_limit: int | None = None,
        max_retries: int | None = None,
        **config: Unpack[ConfigDict],
    ) -> None:
        super().__init_subclass__(**config)

    @classmethod
    def __pydantic_init_subclass__(cls, *, name: str | None = None, **limits: Any) -> None:
        super().__pydantic_init_subclass__()
        if name is None:
            if limits:
                raise DeclarationError(f"{cls.__qualname__} has {', '.join(limits)} but no name= to be sent under")
            cls.__job__ = None
            return
        cls.__job__ = JobSpec(name=name, **limits)
        wire(name)(cls)


def spec_of(job: Job | type[Job]) -> JobSpec:
    """The spec of a job. Raises DeclarationError for a base class without a name."""
    if job.__job__ is None:
        kind = job if isinstance(job, type) else type(job)
        raise DeclarationError(f"{kind.__module__}.{kind.__qualname__} is a base for jobs: it has no name= of its own")
    return job.__job__
