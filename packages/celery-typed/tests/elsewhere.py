"""A type of the project's own, and the preserializer that carries it, as in celery-typed 0.2.0."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from celery_typed import register_preserializer, wire


class PointAsList:
    @classmethod
    def compatible_with(cls, type_: type) -> Literal[True]:
        if not hasattr(type_, "coordinates"):
            raise TypeError("it has no coordinates()")
        return True

    @classmethod
    def pack(cls, obj: Point) -> list[int]:
        return obj.coordinates()

    @classmethod
    def unpack(cls, data: list[int]) -> Point:
        return Point(*data)


@register_preserializer(PointAsList)
class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x, self.y = x, y

    def coordinates(self) -> list[int]:
        return [self.x, self.y]


@wire("elsewhere.user")
class User(BaseModel):
    id: int
    name: str = ""


class Marked(BaseModel):
    x: int

    def coordinates(self) -> list[int]:
        return [self.x]


class MarkedAsList(PointAsList):
    @classmethod
    def unpack(cls, data: list[int]) -> Marked:  # type: ignore[override]  # as a careless model would
        return Marked(x=data[0])


register_preserializer(MarkedAsList)(Marked)
