"""The error tree. A service raises; one handler answers, as a page, a fragment or JSON."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


class ProductError(Exception):
    """Something that a person can be told. The message says what happened, what is safe and what to do.

    ``code`` is stable and for programs, ``status`` is the HTTP status, ``field`` names the input at fault, if any.
    """

    code: ClassVar[str] = "error"
    status: ClassVar[HTTPStatus] = HTTPStatus.BAD_REQUEST
    message: ClassVar[str] = "That did not work. Nothing was changed."

    def __init__(self, message: str | None = None, *, field: str | None = None) -> None:
        super().__init__(message or self.message)
        self.field = field

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "message": str(self), "field": self.field}


class NotFound(ProductError):
    """Missing, or not for this person: from outside the two look the same."""

    code = "not_found"
    status = HTTPStatus.NOT_FOUND
    message = "We could not find that here."


class NotAllowed(ProductError):
    code = "not_allowed"
    status = HTTPStatus.FORBIDDEN
    message = "Your role in this workspace does not allow that. A parent-admin can do it."


class SignInNeeded(ProductError):
    code = "sign_in_needed"
    status = HTTPStatus.UNAUTHORIZED
    message = "Please sign in first."


class InvalidInput(ProductError):
    code = "invalid_input"
    status = HTTPStatus.UNPROCESSABLE_ENTITY


class Conflict(ProductError):
    code = "conflict"
    status = HTTPStatus.CONFLICT


class WrongMethod(ProductError):
    code = "wrong_method"
    status = HTTPStatus.METHOD_NOT_ALLOWED
    message = "That address does not take this kind of request."


class Unavailable(ProductError):
    code = "unavailable"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "That part is resting for a moment. Nothing is lost; please try again in a minute."


_BARE: dict[int, type[ProductError]] = {error.status: error for error in (NotFound, WrongMethod)}


class ErrorMiddleware:
    """Turns a ProductError into an answer, and what Django says about a wrong API address into the API's own words."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        error = _BARE.get(response.status_code)
        if error and is_api(request) and not response.get("Content-Type", "").startswith("application/json"):
            said = error_response(request, error())
            if response.has_header("Allow"):
                said["Allow"] = response["Allow"]
            return said
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return error_response(request, error) if isinstance(error, ProductError) else None


def error_response(request: HttpRequest, error: ProductError) -> HttpResponse:
    if wants_json(request):
        response: HttpResponse = JsonResponse(error.as_json(), status=error.status)
    else:
        response = render(request, "error.html", {"error": error}, status=error.status)
    patch_vary_headers(response, ["Accept"])
    return response


def wants_json(request: HttpRequest) -> bool:
    return is_api(request) or not request.accepts("text/html")


def is_api(request: HttpRequest) -> bool:
    return request.path_info.startswith("/api/")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return error_response(
        request, NotAllowed("This page was open for too long, or was opened from elsewhere. Go back and try once more.")
    )
