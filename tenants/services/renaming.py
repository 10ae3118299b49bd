"""A team's other name, and its other address. The schema keeps its own name, so that no data moves."""

import re
from contextlib import suppress

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.text import slugify

from shared_apps.core.errors import Conflict, InvalidInput
from tenants.access import forget_team
from tenants.events import team_moved
from tenants.models import Domain, RetiredSlug, Team
from tenants.services.closing import hold_team
from tenants.services.founding import SLUG_LENGTH, SlugTaken, check_name, check_slug

MOST_ADDRESSES = 5
"""Old addresses lead to the new one for as long as the team lives, so nobody else can have them."""


class TooManyAddresses(Conflict):
    code = "too_many_addresses"
    message = (
        f"This workspace has had {MOST_ADDRESSES} addresses, which stay its own. Take one of them, or write to us."
    )


def rename_team(*, team: Team, name: str | None = None, slug: str | None = None) -> Team:
    """Give the team another name, another address, or both. Safe to repeat.

    An address that it had before leads to the new one, belongs to nobody else, and can be taken up again.

    Raises:
        InvalidInput: the name is empty, or the slug cannot be a host name.
        SlugTaken: the address is, or was, another team's.
        TooManyAddresses: it keeps as many as a team may.
        TeamUnfinished, TeamGoing: it cannot be renamed yet, or any more.
    """
    try:
        with transaction.atomic():
            held = hold_team(team_id=team.id)
            held.name = held.name if name is None else check_name(name)
            moves = slug is not None and slug != held.slug
            if slug is not None and moves:
                _take_address(held, check_slug(slug))
            held.save(update_fields=["name", "slug"])
            forget_team(held)
            if moves:  # after forget_team, so that whoever is led away by this is not answered from memory
                transaction.on_commit(lambda: team_moved.send(team=held), robust=True)
    except IntegrityError as error:
        raise SlugTaken(field="slug") from error
    return held


def is_free(*, slug: str, team: Team | None = None) -> bool:
    """Whether the team, or a new one, could have this address, as far as one can tell before trying."""
    others = Domain.objects.filter(domain=host_of(slug))
    if team:
        others = others.exclude(tenant_id=team.id)
    return not others.exists() and not RetiredSlug.objects.covers(slug)


def propose_slug(*, name: str) -> str:
    """A free address made from the name of a new workspace; empty when it gives none."""
    word = re.sub("-+", "-", slugify(name).replace("_", "-"))[: SLUG_LENGTH.stop - 3].strip("-")
    candidates = [word, f"the-{word}", *(f"{word}-{number}" for number in range(2, 6))] if word else []
    for candidate in candidates:
        with suppress(InvalidInput):
            if is_free(slug=check_slug(candidate)):
                return candidate
    return ""


def host_of(slug: str) -> str:
    return f"{slug}.{settings.BASE_DOMAIN}"


def _take_address(held: Team, slug: str) -> None:
    kept = Domain.objects.filter(tenant_id=held.id)
    domain = kept.filter(domain=host_of(slug)).first()
    if domain is None:
        if kept.count() >= MOST_ADDRESSES:
            raise TooManyAddresses(field="slug")
        domain = Domain(domain=host_of(slug), tenant=held)
    domain.is_primary = True
    domain.save()
    if RetiredSlug.objects.covers(slug):  # asked last: whoever removes a team retires its address as they free it
        raise SlugTaken(field="slug")
    held.slug = slug
