"""Devices on which children come in. A grown-up of the team allows each, and can end that."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from shared_apps.core.errors import Conflict
from tenant_apps.people.models import FamilyDevice
from tenants.events import recorders
from tenants.models import Membership, Role
from tenants.services import entry

MOST_DEVICES = 50


class TooManyDevices(Conflict):
    code = "too_many_devices"
    message = f"{MOST_DEVICES} devices are allowed already. End some of them first."


def allow(*, by: Membership, name: str, now: datetime) -> FamilyDevice:
    """Allow children to come in on the device that gets this row's cookie. Raises TooManyDevices."""
    if FamilyDevice.objects.count() >= MOST_DEVICES:
        raise TooManyDevices
    with transaction.atomic():
        device: FamilyDevice = FamilyDevice.objects.create(name=name, allowed_by=by.id, allowed_at=now)
        recorders.record(
            team=by.team, action="device_allowed", subject_kind="device", subject_id=device.id, by=by, now=now
        )
    return device


def end(*, device: FamilyDevice, team_id: UUID) -> None:
    """End that children come in on this device, and sign out all children of the team.

    All of them, because a session does not say on which device it is; on the others they tap their pictures again.
    """
    with transaction.atomic():
        FamilyDevice.objects.filter(id=device.id).delete()
        children = Membership.objects.filter(team_id=team_id, role=Role.CHILD)
        entry.close_sessions(membership_ids=children.values_list("id", flat=True))
