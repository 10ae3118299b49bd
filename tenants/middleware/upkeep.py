"""What a workspace answers while its schema is older than the code."""

import logging
from http import HTTPStatus

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from shared_apps.core.error_responses import error_response
from shared_apps.core.errors import ProductError
from tenants.models import Team
from tenants.services import migrating

log = logging.getLogger(__name__)

UNDEFINED_TABLE, UNDEFINED_COLUMN = "42P01", "42703"
COME_BACK = 15
"""Seconds after which a program may try again: most teams wait for less."""


class BeingUpdated(ProductError):
    code = "being_updated"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "This workspace is being brought up to date. Your books are safe. Please come back in a minute."


def answer_if_behind(request: HttpRequest, error: Exception) -> HttpResponse | None:
    """An answer for what failed only because the team is still to be migrated. Anything else is a fault, as ever.

    The log tells it as an error all the same: code is written so that this does not happen (docs/deploying.md).
    """
    team: Team | None = getattr(request, "team", None)
    if team is None or not isinstance(error, DatabaseError):
        return None
    if migrating.sqlstate(error) not in (UNDEFINED_TABLE, UNDEFINED_COLUMN) or not migrating.is_behind(team=team):
        return None
    log.error("team %s is behind this code, which needs what it has not", team.id, exc_info=error)
    answer = error_response(request, BeingUpdated())
    answer["Retry-After"] = str(COME_BACK)
    return answer
