"""Jobs: typed messages that name their task, its queue and its limits.

Declaring a job imports no handler and no Celery app; so a service may send what it must not import.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Unpack

from pydantic import BaseModel, ConfigDict

from .errors import DeclarationError
from .registry import MAX_BYTES, wire
from .wire_format import Upgrade

_specs: dict[str, JobSpec] = {}

WIRE_OPTIONS = {"version", "upgrades", "formerly", "max_bytes"}


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSpec:
    """What a job's class line says. Times are seconds; None leaves a choice to Celery's configuration."""

    name: str
    formerly: tuple[str, ...] = ()
    queue: str | None = None
    priority: int | None = None
    expires: float | None = None
    soft_time_limit: int | None = None
    time_limit: int | None = None
    max_retries: int | None = None

    def sending_options(self) -> dict[str, Any]:
        """What a message is sent with."""
        return self._said("queue", "priority", "expires", "soft_time_limit", "time_limit")

    def task_options(self) -> dict[str, Any]:
        """What the task is declared with."""
        return self._said("soft_time_limit", "time_limit", "max_retries")

    def _said(self, *options: str) -> dict[str, Any]:
        return {option: getattr(self, option) for option in options if getattr(self, option) is not None}


class Job(BaseModel):
    """The base of every job: a frozen pydantic model whose class line says where it goes.

        class WorkReady(Job, name="queue.work_ready", queue="work", time_limit=60):
            kind: str

    `name` is the task's name and the message's wire name; `version`, `upgrades`, `formerly` and `max_bytes` are those
    of `wire`. A class without a name is a common base for others and cannot be sent itself. Raises DeclarationError
    as `wire` does.
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
        version: int = 1,
        upgrades: Mapping[int, Upgrade] | None = None,
        formerly: tuple[str, ...] = (),
        max_bytes: int = MAX_BYTES,
        **config: Unpack[ConfigDict],
    ) -> None:
        if config:  # pydantic has taken its own options out before
            raise DeclarationError(f"{cls.__qualname__}: a job has no {', '.join(config)}")
        super().__init_subclass__()

    @classmethod
    def __pydantic_init_subclass__(cls, *, name: str | None = None, **options: Any) -> None:
        super().__pydantic_init_subclass__()
        cls.__job__ = None
        if name is not None:
            wired = {option: options.pop(option) for option in WIRE_OPTIONS & options.keys()}
            wire(name, **wired)(cls)
            cls.__job__ = JobSpec(name=name, formerly=tuple(wired.get("formerly", ())), **options)
            _specs.update(dict.fromkeys((name, *cls.__job__.formerly), cls.__job__))
        elif options:
            raise DeclarationError(f"{cls.__qualname__} has {', '.join(options)} but no name= to be sent under")


def spec_named(task: str) -> JobSpec | None:
    """The spec of the job that a task handles, now or formerly, or None."""
    return _specs.get(task)


def spec_of(job: Job | type[Job]) -> JobSpec:
    """The spec of a job. Raises DeclarationError for a base class without a name."""
    if job.__job__ is None:
        kind = job if isinstance(job, type) else type(job)
        raise DeclarationError(f"{kind.__module__}.{kind.__qualname__} is a base for jobs: it has no name= of its own")
    return job.__job__
