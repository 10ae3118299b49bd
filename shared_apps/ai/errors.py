"""Failures of providers, with messages for people. No message repeats a prompt, a key or a URL."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from http import HTTPStatus
from math import ceil, isfinite, nan

from shared_apps.core.errors import ProductError


class FailureKind(StrEnum):
    """What went wrong, in one word: for metrics, and for members who look at the providers' state."""

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
"""Failures that last until an operator changes a setting. They are logged as errors."""

ABOUT_THE_REQUEST = frozenset({FailureKind.REFUSED, FailureKind.TOO_LONG})
"""Failures that concern one request alone. The provider works, and the settings are right."""

ILL = frozenset({FailureKind.TIMEOUT, FailureKind.DOWN, FailureKind.GARBLED}) | FOR_OPERATORS
"""Failures that count against the provider. A full queue does not, nor does a failure of one request alone."""

WAITS = frozenset({408, 409, 425})
"""Statuses of a valid request that came at the wrong moment."""

LONGEST_WAIT = 3600.0
"""Seconds. A provider that asks for a longer wait is asked again after this."""


class ProviderError(ProductError):
    """A provider failed. ``retry`` says whether another attempt makes sense.

    ``wait`` is the number of seconds that the provider asked us to wait, if it did; ``retry_after`` is the same,
    rounded up.
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
    """No slot was free in time: nothing was requested."""
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
    """A family can do nothing about it; the log informs the operators."""
    what = who.removeprefix("The ")
    said = f"StorySprout’s {what} is set up wrongly. The operators can see it; what was made so far is safe."
    return ProviderError(said, retry=False, kind=kind)


def of_status(who: str, status: int, headers: Mapping[str, str], *, out_of_credit: bool = False) -> ProviderError:
    """The error for an HTTP status of 400 or more. A refusal of the content is for callers to detect: ``refused``."""
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
    """The wait in a Retry-After header, which holds seconds or a date (RFC 9110, 10.2.3)."""
    wish = headers.get("retry-after", "").strip()
    try:
        seconds = float(wish)
    except ValueError:
        seconds = _until(wish)
    return min(max(0.0, seconds), LONGEST_WAIT) if isfinite(seconds) else None


def _until(date: str) -> float:
    """Seconds from now until the date; NaN if it is not a date."""
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return nan
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - datetime.now(UTC)).total_seconds()
