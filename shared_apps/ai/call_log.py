"""One log line for each call to a provider, however it ends: provider, kind, duration, outcome.

It contains no word of a family and no message of a server, which may repeat one: only names, numbers and our own
sentences.
"""

import json
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic
from typing import Any

import httpx2

from shared_apps.ai.errors import FOR_OPERATORS, ProviderError
from shared_apps.ai.ports import Maker

log = logging.getLogger(__name__)

REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "apim-request-id")
IDENTIFIER = re.compile(r"[\w.:/-]{1,80}", re.ASCII)
"""What a server's value must look like to be logged. Anything else could be a sentence."""

OK = "ok"
NOT_WANTED = "not_wanted"
"""The caller stopped reading, or the work is no longer wanted."""


class CallLine:
    """What is known of one call so far. The line is written once, at its first end."""

    def __init__(self, maker: Maker, kind: str, attempt: int) -> None:
        self._fields: dict[str, Any] = {
            "kind": kind,
            "provider": maker.name,
            "model": maker.model,
            "attempt": attempt,
        }
        self._began = monotonic()
        self._is_written = False
        self.is_left_open = False

    def restart(self) -> None:
        """Start the clock again: the wait for a slot is over, and the call begins."""
        self._began = monotonic()

    def add(self, **known: object) -> None:
        """Add fields. Values that are not plain names or numbers are left out."""
        self._fields |= {
            name: value for name, value in known.items() if value is not None and IDENTIFIER.fullmatch(str(value))
        }

    def end(self, error: BaseException | None = None) -> None:
        if self._is_written:
            return
        self._is_written = True
        self._fields |= {"seconds": round(monotonic() - self._began, 3), "outcome": _outcome_of(error)}
        if isinstance(error, ProviderError):
            self._fields["reason"] = str(error)
        log.log(_level_of(error), "provider call %s", _in_one_line(self._fields), extra={"call": dict(self._fields)})

    @contextmanager
    def ended_by_errors(self) -> Iterator[None]:
        """For a line that is left open: an exception inside ends it."""
        try:
            yield
        except BaseException as error:
            self.end(error)
            raise

    @contextmanager
    def held(self) -> Iterator[None]:
        """Collect in this line what this thread learns of the call inside. Never yield to a caller inside."""
        before = _current.set(self)
        try:
            yield
        finally:
            _current.reset(before)


_current: ContextVar[CallLine | None] = ContextVar("call line", default=None)


def current() -> CallLine | None:
    return _current.get()


def left_open() -> CallLine:
    """The line of the current call, left open for a streamed answer: its reader must call ``end``."""
    line = _current.get()
    if line is None:
        raise LookupError("No call is held.")
    line.is_left_open = True
    return line


@contextmanager
def noted(maker: Maker, kind: str, attempt: int) -> Iterator[None]:
    """Log one call. The line is written when the block ends, unless it is left open."""
    line = CallLine(maker, kind, attempt)
    try:
        with line.held():
            yield
    except BaseException as error:
        line.end(error)
        raise
    if not line.is_left_open:
        line.end()


def add(**known: object) -> None:
    """Add fields to the line of the current call, if there is one."""
    if line := current():
        line.add(**known)


def note_response(response: httpx2.Response) -> None:
    """A hook for HTTP clients: log the status and the server's request id."""
    add(status=response.status_code)
    for name in REQUEST_IDS:
        if name in response.headers:
            add(request_id=response.headers[name])
            return


def note_fallback(kind: str, provider: str, error: ProviderError, *, to: str | None) -> None:
    """Log that a provider failed or was skipped. ``to`` is the provider that is asked instead, if any."""
    fields = {"kind": kind, "provider": provider, "outcome": str(error.kind), "to": to or "nobody"}
    log.warning("provider fallback %s", _in_one_line(fields), extra={"call": fields})


def _outcome_of(error: BaseException | None) -> str:
    if error is None:
        return OK
    return str(error.kind) if isinstance(error, ProviderError) else NOT_WANTED


def _level_of(error: BaseException | None) -> int:
    if not isinstance(error, ProviderError):
        return logging.INFO
    return logging.ERROR if error.kind in FOR_OPERATORS else logging.WARNING


def _in_one_line(fields: dict[str, Any]) -> str:
    """As logfmt: ``name=value``, in quotes where there is a space."""
    shown = ((name, str(value)) for name, value in fields.items())
    return " ".join(
        f"{name}={value if IDENTIFIER.fullmatch(value) else json.dumps(value, ensure_ascii=False)}"
        for name, value in shown
    )
