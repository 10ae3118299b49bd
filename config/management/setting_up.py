"""Prepares a data folder: tables, static files, the demo's people."""

import hashlib
from pathlib import Path

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import CommandError, call_command

from shared_apps.accounts.models import User
from shared_apps.ops.processes import Program, callers, worker
from shared_apps.queue.step_handlers import WorkerPool, pools_in_use
from tenants.backend import public_context
from tenants.models import Membership, Team
from tenants.services import team_schemas, teams
from tenants.services.rollouts import public, rollout

PASSWORD = "storysprout-demo"  # noqa: S105 — it is printed for everyone to read
"""The password of every demo person. The demo is reachable from this machine only."""

FAMILY, CLASS = "maple", "oak"
TEAMS = ((FAMILY, Team.Kind.FAMILY, "The Maple family"), (CLASS, Team.Kind.CLASS, "Class 3 Oak"))
PEOPLE = (
    ("robin@maple.example", "Robin Maple", FAMILY, Membership.Role.PARENT_ADMIN),
    ("sam@maple.example", "Sam Maple", FAMILY, Membership.Role.ADULT),
    ("ms.hazel@oak.example", "Ms Hazel", CLASS, Membership.Role.PARENT_ADMIN),
)


def migrate() -> None:
    """Migrate the public schema and all teams. Fast when nothing is pending.

    Raises:
        CommandError: a team could not be migrated; it says which, and why.
    """
    public.migrate_public()
    if failures := rollout.migrate_teams().failures:
        raise CommandError("\n".join(f"{one.team.slug} could not be migrated: {one.error}" for one in failures))


def collect_static() -> None:
    """Collect and compress the static files, if they changed."""
    found = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            file = Path(storage.path(name)).stat()
            found.update(f"{name} {file.st_size} {file.st_mtime_ns}\n".encode())
    stamp = Path(settings.STATIC_ROOT) / ".collected"
    if not stamp.exists() or stamp.read_text() != found.hexdigest():
        call_command("collectstatic", interactive=False, verbosity=0, clear=True)
        stamp.write_text(found.hexdigest())


def settle_demo_people() -> None:
    """Create the two demo teams and their people, as far as they are missing."""
    with public_context():
        for email, name, slug, role in PEOPLE:
            user = _settle_user(email, name)
            team = _settle_team(slug, user)
            Membership.objects.get_or_create(team=team, user=user, defaults={"role": role})


def workers(*, with_beat: bool = False) -> list[Program]:
    """The workers that the settings need, including threads if a provider is asked. ``with_beat`` is for one book."""
    calling = callers(processes=int(with_beat)) if WorkerPool.IO in pools_in_use() else []
    return [worker(with_beat=with_beat), *calling]


def demo_member(slug: str) -> Membership:
    """The demo team's parent-admin."""
    with public_context():
        members = Membership.objects.current().select_related("team", "user")
        return members.get(
            team__slug=slug, role=Membership.Role.PARENT_ADMIN, user__email__in=[row[0] for row in PEOPLE]
        )


def _settle_user(email: str, name: str) -> User:
    user = User.objects.filter(email=email).first()
    if user is None:
        user = User.objects.create_user(email, PASSWORD, name=name)
        EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return user


def _settle_team(slug: str, owner: User) -> Team:
    team = Team.objects.filter(slug=slug).first()
    if team is None:
        kind, name = next((kind, name) for known, kind, name in TEAMS if known == slug)
        team = teams.create(slug=slug, kind=kind, name=name, owner=owner)
    team_schemas.provision(team_id=team.id)
    return team
