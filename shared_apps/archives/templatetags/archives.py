from django import template

from shared_apps.archives import access
from shared_apps.archives.models import ArchiveQuerySet
from tenants.models import Membership

register = template.Library()


@register.simple_tag
def archives_of(member: Membership) -> ArchiveQuerySet:
    """The archives that this member may fetch, the newest first."""
    return access.archives_of(member)
