"""Create a team: its name, its address, its first parent-admin."""

import re

from celery_typed.django import enqueue_on_commit
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import IntegrityError, transaction

from shared_apps.core.errors import Conflict, InvalidInput
from shared_apps.core.text import check_printable, is_visible
from tenants.jobs import ProvisionTeam
from tenants.models import Domain, Membership, RetiredSlug, Team

SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
SLUG_LENGTH = range(3, 41)
MOST_TEAMS = 20
"""Every deployment has to migrate every team's schema, so one person can create only so many."""

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


class TooManyTeams(Conflict):
    code = "too_many_workspaces"
    message = f"You look after {MOST_TEAMS} workspaces already. Please write to us if you need more."


def check_slug(slug: str) -> str:
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


def check_name(name: str) -> str:
    """The name as it is stored. Raises InvalidInput when it is empty, invisible or not printable."""
    if not is_visible(name) or "\x00" in name:
        raise InvalidInput("Give the workspace a name.", field="name")
    check_printable(name, field="name")
    return name.strip()[:80]


def create_team(*, slug: str, kind: str, name: str, owner: AbstractBaseUser) -> Team:
    """Create a pending team with its host and its first parent-admin; on commit a job creates its schema.

    Raises:
        InvalidInput: the slug cannot be a host name, the kind is unknown or the name is empty.
        SlugTaken: another team has the slug, or had it.
        TooManyTeams: the owner is parent-admin of as many teams as allowed.
    """
    check_slug(slug)
    if kind not in Team.Kind.values:
        raise InvalidInput("Choose a family or a school class.", field="kind")
    name = check_name(name)
    try:
        with transaction.atomic():
            _require_room(owner)
            team: Team = Team.objects.create(slug=slug, kind=kind, name=name)
            Domain.objects.create(domain=f"{slug}.{settings.BASE_DOMAIN}", tenant=team)
            Membership.objects.create(team=team, user_id=owner.pk, role=Membership.Role.PARENT_ADMIN)
            enqueue_on_commit(ProvisionTeam(team_id=team.id), robust=True)
            if RetiredSlug.objects.covers(slug):  # checked last: a removal retires it and frees it at once
                raise SlugTaken(field="slug")
    except IntegrityError as error:
        raise SlugTaken(field="slug") from error
    return team


def _require_room(owner: AbstractBaseUser) -> None:
    """Count the owner's teams under a lock on the owner's row, so that parallel requests see each other's teams."""
    get_user_model()._default_manager.select_for_update(no_key=True).filter(pk=owner.pk).first()
    if Membership.objects.current().filter(user_id=owner.pk, role=Membership.Role.PARENT_ADMIN).count() >= MOST_TEAMS:
        raise TooManyTeams
