"""What a deploy would do to the teams, without doing it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tenants.backend import team_context
from tenants.models import Team
from tenants.services.migrating.census import Applied, Stand
from tenants.services.migrating.scripts import Script, Step
from tenants.services.migrating.waves import in_waves


@dataclass(frozen=True)
class PlannedGroup:
    """Teams that have the same migrations, and the steps that they lack.

    ``unseen`` says why the steps end early: some can only be written when those before them have been taken.
    """

    teams: list[Team]
    steps: list[Step]
    unseen: str = ""


@dataclass(frozen=True)
class Plan:
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
            for app, name in (key for step in group.steps for key in step.notes):
                counts[f"{app}.{name}"] += len(group.teams)
        return dict(counts)


def plan_for(stands: Iterable[Stand]) -> Plan:
    """Needs ``public_context()``; enters one team of each group to read its catalog."""
    stands = list(stands)
    groups: dict[Applied, list[Team]] = defaultdict(list)
    behind = [stand for stand in stands if stand.is_behind]
    for stand in behind:
        if stand.applied is not None:
            groups[stand.applied].append(stand.team)
    return Plan(
        total=len(stands),
        behind=len(behind),
        ahead=[stand.team for stand in stands if stand.ahead],
        missing=[stand.team for stand in behind if stand.applied is None],
        canaries=[stand.team for stand in in_waves(behind)[0]],
        groups=[_plan_group(applied, teams) for applied, teams in groups.items()],
    )


def _plan_group(applied: Applied, teams: list[Team]) -> PlannedGroup:
    steps: list[Step] = []
    try:
        with team_context(teams[0]):
            script = Script(applied)
            while step := script.step(len(steps)):
                steps.append(step)
    except Exception as error:  # noqa: BLE001  (a plan shows what it can; running it says what is wrong)
        return PlannedGroup(teams, steps, f"{type(error).__name__}: {error}")
    return PlannedGroup(teams, steps)
