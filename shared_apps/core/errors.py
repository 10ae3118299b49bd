"""The error tree. A service raises; ``core.error_responses`` tells the person or the program."""

from http import HTTPStatus
from typing import Any, ClassVar


class ProductError(Exception):
    """An error with a message for people: what happened, what is safe and what to do.

    ``code`` is stable and for programs, ``status`` is the HTTP status, ``field`` names the input at fault, if any, and
    ``retry_after`` is the number of seconds until a retry makes sense, if any.
    """

    code: ClassVar[str] = "error"
    status: ClassVar[HTTPStatus] = HTTPStatus.BAD_REQUEST
    message: ClassVar[str] = "That did not work. Nothing was changed."

    def __init__(self, message: str | None = None, *, field: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(message or self.message)
        self.field = field
        self.retry_after = retry_after

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "message": str(self), "field": self.field}


class NotFound(ProductError):
    """It does not exist, or this person may not see it. The response is the same for both."""

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


class UnreadableRequest(ProductError):
    code = "bad_request"
    message = "That request could not be read. It may be broken, or too long."


class WrongMethod(ProductError):
    code = "wrong_method"
    status = HTTPStatus.METHOD_NOT_ALLOWED
    message = "That address does not take this kind of request."
