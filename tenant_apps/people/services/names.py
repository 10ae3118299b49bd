"""What members are called inside their team."""

import re
from collections.abc import Collection, Iterable
from uuid import UUID

from tenant_apps.people.models import ChildProfile
from tenants.models import Membership

FORMER = "A former member"


def names_of(member_ids: Collection[UUID]) -> dict[UUID, str]:
    """The name of each of these members, children by nickname; "A former member" for one who left. Two queries."""
    members = list(Membership.objects.filter(id__in=set(member_ids)).select_related("user"))
    nicknames = ChildProfile.objects.in_bulk([member.profile_id for member in members if member.profile_id])
    names = dict.fromkeys(member_ids, FORMER)
    for member in members:
        child = nicknames.get(member.profile_id) if member.profile_id else None
        if child or member.user:
            names[member.id] = str(child or member.user)
    return names


def nicknames_of(profile_ids: Collection[UUID]) -> dict[UUID, str]:
    """The nickname of each of these children who is here still."""
    return dict(ChildProfile.objects.filter(id__in=set(profile_ids)).values_list("id", "nickname"))


def nicknames_in(texts: Iterable[str]) -> list[str]:
    """The nicknames of the team's children that these texts say as words of their own, in any case."""
    said = " ".join(texts).casefold()
    nicknames = ChildProfile.objects.values_list("nickname", flat=True)
    return sorted({name for name in nicknames if re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", said)})
