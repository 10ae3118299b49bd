"""Errors in Stripe's shape."""

from typing import Any


class StripeFault(Exception):
    """An answer that is an error. ``kind`` is Stripe's type; the client makes its exception from it."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        kind: str = "invalid_request_error",
        code: str | None = None,
        param: str | None = None,
        **more: Any,
    ) -> None:
        super().__init__(message)
        self.status = status
        fields = {"type": kind, "message": message, "code": code, "param": param, **more}
        self.error = {name: value for name, value in fields.items() if value is not None}

    def as_json(self) -> dict[str, Any]:
        return {"error": self.error}


def missing(kind: str, object_id: str) -> StripeFault:
    """What Stripe says of an id that it does not know."""
    named = kind.replace("_", " ").replace("checkout.session", "checkout session")
    return StripeFault(f"No such {named}: '{object_id}'", status=404, code="resource_missing", param="id")
