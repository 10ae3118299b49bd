"""What a child may be called."""

from collections.abc import Callable

from shared_apps.core.errors import InvalidInput
from shared_apps.core.registry import Registry
from shared_apps.core.text import check_printable, is_visible
from tenant_apps.people.models import LONGEST_NICKNAME

NICKNAME_CHECKS: Registry[Callable[[str], None]] = Registry(
    "nickname checks", "functions that raise a ProductError for a name that no child here may have"
)


def check(nickname: str) -> str:
    """The nickname as it is stored.

    Raises:
        InvalidInput: it is empty, too long, or cannot be printed.
        ProductError: a room above refuses it, or cannot judge it now.
    """
    nickname = nickname.strip()
    if not is_visible(nickname) or "\x00" in nickname:
        raise InvalidInput("Give the child a name, a first name or a made-up one.", field="nickname")
    if len(nickname) > LONGEST_NICKNAME:
        raise InvalidInput(f"Keep the name to {LONGEST_NICKNAME} characters.", field="nickname")
    check_printable(nickname, field="nickname")
    for judge in NICKNAME_CHECKS.values():
        judge(nickname)
    return nickname
