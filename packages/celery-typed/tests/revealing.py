"""A model whose own validators would quote what they are given."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field, field_validator

from celery_typed import wire


class Left(BaseModel):
    side: Literal["left"]


class Right(BaseModel):
    side: Literal["right"]


@wire("test.revealing")
class Revealing(BaseModel, extra="forbid"):
    id: UUID
    pages: int = Field(ge=1)
    titles: dict[str, int] = {}
    side: Annotated[Left | Right, Field(discriminator="side")] | None = None
    checked: str = ""

    @field_validator("checked")
    @classmethod
    def check(cls, value: str) -> str:
        """Dislike every text, and say so loudly."""
        if value:
            raise ValueError(f"I do not like {value}")
        return value
