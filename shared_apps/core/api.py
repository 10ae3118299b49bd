"""What every API operation shares: one shape for what went wrong."""

from typing import Any

from ninja import Schema
from ninja.pagination import LimitOffsetPagination
from pydantic import Field


class Problem(Schema):
    """An error. ``code`` is stable; ``message`` is for people; ``field`` names the input at fault, if there is one."""

    code: str = Field(examples=["not_found"])
    message: str = Field(examples=["We could not find that here."])
    field: str | None = None


class Listing(LimitOffsetPagination):
    """A list in parts. Both numbers are bounded: the database refuses an offset beyond 64 bits with an error."""

    class Input(Schema):
        limit: int = Field(100, ge=1, le=100)
        offset: int = Field(0, ge=0, le=1_000_000)


def problems(*statuses: int) -> dict[int, Any]:
    """The error answers an operation documents."""
    return dict.fromkeys(statuses, Problem)
