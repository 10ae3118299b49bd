"""Who acts in a team, and which teams are someone's."""

from collections.abc import Collection
from functools import cache
from uuid import UUID

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import connection
from django.db.models import QuerySet
from psycopg.sql import SQL, Identifier

from shared_apps.core.errors import NotAllowed, NotFound
from shared_apps.core.origins import from_address
from tenants.models import Membership, Team, WorkspaceSession


class WorkspaceClosed(NotFound):
    """Said to members alone: to anybody else the address is one that nobody has."""

    code = "workspace_closed"
    message = "This workspace is closed for now. Nothing in it is lost."


def closed_words(membership: Membership) -> str:
    """Why a suspended workspace does not open, and what this member can do about it. It does not name the workspace."""
    if not membership.is_adult:
        return f"{WorkspaceClosed.message} Please ask a grown-up."
    if membership.team.is_held:
        return f"{WorkspaceClosed.message} We closed it. Please write to us: {from_address()}"
    return f"{WorkspaceClosed.message} A parent-admin closed it, and can keep it on the page of their workspaces."


@cache
def _who_acts() -> tuple[str, list[str]]:
    """What ``current()`` says, ready-made: each request asks it, and to build it anew takes longer than its answer."""
    user = Membership._meta.get_field("user").related_model
    names = [field.attname for field in Membership._meta.concrete_fields]
    statement = SQL(
        "SELECT {columns}, COALESCE(NULLIF(u.name, ''), u.email, '') "
        "FROM {members} m LEFT JOIN {users} u ON u.id = m.user_id "
        "WHERE m.id = %s AND m.team_id = %s AND m.removed_at IS NULL AND u.is_active IS NOT FALSE"
    ).format(
        columns=SQL(", ").join([Identifier("m", name) for name in names]),
        members=Identifier(Membership._meta.db_table),
        users=Identifier(user._meta.db_table),
    )
    return statement.as_string(), names


def membership_in_session(session: dict[str, str], team: Team) -> Membership | None:
    """Who acts, when this browser entered this very team and still belongs to it."""
    try:
        membership_id = UUID(session.get("membership_id", ""))
    except ValueError:
        return None
    statement, fields = _who_acts()
    with connection.cursor() as cursor:
        cursor.execute(statement, [membership_id, team.id])
        row = cursor.fetchone()
    if row is None:
        return None
    membership = Membership.from_db(connection.alias, fields, row[:-1])
    membership.known_as = row[-1]
    membership.team = team
    return membership


def sessions_that_stand(keys: Collection[str]) -> set[str]:
    """Which of these workspace sessions are of someone who still belongs to a team that is open."""
    members = Membership.objects.current().filter(team__in=Team.objects.routed())
    standing = WorkspaceSession.objects.filter(session_key__in=keys, membership__in=members)
    return set(standing.values_list("session_key", flat=True))


def membership_in_closed(*, host: str, session_key: str) -> Membership | None:
    """Who asks for a workspace that is suspended, when this browser had entered it. Others learn nothing of it."""
    if not session_key.isalnum():  # PostgreSQL would not even take it
        return None
    closed = Team.objects.filter(status=Team.Status.SUSPENDED).exclude(suspended_for=Team.Reason.RESTORE)
    members = Membership.objects.current().filter(team__in=closed.filter(domains__domain=host))
    return members.filter(sessions__session_key=session_key).select_related("team").first()


def memberships_of(user: AbstractBaseUser) -> QuerySet[Membership]:
    """The teams that the user belongs to, those still being made included."""
    return Membership.objects.current().filter(user_id=user.pk).select_related("team").order_by("team__name", "team_id")


def membership_by_slug(user: AbstractBaseUser, slug: str) -> Membership:
    """By today's address or an old one: a page that was open when the team was renamed still works.

    Raises:
        NotFound: there is no such team, or the user does not belong to it.
    """
    membership = memberships_of(user).filter(team__domains__domain=f"{slug}.{settings.BASE_DOMAIN}").first()
    if membership is None:
        raise NotFound("There is no such workspace, or you are not in it.")
    return membership


def membership_to_enter(user: AbstractBaseUser, slug: str) -> Membership:
    membership = membership_by_slug(user, slug)
    if membership.team.is_suspended:
        raise WorkspaceClosed(closed_words(membership))
    if not membership.team.is_open:
        raise NotFound("This workspace is not open.")
    return membership


def membership_to_manage(user: AbstractBaseUser, slug: str) -> Membership:
    """Of a parent-admin, in a workspace that is open or closed.

    Raises:
        NotFound: not in it, or it is still being made, or is being deleted.
        NotAllowed: in it, and no parent-admin.
    """
    membership = membership_by_slug(user, slug)
    if not membership.is_parent_admin:
        raise NotAllowed
    if not (membership.team.is_open or membership.team.is_suspended):
        raise NotFound("This workspace is still being made, or is being deleted. There is nothing to set.")
    return membership
