from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tenants.backend import public_context
from tenants.models import SchemaBlueprint, Team
from tests.personas import Persona
from tests.tenants.releases import Release, next_release


@pytest.fixture
def release(committed: None, tmp_path: Path) -> Iterator[Release]:
    """The next release, whose migrations the test writes. New teams are made after its blueprint until it is gone."""
    with public_context():
        before = list(SchemaBlueprint.objects.values_list("fingerprint", flat=True))
    with next_release(tmp_path) as coming:
        yield coming
    with public_context():
        SchemaBlueprint.objects.exclude(fingerprint__in=before).delete()


@pytest.fixture
def teams(new_team: Callable[..., Persona]) -> Iterator[list[Team]]:
    """Three teams, the oldest first. To a migration they are all there is: the households stay as they are."""
    with public_context():
        others = list(Team.objects.filter(status=Team.Status.ACTIVE))
        Team.objects.filter(id__in=[team.id for team in others]).update(status=Team.Status.PENDING)
        try:
            yield [new_team().team for _ in range(3)]
        finally:
            Team.objects.filter(id__in=[team.id for team in others]).update(status=Team.Status.ACTIVE)
