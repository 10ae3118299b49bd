"""Come in by a code: that of a card, or that of the class."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction

from shared_apps.core.errors import InvalidInput
from shared_apps.core.limits import hit
from tenant_apps.people import access
from tenant_apps.people.models import FamilyDevice, PupilCard, Visit
from tenant_apps.people.services import class_codes, pupil_cards, visits
from tenants.models import Membership


class WrongCode(InvalidInput):
    code = "wrong_code"
    message = "This code does not open this class. Look at your card again, or ask your teacher."


@dataclass(frozen=True)
class Joined:
    """What a code opened: a pupil's place, or the faces of the class on this device."""

    member: Membership | None = None
    device: FamilyDevice | None = None


def join(
    *, code: str, session: SessionBase, team_id: str, device_name: str, counted: Mapping[str, str], now: datetime
) -> Joined:
    """Use a code that somebody typed or scanned. Every attempt is counted before the code is looked at.

    ``counted`` has the keys of the device, the network and the team; for a browser that came in with a code before only
    ``known``, so that strangers who guess do not keep the class out.

    Raises:
        TooManyRequests, CountAway: attempts are used up, or cannot be counted.
        WrongCode: it opens nothing here: mistyped, expired, replaced, or of another class.
        TooManyDevices: the class code let in as many devices as it may.
    """
    hit("codes_of_known" if "known" in counted else "codes", counted)
    entered = pupil_cards.normalized(code=code)
    if len(entered) == pupil_cards.CODE_LENGTH:
        return Joined(member=_by_card(entered, session, team_id, device_name, now))
    class_code = access.current_class_code(now=now)
    if class_code is None or class_code.code != entered:
        raise WrongCode(field="code")
    return Joined(device=class_codes.let_in(code=class_code, name=device_name, now=now))


def _by_card(code: str, session: SessionBase, team_id: str, device_name: str, now: datetime) -> Membership:
    card = pupil_cards.matching(code=code, among=access.current_cards(now=now))
    if card is None:
        raise WrongCode(field="code")
    member = Membership.objects.current().filter(team_id=team_id, profile_id=card.profile_id).first()
    if member is None:
        raise WrongCode(field="code")
    with transaction.atomic():
        visits.begin(session=session, member=member, device=device_name, by=Visit.By.CARD, now=now)
        if not PupilCard.objects.filter(id=card.id).exists():  # replaced while we waited for the pupil's row
            raise WrongCode(field="code")
    return member
