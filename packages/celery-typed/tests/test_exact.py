"""What comes back is what was sent: each kind of field and model that the library promises to carry."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from ipaddress import IPv4Address
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, NamedTuple, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

import pydantic.dataclasses
import pytest
from pydantic import (
    AliasChoices,
    AliasPath,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    HttpUrl,
    PrivateAttr,
    RootModel,
    Tag,
    computed_field,
    create_model,
    field_serializer,
    field_validator,
    model_validator,
)
from typing_extensions import TypedDict
from wiring import packed, registered, trip

from celery_typed.equality import is_same


class Colour(Enum):
    RED = "red"
    TWO = 2


class Mood(StrEnum):
    CALM = "calm"


class Level(IntEnum):
    EARLY = 1


class Point(NamedTuple):
    x: int
    y: float


class Options(TypedDict, total=False):
    bold: bool
    size: int


@dataclasses.dataclass
class Plain:
    n: int
    when: date | None = None


@pydantic.dataclasses.dataclass
class Checked:
    text: str


class Inner(BaseModel):
    n: int = 1


BERLIN = ZoneInfo("Europe/Berlin")
VALUES: list[tuple[Any, Any]] = [
    (datetime, datetime(2026, 7, 1, 12, 30, 15, 123456, tzinfo=BERLIN)),
    (datetime, datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1)),
    (datetime, datetime(2026, 1, 1, tzinfo=timezone(-timedelta(hours=3, minutes=30)))),
    (datetime, datetime(1, 1, 1)),
    (time, time(23, 59, 59, 999999, tzinfo=UTC)),
    (timedelta, timedelta(days=-3, microseconds=1)),
    (Decimal, Decimal("0.10")),
    (Decimal, Decimal("-1E+40")),
    (UUID, UUID(int=2**127)),
    (bytes, b"\x00\xff not UTF-8"),
    (Path, Path("a/b c.pdf")),
    (float, float("nan")),
    (float, float("-inf")),
    (int, 2**200),
    (str, "quotes ' \" \\ and \u2028 snow ☃ 🐉 \x00"),
    (Colour, Colour.TWO),
    (Mood, Mood.CALM),
    (Level, Level.EARLY),
    (Literal["a", 1], 1),
    (IPv4Address, IPv4Address("127.0.0.1")),
    (HttpUrl, HttpUrl("https://example.org/a?b=c")),
    (Point, Point(1, 2.5)),
    (Options, {"bold": True}),
    (Plain, Plain(1, date(2026, 1, 1))),
    (Checked, Checked("x")),
    (set[UUID], {UUID(int=1), UUID(int=2)}),
    (frozenset[Mood], frozenset({Mood.CALM})),
    (tuple[int, str, bytes], (1, "a", b"\xff")),
    (dict[int, list[Inner]], {1: [Inner(n=2)]}),
    (dict[UUID, bytes], {UUID(int=1): b"\xfe"}),
    (Sequence[Inner], [Inner()]),
    (Mapping[str, float], {"a": 1.5}),
    (int | str, "1"),
    (int | str, 1),
    (int | float | None, 1.0),
    (bool | int, True),
    (list[int] | int, [1]),
    (Literal["off"] | int, "off"),
]


@pytest.mark.parametrize(("kind", "value"), VALUES, ids=repr)
def test_each_kind_of_value_comes_back(kind: Any, value: Any) -> None:
    model = registered(create_model("Model", field=(kind, ...), many=(list[kind], []), maybe=(kind | None, None)))
    sent = model(field=value, many=[value], maybe=None)
    assert is_same(sent, trip(sent))
    assert is_same(sent.model_copy(update={"maybe": value}), trip(sent.model_copy(update={"maybe": value})))


def test_aliases_of_every_kind() -> None:
    class Inside(BaseModel):
        deep: int = Field(alias="Deep")

    class Model(BaseModel):
        a: int = Field(alias="A")
        b: int = Field(validation_alias="inB", serialization_alias="outB")
        c: int = Field(validation_alias=AliasPath("c", 0))
        d: int = Field(validation_alias=AliasChoices("D", "Dee"))
        inside: Inside

    sent = registered(Model)(A=1, inB=2, c=[3], D=4, inside={"Deep": 5})
    assert trip(sent) == sent


def test_aliases_that_a_model_gives_itself() -> None:
    class Model(BaseModel):
        model_config = ConfigDict(alias_generator=str.upper, serialize_by_alias=True, validate_by_name=False)
        first: int
        second: str

    sent = registered(Model)(FIRST=1, SECOND="x")
    assert trip(sent) == sent


def test_a_discriminated_union_with_an_aliased_discriminator() -> None:
    class Cat(BaseModel):
        kind: Literal["cat"] = Field(alias="Kind")

    class Dog(BaseModel):
        kind: Literal["dog"] = Field(alias="Kind")

    class Home(BaseModel):
        pets: list[Annotated[Cat | Dog, Field(discriminator="kind")]]

    sent = registered(Home)(pets=[{"Kind": "dog"}, {"Kind": "cat"}])
    assert trip(sent) == sent


def _kind(value: Any) -> str:
    return "many" if isinstance(value, list) else "one"


def test_a_union_with_a_callable_discriminator() -> None:
    class Model(BaseModel):
        value: Annotated[Annotated[list[UUID], Tag("many")] | Annotated[UUID, Tag("one")], Discriminator(_kind)]

    registered(Model)
    for value in (UUID(int=1), [UUID(int=2)]):
        assert trip(Model(value=value)) == Model(value=value)


T = TypeVar("T")


class Box(BaseModel, Generic[T]):
    content: T


def test_generic_models_are_registered_by_their_parameters() -> None:
    numbers, names = registered(Box[int]), registered(Box[Box[str]])
    assert type(trip(numbers(content=1))) is Box[int]
    assert trip(names(content=Box[str](content="x"))).content.content == "x"


class Tree(BaseModel):
    name: str
    below: list[Tree] = []


def test_models_that_hold_themselves() -> None:
    sent = registered(Tree)(name="a", below=[Tree(name="b", below=[Tree(name="c")])])
    assert trip(sent) == sent


def test_root_models_frozen_models_and_dataclasses() -> None:
    class Names(RootModel[list[str]]):
        pass

    class Frozen(BaseModel, frozen=True):
        ids: tuple[UUID, ...]

    for sent in (registered(Names)(["a"]), registered(Frozen)(ids=(UUID(int=1),))):
        assert trip(sent) == sent
    for kind, one in ((Plain, Plain(1)), (Checked, Checked("x"))):
        registered(kind)
        assert trip([one]) == [one]


def test_strict_models_come_back() -> None:
    class Strict(BaseModel, strict=True):
        at: datetime
        ids: set[UUID]
        price: Decimal

    sent = registered(Strict)(at=datetime(2026, 1, 1, tzinfo=UTC), ids={UUID(int=1)}, price=Decimal("1.0"))
    assert trip(sent) == sent


def test_private_attributes_stay_at_home_and_computed_fields_are_computed_again() -> None:
    class Model(BaseModel, extra="forbid"):
        width: int
        _cache: int = PrivateAttr(default=0)

        @computed_field  # type: ignore[prop-decorator]  # pydantic's own advice
        @property
        def area(self) -> int:
            return self.width**2

    sent = registered(Model)(width=3)
    sent._cache = 9
    back = trip(sent)
    assert (back.width, back._cache, back.area) == (3, 0, 9)
    assert "area" not in packed(sent)


def test_optional_and_defaulted_fields_keep_the_senders_value() -> None:
    class Model(BaseModel):
        size: int = 10
        note: str | None = "none yet"
        tags: list[str] = Field(default_factory=list)

    sent = registered(Model)(note=None)
    Model.model_fields["size"].default = 99
    assert is_same(trip(sent), sent)


def test_validators_and_serializers_of_ones_own_are_honoured_if_they_fit_together() -> None:
    class Model(BaseModel):
        words: tuple[str, ...]

        @field_validator("words", mode="before")
        @classmethod
        def split(cls, value: Any) -> Any:
            return tuple(value.split()) if isinstance(value, str) else value

        @field_serializer("words")
        def join(self, value: tuple[str, ...]) -> str:
            return " ".join(value)

        @model_validator(mode="before")
        @classmethod
        def only_dicts(cls, data: Any) -> Any:
            return {**data}

    sent = registered(Model)(words=("a", "b"))
    assert trip(sent) == sent
    assert "'a b'" in packed(sent)


def test_extra_fields_travel_if_the_model_allows_them() -> None:
    class Model(BaseModel, extra="allow"):
        n: int

    sent = registered(Model)(n=1, other=[1, "x", None])
    assert is_same(trip(sent), sent)


def test_a_class_defined_before_what_it_names() -> None:
    class Early(BaseModel):
        later: Later

    registered(Early)

    class Later(BaseModel):
        n: int

    Early.model_rebuild()
    sent = Early(later=Later(n=1))
    assert trip(sent) == sent
