"""Change a team's name and address. The schema keeps its name, so no data moves."""

import re
from contextlib import suppress

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.text import slugify

from shared_apps.core.errors import Conflict, InvalidInput
from tenants.access import forget_team
from tenants.events import team_moved
from tenants.models import Domain, RetiredSlug, Team
from tenants.services.closing import lock_team
from tenants.services.founding import SLUG_LENGTH, SlugTaken, check_name, check_slug

MOST_ADDRESSES = 5
"""Old addresses redirect for as long as the team exists, so no other team can have them."""


class TooManyAddresses(Conflict):
    code = "too_many_addresses"
    message = (
        f"This workspace has had {MOST_ADDRESSES} addresses, which stay its own. Take one of them, or write to us."
    )


def rename_team(*, team: Team, name: str | None = None, slug: str | None = None) -> Team:
    """Give the team another name, another address, or both. Safe to repeat.

    A former address redirects to the new one, stays the team's own, and can be used again.

    Raises:
        InvalidInput: the name is empty, or the slug cannot be a host name.
        SlugTaken: the address is, or was, another team's.
        TooManyAddresses: the team has as many addresses as allowed.
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
    """
    try:
        with transaction.atomic():
            locked = lock_team(team_id=team.id)
            locked.name = locked.name if name is None else check_name(name)
            moves = slug is not None and slug != locked.slug
            if slug is not None and moves:
                _take_address(locked, check_slug(slug))
            locked.save(update_fields=["name", "slug"])
            forget_team(locked)
            if moves:  # after forget_team: a page that this moves must not meet a cached host
                transaction.on_commit(lambda: team_moved.send(team=locked), robust=True)
    except IntegrityError as error:
        raise SlugTaken(field="slug") from error
    return locked


def is_free(*, slug: str, team: Team | None = None) -> bool:
    """Whether the address is free for this team or a new one. Another request may still take it first."""
    others = Domain.objects.filter(domain=host_of(slug))
    if team:
        others = others.exclude(tenant_id=team.id)
    return not others.exists() and not RetiredSlug.objects.covers(slug)


def propose_slug(*, name: str) -> str:
    """A free address derived from a name; empty when the name yields none."""
    word = re.sub("-+", "-", slugify(name).replace("_", "-"))[: SLUG_LENGTH.stop - 3].strip("-")
    candidates = [word, f"the-{word}", *(f"{word}-{number}" for number in range(2, 6))] if word else []
    for candidate in candidates:
        with suppress(InvalidInput):
            if is_free(slug=check_slug(candidate)):
                return candidate
    return ""


def host_of(slug: str) -> str:
    return f"{slug}.{settings.BASE_DOMAIN}"


def _take_address(locked: Team, slug: str) -> None:
    kept = Domain.objects.filter(tenant_id=locked.id)
    domain = kept.filter(domain=host_of(slug)).first()
    if domain is None:
        if kept.count() >= MOST_ADDRESSES:
            raise TooManyAddresses(field="slug")
        domain = Domain(domain=host_of(slug), tenant=locked)
    domain.is_primary = True
    domain.save()
    if RetiredSlug.objects.covers(slug):  # checked last: a removal retires the address and frees it in one transaction
        raise SlugTaken(field="slug")
    locked.slug = slug
