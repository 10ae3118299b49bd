"""Whom a view is open to. Every view says so, and the door holds it to its word."""

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import Enum
from functools import partial, update_wrapper
from types import ModuleType
from typing import Any, TypeAlias, TypeVar

from django.core.exceptions import ImproperlyConfigured
from django.urls import URLPattern, URLResolver

from shared_apps.core.errors import NotAllowed
from tenants.models import Membership

View = TypeVar("View", bound=Callable[..., Any])
Entry: TypeAlias = URLPattern | URLResolver
Include: TypeAlias = tuple[ModuleType | Collection[Entry], str | None, str | None]
"""What Django's ``include()`` and Ninja's ``api.urls`` return: the routes, the app's name, the namespace."""


class Audience(Enum):
    """Who is let in. On a workspace host: anyone, or members by role; on the apex: anyone, or whoever signed in."""

    ANYONE = "anyone"
    USERS = "users"
    MEMBERS = "members"
    ADULTS = "adults"
    PARENT_ADMINS = "parent_admins"

    def admits(self, membership: Membership) -> bool:
        """Whether this member of the workspace may come in. Finer rules, such as whose book it is, are access's."""
        if self is Audience.PARENT_ADMINS:
            return membership.is_parent_admin
        if self is Audience.ADULTS:
            return membership.is_adult
        return self in (Audience.ANYONE, Audience.MEMBERS)

    @property
    def refusal(self) -> NotAllowed:
        """What a member is told whose role is not among this audience."""
        return NotAllowed("This is for grown-ups. Ask one of yours to help." if self is Audience.ADULTS else None)


ON_A_WORKSPACE = frozenset({Audience.ANYONE, Audience.MEMBERS, Audience.ADULTS, Audience.PARENT_ADMINS})
ON_THE_APEX = frozenset({Audience.ANYONE, Audience.USERS})


class AudienceMissing(ImproperlyConfigured):
    """A view, or an operation of the API, does not say whom it is open to; so it is open to nobody."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"{place} is open to nobody: declare its audience with @open_to(Audience.…), or where it is routed with "
            "routes_open_to(). See docs/tenancy.md."
        )


def open_to(audience: Audience) -> Callable[[View], View]:
    """Declare whom a view is open to, as its outermost decorator; whom an API operation is, as its innermost."""

    def declare(view: View) -> View:
        view.audience = audience  # type: ignore[attr-defined]  # read back by audience_of() only
        return view

    return declare


def audience_of(view: Callable[..., Any]) -> Audience | None:
    """What the view declares; None when nobody has declared anything."""
    return getattr(view, "audience", None)


def routes_open_to(
    included: Include, audiences: Mapping[Audience, Collection[str]], *, otherwise: Audience | None = None
) -> tuple[list[Entry], str | None, str | None]:
    """Someone else's routes, such as ``include("allauth.account.urls")``, each with the audience of its name.

    A route that is named nowhere gets ``otherwise``; without that it stays closed to everyone.

    Raises:
        ImproperlyConfigured: a name is not among the routes.
    """
    source, app_name, namespace = included
    entries: Collection[Entry] = source.urlpatterns if isinstance(source, ModuleType) else source
    by_name = {name: audience for audience, names in audiences.items() for name in names}
    if strange := by_name.keys() - {getattr(entry, "name", None) for entry in entries}:
        raise ImproperlyConfigured(f"There are no such routes to open: {', '.join(sorted(strange))}.")
    return list(_declared(entries, by_name, otherwise)), app_name, namespace


def _declared(
    entries: Collection[Entry], by_name: Mapping[str, Audience], otherwise: Audience | None
) -> Iterator[Entry]:
    for entry in entries:
        audience = by_name.get(getattr(entry, "name", None) or "", otherwise)
        if audience and isinstance(entry, URLPattern):
            view = update_wrapper(partial(entry.callback), entry.callback)  # theirs stays as it is for others
            yield URLPattern(entry.pattern, open_to(audience)(view), entry.default_args, entry.name)
        else:
            yield entry
