"""A total deadline for a call to a provider.

httpx limits each single read, so a server that sends a byte now and then could take forever. Here every connect, read
and write may take only the time that is left of the call.
"""

import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic
from typing import Any

import httpcore2
import httpx2

from shared_apps.ai.call_log import note_response

CONNECT_SECONDS = 5.0
CONNECTIONS = 100


class Deadline:
    """The moment when a call must be over."""

    def __init__(self, seconds: float) -> None:
        self._at = monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds; never below 0."""
        return max(0.0, self._at - monotonic())

    @property
    def is_over(self) -> bool:
        return self.left == 0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Bind what this thread sends and receives inside to the deadline. Never yield to a caller inside."""
        before = _current.set(self)
        try:
            yield
        finally:
            _current.reset(before)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Time spent inside does not count."""
        left = self.left
        try:
            yield
        finally:
            self._at = monotonic() + left


_current: ContextVar[Deadline | None] = ContextVar("deadline", default=None)


def http_client(*, silence: float) -> httpx2.Client:
    """A client whose requests end at the current deadline, or after ``silence`` seconds without a byte."""
    timeout = httpx2.Timeout(silence, connect=CONNECT_SECONDS)
    return httpx2.Client(transport=_Transport(), timeout=timeout, event_hooks={"response": [note_response]})


class _Transport(httpx2.HTTPTransport):
    """httpx has no argument for the network backend of its pool; httpcore has."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(),
            max_connections=CONNECTIONS,
            max_keepalive_connections=CONNECTIONS,
            keepalive_expiry=30.0,
            network_backend=_Backend(),
        )


class _Backend(httpcore2.NetworkBackend):
    def __init__(self) -> None:
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        bound = _bound(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._plain.connect_tcp(host, port, bound, local_address, socket_options))

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None
    ) -> httpcore2.NetworkStream:
        bound = _bound(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._plain.connect_unix_socket(path, bound, socket_options))


class _Stream(httpcore2.NetworkStream):
    def __init__(self, plain: httpcore2.NetworkStream) -> None:
        self._plain = plain

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._plain.read(max_bytes, _bound(timeout, httpcore2.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._plain.write(buffer, _bound(timeout, httpcore2.WriteTimeout))

    def close(self) -> None:
        self._plain.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        bound = _bound(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._plain.start_tls(ssl_context, server_hostname, bound))

    def get_extra_info(self, info: str) -> Any:
        return self._plain.get_extra_info(info)


def _bound(timeout: float | None, over: type[httpcore2.TimeoutException]) -> float | None:
    """The time-out of one operation, no longer than what is left of the call. Raises ``over`` when nothing is."""
    deadline = _current.get()
    if deadline is None:
        return timeout
    if deadline.is_over:
        raise over("the call's own deadline")
    return deadline.left if timeout is None else min(timeout, deadline.left)
