"""Slugs, the first part of a workspace's host: their form, whether one is free, one that fits a name."""

import re
from contextlib import suppress

from django.conf import settings
from django.utils.text import slugify

from shared_apps.core.errors import Conflict, InvalidInput
from tenants.models import Domain, RetiredSlug, Team

SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
SLUG_LENGTH = range(3, 41)

RESERVED_SLUGS = frozenset(
    "about abuse account accounts admin api app apps assets auth beta billing blog cdn class classes contact dashboard "
    "demo dev docs email events family ftp healthz help home hostmaster imap info internal legal login logout mail "
    "media metrics noreply no-reply ns ns1 ns2 oauth ops owner pop postmaster privacy public root school schools "
    "security shop signin signup smtp sso staging static status storysprout stripe support system team teams terms "
    "test tickets webhook webhooks webmaster workspace workspaces www".split()
)


class SlugTaken(Conflict):
    code = "slug_taken"
    message = "That address is taken. Try another, such as your name with a word you like."


def check(slug: str) -> str:
    """The slug, when it can be the first part of a host name.

    Raises:
        InvalidInput: it is malformed or reserved; the message says which.
    """
    if not SLUG.fullmatch(slug) or "--" in slug:
        raise InvalidInput(
            "Use small letters a to z, digits and single hyphens, with a letter or digit at both ends.", field="slug"
        )
    if len(slug) not in SLUG_LENGTH:
        raise InvalidInput("Use 3 to 40 characters.", field="slug")
    if slug in RESERVED_SLUGS or slug.startswith("xn-"):
        raise InvalidInput("That address is kept for StorySprout itself. Please choose another.", field="slug")
    return slug


def is_free(*, slug: str, team: Team | None = None) -> bool:
    """Whether the address is free for this team or a new one. Another request may still take it first."""
    others = Domain.objects.filter(domain=host_of(slug))
    if team:
        others = others.exclude(tenant_id=team.id)
    return not others.exists() and not RetiredSlug.objects.covers(slug)


def propose(*, name: str) -> str:
    """A free address derived from a name; empty when the name yields none."""
    word = re.sub("-+", "-", slugify(name).replace("_", "-"))[: SLUG_LENGTH.stop - 3].strip("-")
    candidates = [word, f"the-{word}", *(f"{word}-{number}" for number in range(2, 6))] if word else []
    for candidate in candidates:
        with suppress(InvalidInput):
            if is_free(slug=check(candidate)):
                return candidate
    return ""


def host_of(slug: str) -> str:
    return f"{slug}.{settings.BASE_DOMAIN}"
