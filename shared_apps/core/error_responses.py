"""Error responses: an error as a page, a fragment or JSON, by what the client accepts."""

from collections.abc import Callable

from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from shared_apps.core.bodies import TooLarge
from shared_apps.core.errors import NotAllowed, NotFound, ProductError, UnreadableRequest, WrongMethod

_BARE: dict[int, type[ProductError]] = {error.status: error for error in (UnreadableRequest, NotFound, WrongMethod)}


class UnreadableMiddleware:
    """Refuses a form or query that cannot be parsed, before any other code reads it.

    Without it, Django's error pages would parse the form again and fail again.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            _ = request.GET, request.POST
        except (BadRequest, MultiPartParserError, SuspiciousOperation) as error:
            request.GET = request.POST = QueryDict()  # the error page reads both, and would parse them again
            return error_response(request, TooLarge() if isinstance(error, RequestDataTooBig) else UnreadableRequest())
        return self.get_response(request)


class ErrorMiddleware:
    """Turns a ProductError into a response, and Django's plain 400, 404 and 405 of the API into JSON."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        error = _BARE.get(response.status_code)
        if error and is_api(request) and not response.get("Content-Type", "").startswith("application/json"):
            own = error_response(request, error())
            if response.has_header("Allow"):
                own["Allow"] = response["Allow"]
            return own
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return error_response(request, error) if isinstance(error, ProductError) else None


def error_response(request: HttpRequest, error: ProductError) -> HttpResponse:
    if wants_json(request):
        response: HttpResponse = JsonResponse(error.as_json(), status=error.status)
    else:
        response = render(request, "error.html", {"error": error}, status=error.status)
    patch_vary_headers(response, ["Accept"])
    return set_retry_after(response, error)


def set_retry_after(response: HttpResponse, error: ProductError | None) -> HttpResponse:
    """Set Retry-After, if the error names a time."""
    if error and error.retry_after is not None:
        response["Retry-After"] = str(error.retry_after)
    return response


def wants_json(request: HttpRequest) -> bool:
    return is_api(request) or not request.accepts("text/html")


def is_api(request: HttpRequest) -> bool:
    return request.path_info.startswith("/api/")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return error_response(
        request, NotAllowed("This page was open for too long, or was opened from elsewhere. Go back and try once more.")
    )
