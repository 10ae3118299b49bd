"""How much space the files of teams take."""

from collections.abc import Callable
from uuid import UUID

from shared_apps.billing.models import CoveredTeam
from shared_apps.core.registry import Registry

METERS: Registry[Callable[[UUID], int]] = Registry(
    "storage meters", "how many bytes a room keeps for a team outside its schema"
)


def measure_all() -> None:
    """Measure the files of every covered team. A team that costs an error keeps its last figure until the next time."""
    for covered in CoveredTeam.objects.order_by("team_id").iterator():
        stored = sum(meter(covered.team_id) for meter in METERS.values())
        if stored != covered.stored_bytes:
            CoveredTeam.objects.filter(team_id=covered.team_id).update(stored_bytes=stored)
