"""Who may take all that a team has away: its parent-admins, also while the workspace is on its way out."""

from uuid import UUID

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils import timezone

from shared_apps.core.errors import NotAllowed, NotFound
from tenants.access.members import membership_to_manage
from tenants.models import Archive, Membership
from tenants.models.archives import ArchiveQuerySet


def membership_to_archive(user: AbstractBaseUser, slug: str) -> Membership:
    """Of a parent-admin. Raises NotFound and NotAllowed as ``membership_to_manage``, and while we hold it closed."""
    membership = membership_to_manage(user, slug)
    if membership.team.is_held:
        raise NotAllowed("We closed this workspace. Please write to us: what is in it is safe, and is yours.")
    return membership


def archives_of(membership: Membership) -> ArchiveQuerySet:
    """The newest first; none of them for a member who may not have them."""
    allowed = membership.is_parent_admin and not membership.team.is_held
    archives = Archive.objects.kept(now=timezone.now()).filter(team_id=membership.team_id)
    return archives if allowed else archives.none()


def archive_to_fetch(user: AbstractBaseUser, slug: str, archive_id: UUID) -> Archive:
    membership = membership_to_archive(user, slug)
    archive = archives_of(membership).ready().filter(id=archive_id).select_related("team").first()
    if archive is None:
        raise NotFound("This archive is not there any more. You can have a new one packed.")
    return archive
