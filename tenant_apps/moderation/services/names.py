"""Ask the moderator about names that people give to characters and children."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from uuid import uuid4

from shared_apps.ai.fallback import NOT_CHECKED
from shared_apps.core.errors import InvalidInput, ProductError
from tenant_apps.moderation.services.moderator import Finding, TeamModerator

ASK_AGAIN_SECONDS = 60
AT_ONCE = 10
"""How many names one question has, so that a class does not wait for thirty answers."""


class NameHeld(InvalidInput):
    code = "name_held"
    message = "That name is not for a children's book. Please choose another."


class NameUnchecked(ProductError):
    """The moderator cannot be reached, so the name is refused for now."""

    code = "not_checked"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = NOT_CHECKED


def check_name(*, name: str, field: str) -> None:
    """Check one name. Raises NameHeld and NameUnchecked."""
    for problem in problems_of(names=[name], field=field).values():
        raise problem


def problems_of(*, names: Sequence[str], field: str) -> Mapping[str, ProductError]:
    """The names that may not be used, each with its error. The moderator is asked about several names at once.

    Only when something among them is held is it asked about each of them.
    """
    moderator = TeamModerator(key=str(uuid4()), costs=[])
    found: dict[str, ProductError] = {}
    for start in range(0, len(names), AT_ONCE):
        some = names[start : start + AT_ONCE]
        together = moderator.judge_words("\n".join(some), what="name")
        if together.is_allowed:
            continue
        for name in some:
            finding = together if len(some) == 1 or together.is_unchecked else moderator.judge_words(name, what="name")
            if problem := _problem(finding, field):
                found[name] = problem
    return found


def _problem(finding: Finding, field: str) -> ProductError | None:
    if finding.is_unchecked:
        return NameUnchecked(field=field, retry_after=ASK_AGAIN_SECONDS)
    return None if finding.is_allowed else NameHeld(field=field)
