"""Types of requests as views receive them, and limits that count them."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from shared_apps.core.client_ips import client_network
from shared_apps.core.limits import hit
from tenants.models import Membership, Team


class WorkspaceRequest(HttpRequest):
    """A request on a workspace host, by a member or by somebody who has not entered yet."""

    team: Team
    membership: Membership | None
    is_at_old_address: bool
    """Whether the request came to an address that the team had before it was renamed."""
    htmx: HtmxDetails


class MemberRequest(WorkspaceRequest):
    """A request on a workspace host by a member."""

    membership: Membership


class ApexRequest(HttpRequest):
    """A request on the apex host by a signed-in user."""

    user: AbstractBaseUser  # type: ignore[assignment]  # tenants names the user's class by setting only
    htmx: HtmxDetails


def counted_by(request: MemberRequest) -> dict[str, str]:
    """The keys under which limits count a request: the person, the workspace, the household's network."""
    return {
        "member": str(request.membership.id),
        "team": str(request.team.id),
        "network": client_network(request),
    }


def hit_extras_limit(request: MemberRequest) -> None:
    """Count a provider call besides those of a book: a sheet, a drawing, a page or picture that is made again.

    Raises:
        TooManyRequests: the person, the workspace or the network reached its limit.
        CountAway: requests cannot be counted, because Redis is away.
    """
    hit("extras", counted_by(request))


def hit_lookup_limit(request: ApexRequest) -> None:
    """Count the look-up of an address. Raises TooManyRequests and CountAway."""
    hit("addresses", {"user": str(request.user.pk)})
