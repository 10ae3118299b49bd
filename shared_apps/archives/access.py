"""Who may fetch archives: the team's parent-admins, also while the workspace waits for its removal."""

from uuid import UUID

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils import timezone

from shared_apps.archives.models import Archive, ArchiveQuerySet
from shared_apps.core.errors import NotAllowed, NotFound
from tenants.access.members import membership_to_manage
from tenants.models import Membership, Right


def membership_to_archive(user: AbstractBaseUser, slug: str) -> Membership:
    """The parent-admin's membership. Raises as ``membership_to_manage``, and NotAllowed while an operator holds it."""
    membership = membership_to_manage(user, slug)
    if membership.team.is_held:
        raise NotAllowed("We closed this workspace. Please write to us: what is in it is safe, and is yours.")
    return membership


def archives_of(membership: Membership) -> ArchiveQuerySet:
    """The newest first; none for a member who may not fetch them."""
    allowed = membership.may(Right.MANAGE_WORKSPACE) and not membership.team.is_held
    archives = Archive.objects.kept(now=timezone.now()).filter(team_id=membership.team_id)
    return archives if allowed else archives.none()


def archive_to_fetch(user: AbstractBaseUser, slug: str, archive_id: UUID) -> Archive:
    membership = membership_to_archive(user, slug)
    archive = archives_of(membership).ready().filter(id=archive_id).select_related("team").first()
    if archive is None:
        raise NotFound("This archive is not there any more. You can have a new one packed.")
    return archive


def user_by_email(email: str) -> AbstractBaseUser | None:
    """The active user who signed up with this address, for an operator who restores a team for them."""
    user: AbstractBaseUser | None = (
        get_user_model()._default_manager.filter(email__iexact=email, is_active=True).first()
    )
    return user
