"""Memberships: of a session, of a user, by a slug."""

from collections.abc import Collection
from functools import cache
from uuid import UUID

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import connection
from django.db.models import QuerySet
from psycopg.sql import SQL, Identifier

from shared_apps.core.errors import NotFound
from shared_apps.core.origins import from_address
from tenants.access.audiences import require
from tenants.models import Membership, Right, Role, Team, WorkspaceSession


class WorkspaceClosed(NotFound):
    """Shown only to members. Everybody else gets the page of an address that does not exist."""

    code = "workspace_closed"
    message = "This workspace is closed for now. Nothing in it is lost."


def closed_message(membership: Membership) -> str:
    """Why a suspended workspace does not open and what this member can do. It does not name the workspace."""
    if not membership.is_adult:
        return f"{WorkspaceClosed.message} Please ask a grown-up."
    if membership.team.is_held:
        return f"{WorkspaceClosed.message} We closed it. Please write to us: {from_address()}"
    return f"{WorkspaceClosed.message} A parent-admin closed it, and can keep it on the page of their workspaces."


@cache
def _session_query() -> tuple[str, list[str]]:
    """The SQL of ``Membership.objects.current()`` with the user's name, and its columns.

    Each request runs it. Building it with the ORM takes longer than PostgreSQL's answer; bench.shortcuts compares both.
    """
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
    """The membership of this browser's session, if it is of this team and still current."""
    try:
        membership_id = UUID(session.get("membership_id", ""))
    except ValueError:
        return None
    statement, fields = _session_query()
    with connection.cursor() as cursor:
        cursor.execute(statement, [membership_id, team.id])
        row = cursor.fetchone()
    if row is None:
        return None
    membership = Membership.from_db(connection.alias, fields, row[:-1])
    membership.known_as = row[-1]
    membership.team = team
    return membership


def valid_sessions(keys: Collection[str]) -> set[str]:
    """Those of these workspace sessions whose member still belongs to an open team."""
    members = Membership.objects.current().filter(team__in=Team.objects.routed())
    standing = WorkspaceSession.objects.filter(session_key__in=keys, membership__in=members)
    return set(standing.values_list("session_key", flat=True))


def membership_in_closed(*, host: str, session_key: str) -> Membership | None:
    """The membership of a browser that had entered this workspace, when it is suspended. None for anybody else."""
    if not session_key.isalnum():  # such as NUL, which PostgreSQL refuses
        return None
    closed = Team.objects.filter(status=Team.Status.SUSPENDED).exclude(suspended_for=Team.Reason.RESTORE)
    members = Membership.objects.current().filter(team__in=closed.filter(domains__domain=host))
    return members.filter(sessions__session_key=session_key).select_related("team").first()


def memberships_of(user: AbstractBaseUser) -> QuerySet[Membership]:
    """The user's current memberships, also of teams that are still being made."""
    return Membership.objects.current().filter(user_id=user.pk).select_related("team").order_by("team__name", "team_id")


def membership_by_slug(user: AbstractBaseUser, slug: str) -> Membership:
    """The user's membership, by the team's address or an old one, so that pages from before a rename still work.

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
        raise WorkspaceClosed(closed_message(membership))
    if not membership.team.is_open:
        raise NotFound("This workspace is not open.")
    return membership


def membership_to_manage(user: AbstractBaseUser, slug: str) -> Membership:
    """The membership of a parent-admin, in an open or suspended workspace.

    Raises:
        NotFound: the user is no member, or the workspace is being made or deleted.
        NotAllowed: the member may not manage the workspace.
    """
    membership = membership_by_slug(user, slug)
    require(membership, Right.MANAGE_WORKSPACE)
    if not (membership.team.is_open or membership.team.is_suspended):
        raise NotFound("This workspace is still being made, or is being deleted. There is nothing to set.")
    return membership


def adults_of(membership: Membership) -> QuerySet[Membership]:
    """The adults of this member's team, those who look after it first."""
    require(membership, Right.SEE_MEMBERS)
    return _adults_of(membership)


def other_adults_of(membership: Membership) -> QuerySet[Membership]:
    """The other adults of this member's team, whatever this member may see of them."""
    return _adults_of(membership).exclude(id=membership.id)


def adult_to_manage(membership: Membership, member_id: UUID) -> Membership:
    """An adult of the team, to change their role or to remove them.

    Raises:
        NotAllowed: this member may not manage members.
        NotFound: there is no such adult, or they left meanwhile.
    """
    require(membership, Right.MANAGE_MEMBERS)
    adult = _adults_of(membership).filter(id=member_id).first()
    if adult is None:
        raise NotFound("This person is not in the workspace any more.")
    return adult


def _adults_of(membership: Membership) -> QuerySet[Membership]:
    adults = Membership.objects.current().filter(team_id=membership.team_id).exclude(role=Role.CHILD)
    return adults.select_related("team", "user").order_by("-role", "created_at", "id")
