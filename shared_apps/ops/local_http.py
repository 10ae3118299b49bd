"""HTTP to a web process on this machine, with any host name.

``*.localhost`` resolves in Chromium and curl but not in Python: the request goes to 127.0.0.1 and says in its Host
header whom it means.
"""

import os
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(
    port: int,
    host: str,
    path: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    timeout: float = 10.0,
) -> Answer:
    """Send one request to 127.0.0.1:``port`` for ``host`` (without port). Redirects are not followed.

    Raises:
        OSError: nobody listens, or the answer did not come within ``timeout`` seconds.
        HTTPException: what came is not HTTP.
    """
    connection = HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request(method, path, body, {"Host": f"{host}:{port}", **(headers or {})})
        response = connection.getresponse()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
    finally:
        connection.close()


def wait_until_served(port: int, host: str, path: str, *, seconds: float, hopeless: Callable[[], bool]) -> bool:
    """Poll until the status is 200. False after ``seconds``, or as soon as ``hopeless()`` (the server has died)."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and not hopeless():
        try:
            if ask(port, host, path, timeout=5).status == 200:
                return True
        except (OSError, HTTPException):
            pass
        time.sleep(0.1)
    return False


def main() -> int:
    """Whether the web process of this environment serves, for a container's health check."""
    domain = os.environ.get("BASE_DOMAIN") or "storysprout.localhost"
    try:
        return 0 if ask(int(os.environ.get("PORT") or 8000), domain, "/healthz").status == 200 else 1
    except (OSError, HTTPException):
        return 1


if __name__ == "__main__":
    sys.exit(main())
