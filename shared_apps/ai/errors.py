"""What can go wrong with a provider, in words for a person: none of them repeats a prompt, a key or an address."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from http import HTTPStatus
from math import ceil, isfinite, nan

from shared_apps.core.errors import ProductError


class FailureKind(StrEnum):
    """What went wrong, in one word: for counting, and for members who look at the providers' health."""

    TIMEOUT = "timeout"
    BUSY = "busy"
    CROWDED = "crowded"
    DOWN = "down"
    GARBLED = "garbled"
    REFUSED = "refused"
    TOO_LONG = "too_long"
    DENIED = "denied"
    MISCONFIGURED = "misconfigured"
    RESTING = "resting"
    UNKNOWN = "unknown"


FOR_OPERATORS = frozenset({FailureKind.DENIED, FailureKind.MISCONFIGURED})
"""What lasts until somebody changes a setting. It is logged as an error."""

ABOUT_THE_REQUEST = frozenset({FailureKind.REFUSED, FailureKind.TOO_LONG})
"""What says nothing about any other request: the provider is well, and nobody has to change a setting."""

ILL = frozenset({FailureKind.TIMEOUT, FailureKind.DOWN, FailureKind.GARBLED}) | FOR_OPERATORS
"""What says that the provider is not well. A full queue does not, nor does what is about one request."""

WAITS = frozenset({408, 409, 425})
"""Statuses of a request that was fine and only came at the wrong moment."""

LONGEST_WAIT = 3600.0
"""Seconds. Whoever asks for more is tried again all the same."""


class ProviderError(ProductError):
    """A provider failed. ``retry`` answers the one question that matters: is asking again worth it?

    ``wait`` are the seconds that the provider wishes to be left alone, when it said so, and ``retry_after`` the same in
    whole ones.
    """

    code = "provider_failed"
    status = HTTPStatus.SERVICE_UNAVAILABLE

    def __init__(
        self, message: str, *, retry: bool, retry_after: float | None = None, kind: FailureKind = FailureKind.UNKNOWN
    ) -> None:
        super().__init__(message)
        self.retry = retry
        self.wait = retry_after
        self.retry_after: int | None = None if retry_after is None else ceil(retry_after)
        self.kind = kind


def too_slow(who: str) -> ProviderError:
    return ProviderError(f"{who} took too long to answer.", retry=True, kind=FailureKind.TIMEOUT)


def crowded(who: str) -> ProviderError:
    """We ask so much of it that this call's turn did not come: nothing was asked."""
    return ProviderError(f"{who} has too much to do just now.", retry=True, kind=FailureKind.CROWDED)


def unreachable(who: str) -> ProviderError:
    return ProviderError(f"{who} could not be reached.", retry=True, kind=FailureKind.DOWN)


def garbled(who: str, what: str = "an answer that could not be read", *, retry: bool = True) -> ProviderError:
    return ProviderError(f"{who} sent {what}.", retry=retry, kind=FailureKind.GARBLED)


def refused(who: str) -> ProviderError:
    said = f"{who} would not do this one. Change the idea a little and try again."
    return ProviderError(said, retry=False, kind=FailureKind.REFUSED)


def too_long(who: str) -> ProviderError:
    said = f"This is more than {who[:1].lower()}{who[1:]} can take at once. A shorter idea or fewer pages may help."
    return ProviderError(said, retry=False, kind=FailureKind.TOO_LONG)


def set_up_wrongly(who: str, kind: FailureKind) -> ProviderError:
    """Nothing that a family can do: the log tells the operators."""
    what = who.removeprefix("The ")
    said = f"StorySprout’s {what} is set up wrongly. The operators have been told; what is made so far is kept."
    return ProviderError(said, retry=False, kind=kind)


def of_status(who: str, status: int, headers: Mapping[str, str], *, out_of_credit: bool = False) -> ProviderError:
    """What an HTTP status from 400 up means. Callers tell a refusal of the words themselves by ``refused``."""
    if out_of_credit or status in {401, 402, 403, 404}:
        return set_up_wrongly(who, FailureKind.DENIED)
    if status == 429:
        return ProviderError(
            f"{who} is busy just now.", retry=True, retry_after=retry_after(headers), kind=FailureKind.BUSY
        )
    if status >= 500 or status in WAITS:
        said = f"{who} has trouble of its own just now."
        return ProviderError(said, retry=True, retry_after=retry_after(headers), kind=FailureKind.DOWN)
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return too_long(who)
    return set_up_wrongly(who, FailureKind.MISCONFIGURED)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds to wait that a Retry-After header asks for, given in seconds or as a date (RFC 9110, 10.2.3)."""
    wish = headers.get("retry-after", "").strip()
    try:
        seconds = float(wish)
    except ValueError:
        seconds = _until(wish)
    return min(max(0.0, seconds), LONGEST_WAIT) if isfinite(seconds) else None


def _until(date: str) -> float:
    """Seconds from now; not a number when it is no date."""
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return nan
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - datetime.now(UTC)).total_seconds()
