from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from tenant_apps.people.access import profile_of
from tenants.models import Membership


def child(request: HttpRequest) -> dict[str, object]:
    """For every template: the profile of the child who is in, for its own name and face. Read when it is used."""
    member: Membership | None = getattr(request, "membership", None)
    if member is None or member.profile_id is None:
        return {"own_profile": None}
    return {"own_profile": SimpleLazyObject(lambda: profile_of(member))}
