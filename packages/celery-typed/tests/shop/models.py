"""What the shop's messages hold."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from celery_typed import wire


class Line(BaseModel):
    sku: str
    quantity: int
    price: Decimal


class Card(BaseModel):
    kind: Literal["card"] = "card"
    digits: str


class Invoice(BaseModel):
    kind: Literal["invoice"] = "invoice"
    days: int


@wire("shop.order")
class Order(BaseModel):
    id: UUID
    at: datetime
    note: str = Field(default="", alias="Note")
    lines: list[Line] = []
    payment: Annotated[Card | Invoice, Field(discriminator="kind")] = Invoice(days=30)


@wire("shop.total")
class Total(BaseModel):
    amount: Decimal
    orders: int = 1


class Unregistered(BaseModel):
    n: int
