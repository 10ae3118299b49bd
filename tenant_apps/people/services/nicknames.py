"""What a child may be called: checked by us, and by the moderator of a room above."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Protocol

from shared_apps.core.errors import InvalidInput, ProductError
from shared_apps.core.registry import Registry
from shared_apps.core.text import check_printable, is_visible
from tenant_apps.people.models import LONGEST_NICKNAME

FIELD = "nickname"
FORMULA = re.compile(r"[=+\-@\t]")


class NicknameCheck(Protocol):
    """Returns which of the names may not be used, each with its error."""

    def __call__(self, *, names: Sequence[str], field: str) -> Mapping[str, ProductError]: ...


NICKNAME_CHECKS: Registry[NicknameCheck] = Registry("nickname checks", "functions that judge the nicknames of children")


def check(nickname: str) -> str:
    """The nickname as it is stored.

    Raises:
        InvalidInput: it is empty, too long, no name, or cannot be printed.
        ProductError: the moderator refuses it, or cannot be asked.
    """
    nickname = tidy(nickname=nickname)
    check_form(nickname=nickname)
    for problem in judged(nicknames=[nickname]).values():
        raise problem
    return nickname


def check_form(*, nickname: str) -> None:
    """Check all but what the moderator says. Raises InvalidInput."""
    if not is_visible(nickname) or "\x00" in nickname:
        raise InvalidInput("Give the child a name, a first name or a made-up one.", field=FIELD)
    if FORMULA.match(nickname):
        raise InvalidInput("This is a formula, not a name.", field=FIELD)
    if "@" in nickname:
        raise InvalidInput("This is an e-mail address. We keep none of children: write a first name.", field=FIELD)
    if not any(letter.isalpha() for letter in nickname):
        raise InvalidInput("This has no letters. Write a first name or a made-up one.", field=FIELD)
    if len(nickname) > LONGEST_NICKNAME:
        raise InvalidInput(f"Keep the name to {LONGEST_NICKNAME} characters.", field=FIELD)
    check_printable(nickname, field=FIELD)


def judged(*, nicknames: Sequence[str]) -> dict[str, ProductError]:
    """The nicknames that the moderator refuses, each with its error. Not for use inside a transaction."""
    return {
        name: problem
        for check in NICKNAME_CHECKS.values()
        for name, problem in check(names=nicknames, field=FIELD).items()
    }


def tidy(*, nickname: str) -> str:
    """Without spaces around it, and with one space between words."""
    return " ".join(unicodedata.normalize("NFC", nickname).split())


def spelling_of(*, nickname: str) -> str:
    """Equal for names that people would take for the same one."""
    return unicodedata.normalize("NFKC", nickname).casefold()
