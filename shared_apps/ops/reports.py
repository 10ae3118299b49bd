"""What an error tracker receives: where an error happened, and nothing that people wrote."""

from typing import Any

import sentry_sdk


def start_reports(*, dsn: str | None, environment: str) -> None:
    """Send errors to the operator's Sentry, if one is configured.

    What a family wrote stays here: it is in bodies, queries (with tickets) and the variables of every frame.
    """
    if dsn:
        sentry_sdk.init(
            dsn=dsn,
            environment=environment,
            send_default_pii=False,
            include_local_variables=False,
            max_request_body_size="never",
            before_send=without_families_words,
        )


def without_families_words(event: Any, hint: Any) -> Any:
    """The event without queries, bodies, cookies and messages, which contain tickets and words of families.

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
