"""Error responses of the web server itself, for requests that never reach the application."""

import json
from functools import cache

from django.template.loader import render_to_string

from shared_apps.core.errors import ProductError

POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-ancestors 'none'"


def refusal(error: ProductError, *, path: bytes, accepted: bytes) -> bytes:
    """The bytes of a complete HTTP/1.1 error response, as a page or as JSON. It closes the connection."""
    media_type, body = "text/html; charset=utf-8", _page(str(error))
    if path.startswith(b"/api/") or not (b"text/html" in accepted or b"*/*" in accepted or not accepted):
        media_type, body = "application/json", json.dumps(error.as_json()).encode()
    headers = {
        "Content-Type": media_type,
        "Content-Length": len(body),
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
        "Connection": "close",
    }
    if error.retry_after is not None:
        headers["Retry-After"] = error.retry_after
    lines = [f"HTTP/1.1 {error.status} {error.status.phrase}", *(f"{name}: {said}" for name, said in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode() + body


@cache
def _page(words: str) -> bytes:
    """The page for this error, rendered once: a refused request must cost next to nothing."""
    return render_to_string("refused.html", {"error": words}).encode()
