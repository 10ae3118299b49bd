"""The response of a workspace whose schema is older than the code."""

import logging
from http import HTTPStatus

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from shared_apps.core.error_responses import error_response
from shared_apps.core.errors import ProductError
from tenants.models import Team
from tenants.services.rollouts import migration_status, steps

log = logging.getLogger(__name__)

UNDEFINED_TABLE, UNDEFINED_COLUMN = "42P01", "42703"
RETRY_AFTER = 15
"""Seconds after which a client should retry: most teams are migrated sooner."""


class BeingUpdated(ProductError):
    code = "being_updated"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "This workspace is being updated. Your books are safe. Please come back in a minute."


def answer_if_behind(request: HttpRequest, error: Exception) -> HttpResponse | None:
    """A 503 for a request that failed because the team is not migrated yet; None for every other error.

    It is logged as an error all the same: code is written so that this does not happen (docs/deploying.md).
    """
    team: Team | None = getattr(request, "team", None)
    if team is None or not isinstance(error, DatabaseError):
        return None
    if steps.sqlstate(error) not in (UNDEFINED_TABLE, UNDEFINED_COLUMN) or not migration_status.is_behind(team=team):
        return None
    log.error("team %s lacks migrations that this code needs", team.id, exc_info=error)
    answer = error_response(request, BeingUpdated())
    answer["Retry-After"] = str(RETRY_AFTER)
    return answer
