"""What a view may take for granted about a request that reached it."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from shared_apps.core.client_ips import client_network
from shared_apps.core.limits import hit
from tenants.models import Membership, Team


class MemberRequest(HttpRequest):
    """A request on a workspace host by someone who belongs there."""

    team: Team
    membership: Membership
    is_at_old_address: bool
    """The team was renamed, and this came to an address that it had before."""
    htmx: HtmxDetails


class ApexRequest(HttpRequest):
    """A request on the apex host by a signed-in user."""

    user: AbstractBaseUser  # type: ignore[assignment]  # tenants names the user's class by setting only
    htmx: HtmxDetails


def counted_by(request: MemberRequest) -> dict[str, str]:
    """By whom a request is counted where there are limits: one person, one workspace, one household's network."""
    return {
        "member": str(request.membership.id),
        "team": str(request.team.id),
        "network": client_network(request),
    }


def access_to_more(request: MemberRequest) -> None:
    """Counts what a provider is about to be asked for besides a book: a portrait, a drawing, something made anew.

    Raises:
        TooManyRequests: this person, this workspace or this network asked for as much as it may for now.
        CountAway: nothing can be counted just now.
    """
    hit("more", counted_by(request))


def access_to_look_up(request: ApexRequest) -> None:
    """Counts an address that is about to be looked up. Raises TooManyRequests and CountAway."""
    hit("addresses", {"user": str(request.user.pk)})
