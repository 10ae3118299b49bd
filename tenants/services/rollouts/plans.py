"""What a deploy would change in the teams' schemas, without changing it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tenants.backend import public_context, team_context
from tenants.models import Team
from tenants.services.rollouts.migration_status import Applied, Disk, TeamStatus, read_statuses, teams_to_migrate
from tenants.services.rollouts.rollout import split_canaries
from tenants.services.rollouts.scripts import MigrationStep, Script


@dataclass(frozen=True)
class PlannedGroup:
    """Teams with the same migrations, and the steps that they lack.

    ``unseen`` says why the list ends early: some steps can only be rendered after the steps before them ran.
    """

    teams: list[Team]
    steps: list[MigrationStep]
    unseen: str = ""


@dataclass(frozen=True)
class RolloutPlan:
    total: int
    behind: int
    ahead: list[Team] = field(default_factory=list)
    missing: list[Team] = field(default_factory=list)
    canaries: list[Team] = field(default_factory=list)
    groups: list[PlannedGroup] = field(default_factory=list)

    def teams_by_migration(self) -> dict[str, int]:
        """How many teams lack each migration."""
        counts: dict[str, int] = defaultdict(int)
        for group in self.groups:
            for app, name in (key for step in group.steps for key in step.records):
                counts[f"{app}.{name}"] += len(group.teams)
        return dict(counts)


def plan_teams(*, slug: str = "") -> RolloutPlan:
    """What ``migrate_teams`` would do now, with its SQL. Changes nothing and waits for no lock.

    Raises:
        UnknownTeam: no team has the slug.
    """
    with public_context():
        return plan_for(read_statuses(teams=teams_to_migrate(slug=slug), disk=Disk.read()))


def plan_for(statuses: Iterable[TeamStatus]) -> RolloutPlan:
    """The plan for these teams. Needs ``public_context()``; enters one team of each group to read its catalog."""
    statuses = list(statuses)
    groups: dict[Applied, list[Team]] = defaultdict(list)
    behind = [status for status in statuses if status.is_behind]
    for status in behind:
        if status.applied is not None:
            groups[status.applied].append(status.team)
    return RolloutPlan(
        total=len(statuses),
        behind=len(behind),
        ahead=[status.team for status in statuses if status.ahead],
        missing=[status.team for status in behind if status.applied is None],
        canaries=[status.team for status in split_canaries(behind)[0]],
        groups=[_plan_group(applied, teams) for applied, teams in groups.items()],
    )


def _plan_group(applied: Applied, teams: list[Team]) -> PlannedGroup:
    steps: list[MigrationStep] = []
    try:
        with team_context(teams[0]):
            script = Script(applied)
            while step := script.step(len(steps)):
                steps.append(step)
    except Exception as error:  # noqa: BLE001  (the plan shows what it can; the run reports the error)
        return PlannedGroup(teams, steps, f"{type(error).__name__}: {error}")
    return PlannedGroup(teams, steps)
