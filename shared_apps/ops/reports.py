"""What of an error may leave this house for the operator's error tracker: where it happened, not what was written."""

from typing import Any


def without_families_words(event: Any, hint: Any) -> Any:
    """The event without queries, bodies, cookies and messages: tickets and the words of families travel in them.

    Tracebacks, error types and paths stay. ``event`` and ``hint`` are sentry_sdk's own loose dictionaries.
    """
    request = event.get("request", {})
    for part in ("query_string", "data", "cookies", "headers"):
        request.pop(part, None)
    if "url" in request:
        request["url"] = request["url"].split("?")[0]
    for error in event.get("exception", {}).get("values", []):
        error.pop("value", None)
    event.pop("breadcrumbs", None)
    event.pop("extra", None)
    return event
