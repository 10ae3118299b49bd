"""The one call that makes a Celery app typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from celery import Celery, Task
from celery.app import app_or_default
from celery.result import AsyncResult
from celery.utils.imports import symbol_by_name
from celery.utils.saferepr import saferepr
from kombu.exceptions import EncodeError

from .codec import redacted, refuse_unreadable
from .errors import CeleryTypedError, DeclarationError
from .jobs import spec_named
from .registry import all_wires

if TYPE_CHECKING:
    AnyTask = Task[..., Any]
    AnyResult = AsyncResult[Any]
else:
    AnyTask, AnyResult = Task, AsyncResult


ROUTES = {"exchange", "routing_key", "queue"}


class TypedTask(AnyTask):
    """The task class of a typed app. A class of your own for the app's tasks may inherit from it, or from `Task`.

    A task whose message cannot be read raises ReceiveError before its body runs. What cannot be sent raises SendError
    itself, not wrapped in kombu's EncodeError. Models show in logs and events by their wire names, without content.
    """

    abstract = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the task's body, in a worker or called directly. Raises ReceiveError for unreadable arguments.

        It happens here, and not in `before_start`, because error trackers watch a task's call.
        """
        refuse_unreadable((args, kwargs), str(self.name))
        if self.request.called_directly:
            return super().__call__(*args, **kwargs)
        return self.run(*args, **kwargs)

    def apply_async(self, args: Any = None, kwargs: Any = None, *others: Any, **options: Any) -> Any:
        """Send the task, a job's handler with the job's options. Raises SendError, and what Celery raises."""
        shown = {"argsrepr": saferepr(redacted(args or ()), 1024), "kwargsrepr": saferepr(redacted(kwargs or {}), 1024)}
        options = {**shown, **_declared(str(self.name), options), **options}
        try:
            return super().apply_async(args, kwargs, *others, **options)
        except EncodeError as error:
            cause = error.args[0] if error.args else None
            if not isinstance(cause, CeleryTypedError):
                raise
        raise cause


def _declared(task: str, options: dict[str, Any]) -> dict[str, Any]:
    """The options of the task's job. Its queue gives way to a route that is already set, as it is in a retry."""
    spec = spec_named(task)
    declared = spec.sending_options() if spec else {}
    return {name: value for name, value in declared.items() if name != "queue" or not ROUTES & options.keys()}


class TypedResult(AnyResult):
    """A result that raises ReceiveError where the model that came back cannot be read."""

    def get(self, *args: Any, **options: Any) -> Any:
        """The task's result, as `AsyncResult.get` gives it. Raises ReceiveError."""
        value = super().get(*args, **options)
        refuse_unreadable(value, "")
        return value


def register_pydantic_serializer(app: Celery[Any] | None = None) -> None:
    """Let registered models travel through `app` (the current app by default) as arguments and results.

    Call it once, where the app is made and before its tasks are. Models that could not be compiled when they were
    declared, for want of a forward reference, are compiled when the app is finalized. Raises DeclarationError if the
    app's task class is already in use.
    """
    app = app_or_default(app)
    if "Task" in vars(app):
        raise DeclarationError("register_pydantic_serializer() comes before the app's first task")
    typed: Any = app
    own = symbol_by_name(typed.task_cls)
    if not issubclass(own, TypedTask):
        typed.task_cls = type("TypedTask", (TypedTask, own), {"abstract": True, "__module__": __name__})
    # A cached property of the app, as `Task` is: https://docs.celeryq.dev/en/stable/reference/celery.html
    vars(app)["AsyncResult"] = app.subclass_with_self(TypedResult, name="AsyncResult")
    app.on_after_finalize.connect(_prepare_the_rest, weak=False)


def _prepare_the_rest(**_: object) -> None:
    for known in all_wires():
        if known.schema_check is None:
            known.prepare()
