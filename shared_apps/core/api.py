"""What every API operation shares: one shape for what went wrong."""

from typing import Any

from ninja import Schema
from pydantic import Field


class Problem(Schema):
    """An error. ``code`` is stable; ``message`` is for people; ``field`` names the input at fault, if there is one."""

    code: str = Field(examples=["not_found"])
    message: str = Field(examples=["We could not find that here."])
    field: str | None = None


def problems(*statuses: int) -> dict[int, Any]:
    """The error answers an operation documents."""
    return dict.fromkeys(statuses, Problem)
