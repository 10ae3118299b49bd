"""Every kind of person who may send a request, and whom each audience admits."""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.test import Client
from django.utils import timezone

from shared_apps.accounts.models import User
from tenants.access.audiences import Audience, Declared
from tenants.backend import public_context
from tenants.models import Membership, Right
from tests import personas
from tests.personas import Persona, stranger

MEMBERS = frozenset({"parent-admin", "adult", "child"})
ADULTS = frozenset({"parent-admin", "adult"})
PARENT_ADMINS = frozenset({"parent-admin"})
OTHERS = frozenset({"neighbour", "nobody", "removed", "newcomer"})
EVERYONE = sorted(MEMBERS | OTHERS)
EVERYONE_ON_THE_APEX = sorted((MEMBERS | OTHERS) - {"child"})

ADMITTED: dict[Declared, frozenset[str]] = {
    Audience.ANYONE: MEMBERS | OTHERS,
    Audience.MEMBERS: MEMBERS,
    **dict.fromkeys((Right.WRITE, Right.SUBMIT), MEMBERS),
    **dict.fromkeys(
        (Right.EDIT_ALL, Right.APPROVE, Right.EXPORT, Right.USE_API, Right.SEE_MEMBERS, Right.MANAGE_CHILDREN), ADULTS
    ),
    **dict.fromkeys(
        (Right.MANAGE_MEMBERS, Right.MANAGE_BILLING, Right.MODERATE, Right.MANAGE_WORKSPACE), PARENT_ADMINS
    ),
    Audience.USERS: MEMBERS | OTHERS - {"nobody"},
}


def newcomer(*, host: str) -> Client:
    """Someone who has just signed up, and shows the apex's session to this host."""
    browser = Client(headers={"host": host})
    with public_context():
        browser.force_login(User.objects.create_user("newcomer@example.org", "a-good-long-password", name="Newcomer"))
    return browser


@dataclass(frozen=True)
class People:
    """Of one team, the guardian's. The newcomer has an account and no team."""

    guardian: Persona
    neighbour: Persona

    def at_the_workspace(self, who: str) -> Client:
        """Their browser, with whatever session they have, on the guardian's host."""
        team = self.guardian.team
        browsers: dict[str, Callable[[], Client]] = {
            "parent-admin": self.guardian.browser,
            "adult": lambda: personas.adult(team, "grandparent").browser(),
            "child": lambda: personas.child(team).browser(),
            "neighbour": lambda: self.neighbour.browser(host=team.host),
            "nobody": lambda: stranger(team),
            "removed": lambda: self._removed().browser(),
            "newcomer": lambda: newcomer(host=team.host),
        }
        return browsers[who]()

    def on_the_apex(self, who: str) -> Client:
        """Their browser where they signed in, if they can: children cannot."""
        browsers: dict[str, Callable[[], Client]] = {
            "parent-admin": self.guardian.on_apex,
            "adult": lambda: personas.adult(self.guardian.team, "grandparent").on_apex(),
            "neighbour": self.neighbour.on_apex,
            "nobody": lambda: Client(headers={"host": settings.BASE_DOMAIN}),
            "removed": lambda: self._removed().on_apex(),
            "newcomer": lambda: newcomer(host=settings.BASE_DOMAIN),
        }
        return browsers[who]()

    def _removed(self) -> Persona:
        gone = personas.adult(self.guardian.team, "gone")
        with public_context():
            Membership.objects.filter(id=gone.membership.id).update(removed_at=timezone.now())
        return gone
