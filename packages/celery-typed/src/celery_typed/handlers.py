"""Handlers: the functions that do what a job asks, registered as Celery tasks under the job's name."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, overload

from celery import Task, shared_task

from .errors import DeclarationError, WrongArgument
from .jobs import Job, JobSpec, spec_of

if TYPE_CHECKING:
    from celery.result import AsyncResult

    BoundTask = Task[..., Any]
else:
    BoundTask = Task

J = TypeVar("J", bound=Job)
J_contra = TypeVar("J_contra", bound=Job, contravariant=True)
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Handler(Protocol[J_contra, R_co]):
    """What `@handles` leaves in place of the function: the Celery task, typed by its job."""

    name: str

    def __call__(self, job: J_contra) -> R_co: ...
    def delay(self, job: J_contra) -> AsyncResult[Any]: ...
    def apply_async(self, args: tuple[J_contra], **options: Any) -> AsyncResult[Any]: ...


_handlers: dict[str, str] = {}


@overload
def handles(
    job_type: type[J], *, bind: Literal[False] = False, **options: Any
) -> Callable[[Callable[[J], R]], Handler[J, R]]: ...
@overload
def handles(
    job_type: type[J], *, bind: Literal[True], **options: Any
) -> Callable[[Callable[[BoundTask, J], R]], Handler[J, R]]: ...
def handles(job_type: type[Job], *, bind: bool = False, **options: Any) -> Callable[[Callable[..., Any]], Any]:
    """Make a function the handler of a job: a shared Celery task under the job's name that receives the model.

        @handles(WorkReady)
        def work(job: WorkReady) -> None: ...

    With `bind=True` the task comes first: `def work(task: BoundTask, job: WorkReady)`. Other options are Celery's own
    (`acks_late`, `autoretry_for`, `base`, …). Raises DeclarationError if the job has another handler.
    """
    spec = spec_of(job_type)

    def register(function: Callable[..., Any]) -> Any:
        _claim(spec.name, f"{function.__module__}.{function.__qualname__}")

        if bind:

            @wraps(function)
            def run(task: BoundTask, job: Job) -> Any:
                return function(task, _checked(job, job_type))
        else:

            @wraps(function)
            def run(job: Job) -> Any:
                return function(_checked(job, job_type))

        return shared_task(name=spec.name, bind=bind, **_task_options(spec), **options)(run)

    return register


def _claim(name: str, function: str) -> None:
    if _handlers.setdefault(name, function) != function:
        raise DeclarationError(f"job {name!r} is already handled by {_handlers[name]}")


def _checked(job: object, job_type: type[Job]) -> Job:
    if not isinstance(job, job_type):
        raise WrongArgument(f"expected a {job_type.__qualname__}, got a {type(job).__qualname__}")
    return job


def _task_options(spec: JobSpec) -> dict[str, Any]:
    limits = {
        "soft_time_limit": spec.soft_time_limit,
        "time_limit": spec.time_limit,
        "max_retries": spec.max_retries,
        "queue": spec.queue,
    }
    return {option: value for option, value in limits.items() if value is not None}
