"""Create, rename, suspend and reopen teams; schedule and cancel their removals."""

from datetime import datetime
from uuid import UUID

from celery_typed.django import enqueue_on_commit
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import IntegrityError, transaction

from shared_apps.core.errors import Conflict, InvalidInput, NotFound
from shared_apps.core.text import check_printable, is_visible
from tenants.access.hosts import forget_team
from tenants.events import TeamEvent, recorders, team_closed, team_moved, team_reopened
from tenants.jobs import ProvisionTeam
from tenants.models import Domain, Membership, RetiredSlug, Team
from tenants.services import emails, slugs
from tenants.services.slugs import SlugTaken

MOST_TEAMS = 20
"""Every deployment has to migrate every team's schema, so one person can create only so many."""

MOST_ADDRESSES = 5
"""Old addresses redirect for as long as the team exists, so no other team can have them."""


class TooManyTeams(Conflict):
    code = "too_many_workspaces"
    message = f"You look after {MOST_TEAMS} workspaces already. Please write to us if you need more."


class TooManyAddresses(Conflict):
    code = "too_many_addresses"
    message = (
        f"This workspace has had {MOST_ADDRESSES} addresses, which stay its own. Take one of them, or write to us."
    )


class TeamUnfinished(Conflict):
    code = "workspace_unfinished"
    message = "This workspace is still being made. Try again once it is open."


class TeamBeingRemoved(Conflict):
    code = "workspace_going"
    message = "This workspace is being deleted, and that cannot be stopped any more."


class TeamHeld(Conflict):
    code = "workspace_held"
    message = "We closed this workspace. Nothing in it is lost: please write to us."


def create(*, slug: str, kind: str, name: str, owner: AbstractBaseUser) -> Team:
    """Create a pending team with its host and its first parent-admin; on commit a job creates its schema.

    Raises:
        InvalidInput: the slug cannot be a host name, the kind is unknown or the name is empty.
        SlugTaken: another team has the slug, or had it.
        TooManyTeams: the owner is parent-admin of as many teams as allowed.
    """
    slugs.check(slug)
    if kind not in Team.Kind.values:
        raise InvalidInput("Choose a family or a school class.", field="kind")
    name = check_name(name)
    try:
        with transaction.atomic():
            _require_room(owner)
            team: Team = Team.objects.create(slug=slug, kind=kind, name=name)
            Domain.objects.create(domain=slugs.host_of(slug), tenant=team)
            Membership.objects.create(team=team, user_id=owner.pk, role=Membership.Role.PARENT_ADMIN)
            enqueue_on_commit(ProvisionTeam(team_id=team.id), robust=True)
            if RetiredSlug.objects.covers(slug):  # checked last: a removal retires it and frees it at once
                raise SlugTaken(field="slug")
    except IntegrityError as error:
        raise SlugTaken(field="slug") from error
    return team


def rename(*, team: Team, name: str | None = None, slug: str | None = None) -> Team:
    """Give the team another name, another address, or both. Safe to repeat.

    A former address redirects to the new one, stays the team's own, and can be used again.

    Raises:
        InvalidInput: the name is empty, or the slug cannot be a host name.
        SlugTaken: the address is, or was, another team's.
        TooManyAddresses: the team has as many addresses as allowed.
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
    """
    try:
        with transaction.atomic():
            locked = lock(team_id=team.id)
            locked.name = locked.name if name is None else check_name(name)
            moves = slug is not None and slug != locked.slug
            if slug is not None and moves:
                _take_address(locked, slugs.check(slug))
            locked.save(update_fields=["name", "slug"])
            forget_team(locked)
            if moves:  # after forget_team: a page that this moves must not meet a cached host
                transaction.on_commit(lambda: team_moved.send(team=locked), robust=True)
    except IntegrityError as error:
        raise SlugTaken(field="slug") from error
    return locked


def suspend(*, team: Team, now: datetime) -> Team:
    """Suspend the team for an operator; only an operator can reopen it. Safe to repeat.

    Raises:
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
    """
    with transaction.atomic():
        locked = lock(team_id=team.id)
        _close(locked, Team.Reason.OPERATOR, now)
    return locked


def resume(*, team: Team) -> Team:
    """Reopen a team that an operator suspended. If its removal is scheduled, it stays closed for the grace period."""
    with transaction.atomic():
        locked = lock(team_id=team.id)
        if locked.is_leaving:
            locked.suspended_for = Team.Reason.REMOVAL
            locked.save(update_fields=["suspended_for"])
        elif locked.is_suspended:
            _reopen(locked)
    return locked


