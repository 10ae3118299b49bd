"""Handlers: the functions that do what a job asks, registered as Celery tasks under the job's name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, overload

from celery import Task, shared_task

from .codec import refuse_unreadable
from .errors import DeclarationError, WrongArgument
from .jobs import Job, spec_of

if TYPE_CHECKING:
    from celery.canvas import Signature
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
    def s(self, job: J_contra) -> Signature[Any]: ...
    def si(self, job: J_contra) -> Signature[Any]: ...


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
    (`acks_late`, `autoretry_for`, `base`, …). Messages under the job's former names come here too. Raises
    DeclarationError if the job has another handler; the task raises ReceiveError if its message cannot be read.
    """
    spec = spec_of(job_type)

    def register(function: Callable[..., Any]) -> Any:
        for name in (spec.name, *spec.formerly):
            _claim(name, f"{function.__module__}.{function.__qualname__}")
        run = _bound(function, job_type) if bind else _unbound(function, job_type)
        declare: Any = partial(shared_task, bind=bind, **{**spec.task_options(), **options})
        for name in spec.formerly:
            declare(name=name)(run)
        return declare(name=spec.name)(run)

    return register


def _unbound(function: Callable[..., Any], job_type: type[Job]) -> Callable[[Job], Any]:
    name = spec_of(job_type).name

    @wraps(function)
    def run(job: Job) -> Any:
        return function(_checked(job, job_type, name))

    return run


def _bound(function: Callable[..., Any], job_type: type[Job]) -> Callable[[BoundTask, Job], Any]:
    name = spec_of(job_type).name

    @wraps(function)
    def run(task: BoundTask, job: Job) -> Any:
        return function(task, _checked(job, job_type, name))

    return run


def _claim(name: str, function: str) -> None:
    if _handlers.setdefault(name, function) != function:
        raise DeclarationError(f"job {name!r} is already handled by {_handlers[name]}")


def _checked(job: object, job_type: type[Job], task: str) -> Job:
    refuse_unreadable(job, task)
    if not isinstance(job, job_type):
        raise WrongArgument(f"task {task} takes a {job_type.__qualname__}, not a {type(job).__qualname__}")
    return job
