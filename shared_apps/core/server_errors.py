"""Responses to unexpected errors: 503 for a database outage, 500 for anything else."""

import logging
import sys
from http import HTTPStatus

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.cache import patch_vary_headers

from shared_apps.core.error_responses import set_retry_after, wants_json
from shared_apps.core.errors import ProductError

OUTAGES = (OperationalError, InterfaceError)
"""Raised by Django when the database is away or full or closed the connection, and for other reasons."""

AWAY = ("08", "57P", "53300")
"""Prefixes of PostgreSQL's codes for an outage. A deadlock or a timeout is our own fault."""


class Unavailable(ProductError):
    code = "unavailable"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "We cannot reach your books just now. They are safe, and work that had begun goes on by itself."


class ServerError(ProductError):
    code = "server_error"
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    message = "Something broke on our side. It is noted. Try again in a minute."


def server_error(request: HttpRequest) -> HttpResponse:
    """Django's handler500. It uses neither database nor Redis, since either may be the reason."""
    away = _is_outage(sys.exc_info()[1])
    error: ProductError = Unavailable(retry_after=10) if away else ServerError()
    if wants_json(request):
        response: HttpResponse = JsonResponse(error.as_json(), status=error.status)
    else:
        retry = error.retry_after if request.method in ("GET", "HEAD") else None
        page = render_to_string("unavailable.html" if away else "500.html", {"error": error, "retry": retry})
        response = HttpResponse(page, status=error.status)
    patch_vary_headers(response, ["Accept"])
    response["Cache-Control"] = "no-store"
    return set_retry_after(response, error)


class OutageFilter(logging.Filter):
    """Logs a request that failed in an outage as one line without a traceback, since all have the same reason."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and _is_outage(error):
            record.msg, record.args = f"{record.getMessage()}: the database is away ({_first_line(error)})", ()
            record.exc_info = None
        return True


def _is_outage(error: BaseException | None) -> bool:
    """Whether the database is away. An error without a code never reached it."""
    if not isinstance(error, OUTAGES):
        return False
    state: str | None = getattr(error.__cause__, "sqlstate", None)
    return state is None or state.startswith(AWAY)


def _first_line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0]
