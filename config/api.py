"""The JSON API of a workspace: the same services as the pages, one shape for errors."""

from typing import Any

from django.http import HttpRequest, HttpResponse, RawPostDataException
from ninja.errors import AuthenticationError, HttpError, ValidationError

from shared_apps.ai.api import router as ai
from shared_apps.core.api import DocumentedAPI
from shared_apps.core.api_docs import ApiPage
from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import InvalidInput, NotAllowed, ProductError, SignInNeeded, UnreadableRequest
from tenant_apps.characters.api import router as characters
from tenant_apps.editing.api import router as stories
from tenant_apps.people.api.members import router as members
from tenant_apps.people.api.pupils import router as pupils
from tenants.api import SessionCookie

api = DocumentedAPI(
    title="StorySprout",
    version="1",
    description="Start, watch, read and change books, and keep the cast, in one workspace.",
    auth=SessionCookie(),  # the default admits nobody: each operation that declares its audience brings its own
    urls_namespace="api",
    docs=ApiPage(),
)
api.add_router("/stories", stories)
api.add_router("/characters", characters)
api.add_router("/members", members)
api.add_router("/pupils", pupils)
api.add_router("/ai", ai)


@api.exception_handler(ProductError)
def _product_error(request: HttpRequest, error: ProductError) -> HttpResponse:
    return set_retry_after(api.create_response(request, error.as_json(), status=error.status), error)


@api.exception_handler(ValidationError)
def _validation_error(request: HttpRequest, error: ValidationError) -> HttpResponse:
    fault: dict[str, Any] = error.errors[0]
    where, *place = fault["loc"]  # ("body", "brief", "cast", 0) or ("query", "limit")
    field = ".".join(str(part) for part in (place[1:] if where == "body" else place)) or None
    return _product_error(request, InvalidInput(f"{fault['msg']}.", field=field))


@api.exception_handler(RawPostDataException)
def _form_where_json_is_due(request: HttpRequest, error: RawPostDataException) -> HttpResponse:
    """Ninja reads the body after Django parsed it as a form."""
    return _product_error(request, UnreadableRequest())


@api.exception_handler(AuthenticationError)
def _authentication_error(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    return _product_error(request, SignInNeeded())


@api.exception_handler(HttpError)
def _http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    """Ninja's own: a CSRF check that failed, or a body that is no JSON."""
    if error.status_code == NotAllowed.status:
        return _product_error(request, NotAllowed("The CSRF token is missing or wrong."))
    return api.create_response(
        request, {"code": "bad_request", "message": str(error), "field": None}, status=error.status_code
    )
