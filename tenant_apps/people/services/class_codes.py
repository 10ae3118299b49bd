"""The code on the board: a browser that enters it shows the faces of the class for a day."""

import secrets
from datetime import datetime, timedelta

from django.db import transaction

from tenant_apps.people.models import ClassCode, FamilyDevice
from tenant_apps.people.services.devices import MOST_DEVICES, TooManyDevices
from tenant_apps.people.services.pupil_cards import LETTERS
from tenants.models import Membership

VALID_FOR = timedelta(hours=12)
CODE_LENGTH = 6
MOST_CLASS_DEVICES = 4 * MOST_DEVICES


def begin(*, by: Membership, now: datetime) -> ClassCode:
    """Make a new code, valid for a school day. The one before it, and the devices that it let in, end."""
    code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    values = {"code": code, "made_by": by.id, "made_at": now, "expires_at": now + VALID_FOR}
    with transaction.atomic():
        FamilyDevice.objects.of_class_code().delete()
        made, _ = ClassCode.objects.update_or_create(id=1, defaults=values)
    return made


def renew(*, now: datetime) -> None:
    """Let the code and the devices that it let in run for another school day. Nothing happens if there is none."""
    with transaction.atomic():
        ClassCode.objects.update(expires_at=now + VALID_FOR)
        FamilyDevice.objects.of_class_code().current(now=now).update(expires_at=now + VALID_FOR)


def end() -> None:
    """End the code and the devices that it let in. Pupils who are in stay in."""
    with transaction.atomic():
        ClassCode.objects.all().delete()
        FamilyDevice.objects.of_class_code().delete()


def let_in(*, code: ClassCode, name: str, now: datetime) -> FamilyDevice:
    """Let a browser that entered the code show the class until the code ends. Raises TooManyDevices."""
    with transaction.atomic():
        FamilyDevice.objects.filter(expires_at__lte=now).delete()
        if FamilyDevice.objects.of_class_code().count() >= MOST_CLASS_DEVICES:
            raise TooManyDevices
        device: FamilyDevice = FamilyDevice.objects.create(
            name=name, allowed_by=code.made_by, allowed_at=now, expires_at=code.expires_at
        )
    return device
