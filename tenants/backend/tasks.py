"""Background jobs: a job that was declared in a team runs in that team, or not at all.

The schema travels in a header that is bound when the job is declared, not when the transaction commits, and the app's
base task enters it around the handler. Nothing hangs on Celery's signals, whose errors are swallowed.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from celery.canvas import signature
from celery_typed import Job, TypedTask
from django.apps import apps
from django.conf import settings

from tenants.backend import leave_schema, no_schema, public_context, team_context
from tenants.backend.errors import WrongSchema
from tenants.backend.stamps import PUBLIC, schema_in_force

log = logging.getLogger(__name__)

HEADER = "storysprout_schema"

FOLLOWING = ("chain", "link", "link_error", "chord")
"""The options of a task that hold what Celery sends after it."""

INNER = ("tasks", "header", "body")
"""The arguments in which chains, groups and chords keep their parts."""


class TeamNotOpen(Exception):
    """The job is for a team that is missing or not open. It is not tried again."""


def schema_header(job: Job | None = None) -> Mapping[str, str | None]:
    """The header of a message: the schema in which it was declared, ``public``, or None."""
    return {HEADER: schema_in_force()}


class SchemaTask(TypedTask):
    """The base of every task: it runs in the schema of the team in which its job was declared, or in none.

    A handler with ``outside_teams=True`` always starts in no schema: it works on public, or enters teams itself.
    """

    abstract = True
    outside_teams = False
    throws = (TeamNotOpen,)  # Celery logs it in one line, without a traceback

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the handler. A direct call is a plain function call, in the caller's schema.

        Raises:
            TeamNotOpen: the job's team is missing, suspended or being made or removed.
            WrongSchema: the handler left the connection in another schema than its own.
        """
        if self.request.called_directly:
            return super().__call__(*args, **kwargs)
        with self._in_its_schema((self.request.headers or {}).get(HEADER)):
            return super().__call__(*args, **kwargs)

    def apply_async(self, args: Any = None, kwargs: Any = None, *others: Any, **options: Any) -> Any:
        """Send the task, also for ``delay``, a retry or a chain, with this schema's header unless it has one."""
        return super().apply_async(args, kwargs, *others, **self._from_here(options))

    def apply(self, args: Any = None, kwargs: Any = None, *others: Any, **options: Any) -> Any:
        """Run the task in this process, in the current team, and wait for it."""
        return super().apply(args, kwargs, *others, **self._from_here(options))

    def _from_here(self, options: dict[str, Any]) -> dict[str, Any]:
        """Add the header to the task and to what follows it: a worker sends that after it has left the team."""
        here = schema_header()
        follows = {name: _bound(options[name], here) for name in FOLLOWING if options.get(name)}
        return {**options, **follows, "headers": {**here, **(options.get("headers") or {})}}

    @contextmanager
    def _in_its_schema(self, declared: str | None) -> Iterator[None]:
        if not self.request.is_eager:
            _require_nowhere(str(self.name))
        with no_schema():
            if self.outside_teams or declared in (None, PUBLIC):
                yield
                return
            with team_context(_open_team(str(declared), str(self.name))):
                yield
                if schema_in_force() != declared:
                    raise WrongSchema(f"{self.name} of {declared} ended in {schema_in_force() or 'no schema'}.")


def _bound(following: Any, here: Mapping[str, str | None]) -> Any:
    """Copies of the signatures with the header, unless they have one; also of the parts of groups and chains."""
    if isinstance(following, list | tuple):
        return [_bound(one, here) for one in following]
    if not isinstance(following, dict):  # a chord's body may be anything that Celery can send
        return following
    bound = signature(following)  # a copy: the same signature may be sent from another team
    bound.options["headers"] = {**here, **(bound.options.get("headers") or {})}
    if str(bound.task).startswith("celery."):
        bound.kwargs.update({name: _bound(bound.kwargs[name], here) for name in INNER if bound.kwargs.get(name)})
    return bound


def _require_nowhere(task: str) -> None:
    here = schema_in_force()
    if here is not None:
        leave_schema()  # so that the next task starts clean
        raise WrongSchema(f"{task} found its connection in {here}, where only a task may put it.")


def _open_team(schema: str, task: str) -> Any:
    with public_context():
        team = apps.get_model(settings.TENANT_MODEL)._default_manager.filter(schema_name=schema).first()
    if team is None or not team.is_open:
        log.warning("%s is dropped: its team %s is not open", task, schema)
        raise TeamNotOpen(schema)
    return team