def schedule_removal(*, team: Team, now: datetime, by: Membership | None = None) -> Team:
    """Suspend the team now, to remove it after the grace period. ``by`` is a parent-admin; None is an operator.

    Safe to repeat: the first date stays.

    Raises:
        TeamHeld: a parent-admin called, and an operator has suspended the team.
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
    """
    with transaction.atomic():
        locked = lock(team_id=team.id)
        if by and locked.is_held:
            raise TeamHeld
        if locked.is_leaving:
            return locked
        locked.remove_after = now + settings.REMOVAL_GRACE
        _close(locked, Team.Reason.OPERATOR if locked.is_held else Team.Reason.REMOVAL, now)
        emails.email_adults(team=locked, message="leaving", by=by)
        if by:
            recorders.record(
                team=locked, action="removal_scheduled", subject_kind="workspace", subject_id=None, by=by, now=now
            )
    return locked


def keep(*, team: Team, by: Membership | None = None) -> Team:
    """Cancel the removal, and reopen the team unless an operator suspended it. Safe to repeat.

    Raises:
        TeamHeld: a parent-admin called, and an operator has suspended the team.
        TeamBeingRemoved: the removal has begun.
    """
    with transaction.atomic():
        locked = lock(team_id=team.id)
        if by and locked.is_held:
            raise TeamHeld
        if locked.is_leaving:
            locked.remove_after = None
            if locked.is_held:
                locked.save(update_fields=["remove_after"])
            else:
                _reopen(locked)
            emails.email_adults(team=locked, message="kept", by=by)
    return locked


def choose_canary(*, team: Team, is_canary: bool) -> None:
    """Set whether ``migrate_teams`` begins with this team."""
    Team.objects.filter(id=team.id).update(is_canary=is_canary)


def lock(*, team_id: UUID) -> Team:
    """The team's current row, locked until the caller's transaction ends.

    Raises:
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
        NotFound: it was deleted.
    """
    locked: Team | None = Team.objects.select_for_update().filter(id=team_id).first()
    if locked is None:
        raise NotFound("This workspace was deleted.")
    if locked.status == Team.Status.REMOVING:
        raise TeamBeingRemoved
    if not (locked.is_open or locked.is_suspended) or locked.suspended_for == Team.Reason.RESTORE:
        raise TeamUnfinished
    return locked


def check_name(name: str) -> str:
    """The name as it is stored. Raises InvalidInput when it is empty, invisible or not printable."""
    if not is_visible(name) or "\x00" in name:
        raise InvalidInput("Give the workspace a name.", field="name")
    check_printable(name, field="name")
    return name.strip()[:80]


def _require_room(owner: AbstractBaseUser) -> None:
    """Count the owner's teams under a lock on the owner's row, so that parallel requests see each other's teams."""
    get_user_model()._default_manager.select_for_update(no_key=True).filter(pk=owner.pk).first()
    if Membership.objects.current().filter(user_id=owner.pk, role=Membership.Role.PARENT_ADMIN).count() >= MOST_TEAMS:
        raise TooManyTeams


def _take_address(locked: Team, slug: str) -> None:
    kept = Domain.objects.filter(tenant_id=locked.id)
    domain = kept.filter(domain=slugs.host_of(slug)).first()
    if domain is None:
        if kept.count() >= MOST_ADDRESSES:
            raise TooManyAddresses(field="slug")
        domain = Domain(domain=slugs.host_of(slug), tenant=locked)
    domain.is_primary = True
    domain.save()
    if RetiredSlug.objects.covers(slug):  # checked last: a removal retires the address and frees it in one transaction
        raise SlugTaken(field="slug")
    locked.slug = slug


def _close(locked: Team, reason: Team.Reason, now: datetime) -> None:
    locked.status, locked.suspended_for = Team.Status.SUSPENDED, reason
    locked.suspended_at = locked.suspended_at or now
    locked.save(update_fields=["status", "suspended_for", "suspended_at", "remove_after"])
    _send_on_commit(team_closed, locked)


def _reopen(locked: Team) -> None:
    locked.status, locked.suspended_for = Team.Status.ACTIVE, ""
    locked.suspended_at = locked.remove_after = None
    locked.save(update_fields=["status", "suspended_for", "suspended_at", "remove_after"])
    _send_on_commit(team_reopened, locked)


def _send_on_commit(event: TeamEvent, team: Team) -> None:
    """Send the event after the commit. A failing receiver does not undo the change."""
    forget_team(team)
    transaction.on_commit(lambda: event.send(team=team), robust=True)
