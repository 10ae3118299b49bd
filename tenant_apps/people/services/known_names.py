"""What a team calls its children and itself, for the shield in front of outside providers."""

import re
from collections.abc import Sequence

from django.db import connection

from shared_apps.ai.safety.shield import KnownNames
from tenant_apps.people.models import ChildProfile
from tenants.models import Team

_A_FAMILY = re.compile(
    r"(?:the |familie |familia |famille |la familia |la famille )?(?P<name>.+?)(?: family)?", re.IGNORECASE
)


def known_names(*, about: Sequence[str] = ()) -> KnownNames:
    """The nicknames of this team's children and its own name, in two queries. ``about`` is what the calls are about."""
    schema: str | None = connection.schema_name  # type: ignore[attr-defined]  # our backend's
    names = Team.objects.filter(schema_name=schema).values_list("name", flat=True)
    return KnownNames(
        about=tuple(about),
        children=tuple(ChildProfile.objects.values_list("nickname", flat=True)),
        groups=tuple(group for name in names for group in _names_of_group(name)),
    )


def _names_of_group(name: str) -> list[str]:
    """The name, and the surname in it: "The Thornley family" is also called "Thornley"."""
    family = _A_FAMILY.fullmatch(name.strip())
    return [name] if family is None or family["name"] == name else [name, family["name"]]
