"""Share links: an adult lets people outside the workspace read one approved book, for a time.

It is a decision of its own, after the approval. The link is not stored: it is signed, for one team, from the row's id.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from django.core import signing
from django.db import transaction
from django.db.models import F
from django.urls import reverse

from shared_apps.core.errors import Conflict, InvalidInput
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited
from tenant_apps.people.services import names
from tenant_apps.stories.access import link_salt, pages_to_read
from tenant_apps.stories.models import Book, ShareLink
from tenants.models import Membership, Team

LIFETIMES: Mapping[str, tuple[str, timedelta]] = MappingProxyType(
    {
        "day": ("one day", timedelta(days=1)),
        "week": ("one week", timedelta(days=7)),
        "month": ("30 days", timedelta(days=30)),
        "term": ("90 days", timedelta(days=90)),
    }
)
MOST_LINKS = 10
"""How many open links one book can have."""


class NotApproved(Conflict):
    code = "not_approved"
    message = "Only an approved book can be shared. Approve it first."


class TooManyLinks(Conflict):
    code = "too_many_links"
    message = f"This book has {MOST_LINKS} open links already. End one of them first."


def create_link(*, book: Book, lifetime: str, shows_names: bool, by: Membership, now: datetime) -> ShareLink:
    """Let everyone who has the link read the book until it expires.

    Raises:
        InvalidInput: the lifetime is unknown, or the book says a child's name and names are not to be shown.
        NotApproved: the book is not approved as it is now.
        TooManyLinks: the book has as many open links as allowed.
    """
    if lifetime not in LIFETIMES:
        raise InvalidInput("Choose how long the link is to work.", field="lifetime")
    with transaction.atomic():
        # The lock comes first: an edit that ends the approval waits, or we see what it did.
        locked = Book.objects.select_for_update().get(id=book.id)
        if not locked.is_approved:
            raise NotApproved
        said = [] if shows_names else names_said(book=locked)
        if said:
            raise InvalidInput(
                f"The book says {_listed(said)}, as children here are called. Allow names, or change the book first.",
                field="shows_names",
            )
        if ShareLink.objects.filter(book=book).open_at(now).count() >= MOST_LINKS:
            raise TooManyLinks
        _, lasting = LIFETIMES[lifetime]
        link: ShareLink = ShareLink.objects.create(
            book=book, shows_names=shows_names, created_by=by.id, created_at=now, expires_at=now + lasting
        )
        _audit(Audited.BOOK_SHARED, link, by, now, lifetime=lifetime, shows_names=shows_names)
    return link


def end_link(*, link: ShareLink, by: Membership, now: datetime) -> None:
    """End the link. It opens nothing from now on. Safe to repeat."""
    with transaction.atomic():
        if ShareLink.objects.filter(id=link.id, ended_at=None).update(ended_at=now):
            _audit(Audited.SHARING_ENDED, link, by, now)


def count_opening(*, link: ShareLink, now: datetime) -> None:
    """Count that somebody opened the book by this link."""
    ShareLink.objects.filter(id=link.id).update(opened=F("opened") + 1, last_opened_at=now)


def address_of(*, link: ShareLink, team: Team) -> str:
    """The whole URL, to pass on."""
    token = signing.Signer(salt=link_salt(team)).sign(link.id.hex)
    return f"{team.url}{reverse('stories:shared', args=[token])}"


def names_said(*, book: Book) -> list[str]:
    """The nicknames of children here that a reader of the book would see."""
    versions = [page.current for page in pages_to_read(book) if page.current]
    return names.nicknames_in([book.title, *(f"{version.text} {version.alt}" for version in versions)])


def _listed(said: list[str]) -> str:
    quoted = [f"“{name}”" for name in said]
    return " and ".join(part for part in (", ".join(quoted[:-1]), quoted[-1]) if part)


def _audit(action: Audited, link: ShareLink, by: Membership, now: datetime, **details: Any) -> None:
    audit_trail.record(action=action, subject_kind="book", subject_id=link.book_id, by=by, now=now, **details)
