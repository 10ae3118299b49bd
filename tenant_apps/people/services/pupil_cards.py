"""Cards by which pupils come in: a QR code to scan, and the same code to type."""

import hmac
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils.crypto import salted_hmac

from tenant_apps.people.models import ChildProfile, PupilCard
from tenant_apps.people.services import visits
from tenants.models import Team

VALID_FOR = timedelta(weeks=26)
LETTERS = "BCDFGHJKMNPRTVWXZ2346789"
"""Without vowels, so that no code is a word, and without letters that look like others."""
CODE_LENGTH = 8
SALT = "people.pupil-card"


def make_missing(*, now: datetime) -> None:
    """Give every pupil without a card one. Safe to repeat."""
    without = ChildProfile.objects.filter(card=None)
    cards = [PupilCard(profile=child, made_at=now, expires_at=now + VALID_FOR) for child in without]
    PupilCard.objects.bulk_create(cards, ignore_conflicts=True)  # two teachers may press at the same moment


def renew_all(*, now: datetime) -> None:
    """Let all cards run for the full time again, those that have run out too. Pupils without a card get one."""
    with transaction.atomic():
        make_missing(now=now)
        PupilCard.objects.update(expires_at=now + VALID_FOR)


def replace(*, child: ChildProfile, now: datetime) -> PupilCard:
    """Give the pupil another card. The old one opens nothing from now on, and who is in with it is signed out."""
    with transaction.atomic():
        revoke(child=child, now=now)
        card: PupilCard = PupilCard.objects.create(profile=child, made_at=now, expires_at=now + VALID_FOR)
    return card


def revoke(*, child: ChildProfile, now: datetime) -> None:
    """End the pupil's card, and sign the pupil out. Safe to repeat."""
    with transaction.atomic():
        ChildProfile.objects.select_for_update().filter(id=child.id).first()  # so that nobody comes in meanwhile
        PupilCard.objects.filter(profile=child).delete()
        visits.end_all(children=[child], now=now)


def code_of(*, card: PupilCard) -> str:
    """The code that is printed on the card, in two groups of four."""
    code = _code(card, settings.SECRET_KEY)
    return f"{code[:4]}-{code[4:]}"


def link_of(*, card: PupilCard, team: Team) -> str:
    """What the QR code holds. The code follows a #, so that it never reaches a server's log."""
    return f"{team.url}/join/#{code_of(card=card)}"


def matching(*, code: str, among: Iterable[PupilCard]) -> PupilCard | None:
    """The card that has this code, also if it was printed before the last change of the secret key."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    found = [card for card in among for key in keys if hmac.compare_digest(_code(card, key), code)]
    return found[0] if found else None


def normalized(*, code: str) -> str:
    """A code as somebody typed it, without blanks and lines; empty for what can be no code."""
    letters = [letter for letter in code.upper() if letter.isalnum()]
    return "".join(letters) if set(letters) <= set(LETTERS) else ""


def _code(card: PupilCard, key: str) -> str:
    number = int.from_bytes(salted_hmac(SALT, str(card.id), secret=key, algorithm="sha256").digest())
    letters = []
    for _ in range(CODE_LENGTH):
        number, place = divmod(number, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)
