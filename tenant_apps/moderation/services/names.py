"""Names that people give: to a character, to a child."""

from http import HTTPStatus
from uuid import uuid4

from shared_apps.ai.fallback import NOT_CHECKED
from shared_apps.core.errors import InvalidInput, ProductError
from tenant_apps.moderation.services import moderator

ASK_AGAIN_SECONDS = 60


class NameHeld(InvalidInput):
    code = "name_held"
    message = "That name is not for a children's book. Please choose another."


class NameUnchecked(ProductError):
    """The moderator cannot be reached, so the name is refused for now."""

    code = "not_checked"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = NOT_CHECKED


def check_name(*, name: str, field: str) -> None:
    """Ask the moderator about a name, outside any transaction.

    Raises:
        NameHeld: the moderator refuses it.
        NameUnchecked: no moderator answered.
    """
    finding = moderator.TeamModerator(key=str(uuid4()), costs=[]).judge_words(name, what="name")
    if finding.is_unchecked:
        raise NameUnchecked(field=field, retry_after=ASK_AGAIN_SECONDS)
    if not finding.is_allowed:
        raise NameHeld(field=field)


def check_nickname(nickname: str) -> None:
    """The same for what a child is called."""
    check_name(name=nickname, field="nickname")
