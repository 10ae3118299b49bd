"""Who may open a view. Every view declares it, and ``MembershipMiddleware`` enforces it."""

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import Enum
from functools import partial, update_wrapper
from types import ModuleType
from typing import Any, TypeAlias, TypeVar

from django.core.exceptions import ImproperlyConfigured
from django.urls import URLPattern, URLResolver

from shared_apps.core.errors import NotAllowed
from tenants.models import RIGHTS, Membership, Right, Role, Team

View = TypeVar("View", bound=Callable[..., Any])
Route: TypeAlias = URLPattern | URLResolver
Include: TypeAlias = tuple[ModuleType | Collection[Route], str | None, str | None]
"""What Django's ``include()`` and Ninja's ``api.urls`` return: the routes, the app's name, the namespace."""


class Audience(Enum):
    """Who is admitted. On a workspace host: anyone, or all members. On the apex: anyone, or signed-in users.

    A view for some of the members names the ``Right`` that they need instead.
    """

    ANYONE = "anyone"
    USERS = "users"
    MEMBERS = "members"


Declared: TypeAlias = Audience | Right
"""What a view declares."""

ON_A_WORKSPACE: frozenset[Declared] = frozenset({Audience.ANYONE, Audience.MEMBERS, *Right})
ON_THE_APEX: frozenset[Declared] = frozenset({Audience.ANYONE, Audience.USERS})


def admits(audience: Declared, membership: Membership) -> bool:
    """Whether this member is in the audience. Finer rules, such as whose book it is, belong into ``access``."""
    if isinstance(audience, Right):
        return membership.may(audience)
    return audience in (Audience.ANYONE, Audience.MEMBERS)


def roles_in(audience: Declared) -> list[str]:
    """The roles that are admitted, for the API's document."""
    return [role.value for role in Role if not isinstance(audience, Right) or audience in RIGHTS[role]]


def refusal_of(audience: Declared, team: Team) -> NotAllowed:
    """The error for a member of the team who is not in this audience: it says whom to ask."""
    if isinstance(audience, Right) and audience in RIGHTS[Role.ADULT]:
        helper = "your teacher" if team.is_class else "one of yours"
        return NotAllowed(f"This is for {team.words.grown_ups}. Ask {helper} to help.")
    helper = team.words.roles[Role.PARENT_ADMIN].lower()
    return NotAllowed(f"Your role in this workspace does not allow that. A {helper} can do it.")


def require(membership: Membership, right: Right) -> None:
    """Raise NotAllowed, which says whom to ask, unless this member has the right."""
    if not membership.may(right):
        raise refusal_of(right, membership.team)


class AudienceMissing(ImproperlyConfigured):
    """A view or an operation of the API declares no audience, so it is open to nobody."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"{place} is open to nobody: declare its audience with @open_to(…), or where it is routed with "
            "routes_open_to(). See docs/tenancy.md."
        )


def open_to(audience: Declared) -> Callable[[View], View]:
    """Declare who may open a view, as its outermost decorator, or call an API operation, as its innermost."""

    def declare(view: View) -> View:
        view.audience = audience  # type: ignore[attr-defined]  # read back by audience_of() only
        return view

    return declare


def audience_of(view: Callable[..., Any]) -> Declared | None:
    """The declared audience; None when the view declares none."""
    return getattr(view, "audience", None)


def routes_open_to(
    included: Include, audiences: Mapping[Audience, Collection[str]], *, otherwise: Audience | None = None
) -> tuple[list[Route], str | None, str | None]:
    """Routes of a library, such as ``include("allauth.account.urls")``, each with an audience by its name.

    A route that no audience lists gets ``otherwise``; without that it stays closed to everyone.

    Raises:
        ImproperlyConfigured: a name is not among the routes.
    """
    source, app_name, namespace = included
    entries: Collection[Route] = source.urlpatterns if isinstance(source, ModuleType) else source
    by_name = {name: audience for audience, names in audiences.items() for name in names}
    if unknown := by_name.keys() - {getattr(entry, "name", None) for entry in entries}:
        raise ImproperlyConfigured(f"There are no such routes to open: {', '.join(sorted(unknown))}.")
    return list(_declared(entries, by_name, otherwise)), app_name, namespace


def _declared(
    entries: Collection[Route], by_name: Mapping[str, Audience], otherwise: Audience | None
) -> Iterator[Route]:
    for entry in entries:
        audience = by_name.get(getattr(entry, "name", None) or "", otherwise)
        if audience and isinstance(entry, URLPattern):
            view = update_wrapper(partial(entry.callback), entry.callback)  # the library's view stays as it is
            yield URLPattern(entry.pattern, open_to(audience)(view), entry.default_args, entry.name)
        else:
            yield entry
