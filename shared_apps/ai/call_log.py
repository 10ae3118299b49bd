"""One line in the log for each call to a provider, however it ends: who, what, how long, with which outcome.

Never a word of a family, nor a server's own message, which may repeat one: names, numbers and our own sentences alone.
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
"""What a server may add to a line. Anything else could be a sentence."""

OK = "ok"
NOT_WANTED = "not_wanted"
"""Whoever asked has stopped listening, or took the work back."""


class CallLine:
    """What is known so far of one call. It is written once, by whichever end comes first."""

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
        """The wait for a turn is over: the call begins."""
        self._began = monotonic()

    def add(self, **known: object) -> None:
        """Further fields; what is no plain name or number is left out."""
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
        """Of a line that is left open: whatever is raised inside ends it."""
        try:
            yield
        except BaseException as error:
            self.end(error)
            raise

    @contextmanager
    def held(self) -> Iterator[None]:
        """What this thread hears of the call inside goes into the line. Never yield to a caller inside."""
        before = _current.set(self)
        try:
            yield
        finally:
            _current.reset(before)


_current: ContextVar[CallLine | None] = ContextVar("call line", default=None)


def current() -> CallLine | None:
    return _current.get()


def left_open() -> CallLine:
    """The line of the call that is held. Its answer goes on after the question: who listens to it calls ``end``."""
    line = _current.get()
    if line is None:
        raise LookupError("No call is held.")
    line.is_left_open = True
    return line


@contextmanager
def noted(maker: Maker, kind: str, attempt: int) -> Iterator[None]:
    """One call; the line is written when the block ends, unless it is left open."""
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
    """To the line of the call that is held, if any."""
    if line := current():
        line.add(**known)


def note_response(response: httpx2.Response) -> None:
    """For every HTTP client: the status of the answer, and the number under which the server knows it."""
    add(status=response.status_code)
    for name in REQUEST_IDS:
        if name in response.headers:
            add(request_id=response.headers[name])
            return


def note_fallback(kind: str, provider: str, error: ProviderError, *, to: str | None) -> None:
    """A provider is passed over or has failed; ``to`` is who is asked instead, if anyone is left."""
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
