"""The output of migrations in a terminal: a progress bar, and a summary at the end."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import psycopg
from django.db import InterfaceError, OperationalError
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tenants.models import Team
from tenants.services.rollouts import plans, rollout, scripts

DATABASE_AWAY = (OperationalError, InterfaceError, psycopg.OperationalError, psycopg.InterfaceError)
"""Django's exceptions, and the driver's own, which DDL connections raise."""

MOST_NAMED = 10
"""The longest list of team names; more are only counted."""


@contextmanager
def migration_bar(console: Console) -> Iterator[rollout.Report]:
    """Yields a function that shows progress. Without a terminal it shows nothing."""
    if not console.is_terminal:
        yield lambda _: None
        return
    columns = (TextColumn("{task.description:<9}"), BarColumn(bar_width=28), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, TextColumn("[red]{task.fields[failed]}"), console=console) as bar:
        tasks = {}

        def report(progress: rollout.RolloutProgress) -> None:
            if progress.trying not in tasks:
                tasks[progress.trying] = bar.add_task(progress.trying.capitalize(), failed="")
            failed = f"{progress.failed} failed" if progress.failed else ""
            bar.update(tasks[progress.trying], completed=progress.done, total=progress.total, failed=failed)

        yield report


def print_result(console: Console, outcome: rollout.RolloutResult, *, interrupted: bool) -> None:
    _print_ahead(console, outcome.ahead)
    for failure in outcome.failures:
        at = f" at {failure.migration}" if failure.migration else ""
        tries = f" after {failure.attempts} attempts" if failure.attempts > 1 else ""
        console.print(f"{failure.team.slug} failed{at}{tries}: {escape(failure.error.strip())}", style="red")
    if outcome.migrated:
        console.print(f"Migrated {_teams(len(outcome.migrated))}.")
    if outcome.canaries_failed:
        console.print(f"A canary failed: {_teams(len(outcome.left))} were left as they are.", style="red")
    elif interrupted:
        console.print(f"Ended early: {_teams(len(outcome.left))} are still behind. The next run continues from here.")
    elif outcome.left:
        console.print(f"No canary failed. {_teams(len(outcome.left)).capitalize()} are still behind.")
    elif outcome.is_complete:
        console.print(f"All {_teams(outcome.total)} are up to date.")


def print_plan(console: Console, plan: plans.RolloutPlan) -> None:
    _print_ahead(console, plan.ahead)
    if plan.missing:
        console.print(f"Without a schema that could be migrated: {_named(plan.missing)}.", style="red")
    if not plan.behind:
        console.print(f"Nothing to do: all {_teams(plan.total)} are up to date.")
        return
    console.print(f"{plan.behind} of {_teams(plan.total)} are behind. First: {_named(plan.canaries)}.")
    for name, count in plan.teams_by_migration().items():
        console.print(f"  {count:>6} × {name}")
    for group in plan.groups:
        console.print(f"\nIn {_teams(len(group.teams))}: {_named(group.teams)}")
        for step in group.steps:
            console.print(escape(_shape(step)), style="dim")
        if group.unseen:
            console.print(f"-- later steps can only be shown after the steps above have run: {escape(group.unseen)}")


def _shape(step: scripts.MigrationStep) -> str:
    if step.statements is None:
        return f"-- {step}: runs Python in each team"
    if not step.statements:
        return f"-- up to {step}: nothing to change, only recorded"
    return "\n".join((f"-- {step}{'' if step.atomic else ', outside a transaction'}", *step.statements))


def _print_ahead(console: Console, teams: Sequence[Team]) -> None:
    if teams:
        console.print(f"Ahead of this code, as after a rollback: {_named(teams)}. They are left as they are.")


def _named(teams: Sequence[Team]) -> str:
    more = f" and {len(teams) - MOST_NAMED} more" if len(teams) > MOST_NAMED else ""
    return ", ".join(team.slug for team in teams[:MOST_NAMED]) + more


def _teams(number: int) -> str:
    return "1 team" if number == 1 else f"{number} teams"
