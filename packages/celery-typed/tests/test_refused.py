"""What cannot make the trip fails where it is declared or where it is sent, never in the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    PlainSerializer,
    SecretBytes,
    SecretStr,
    create_model,
    field_serializer,
    field_validator,
    model_serializer,
)
from wiring import packed, received, registered, trip

from celery_typed import DeclarationError, MessageTooLarge, NotRegistered, OversizedMessage, SendError, wire


class A(BaseModel):
    n: int


class B(BaseModel):
    n: int
    m: int = 0


class NeedsX(BaseModel):
    x: int


class NeedsY(BaseModel):
    y: int


class OnlyX(BaseModel, extra="forbid"):
    x: int = 1


class OnlyY(BaseModel, extra="forbid"):
    y: int = 1


class On(BaseModel):
    state: Literal["on"] = "on"


class Off(BaseModel):
    state: Literal["off"] = "off"


class Thing:
    pass


@pytest.mark.parametrize(
    "kind",
    [
        UUID | str,
        bytes | str,
        Path | str,
        datetime | date,
        Decimal | str,
        A | B,
        A | dict[str, int],
        list[int] | tuple[int, ...],
        list[int] | list[str],
        list[UUID | str],
        dict[str, bytes | str],
        Annotated[int | str, Field(union_mode="left_to_right")],
        Annotated[str, AfterValidator(str.strip)] | UUID,
        Any | int,
    ],
    ids=str,
)
def test_unions_that_json_confuses_are_refused_with_advice(kind: Any) -> None:
    with pytest.raises(DeclarationError, match=r"field owner: JSON cannot tell .* from .*: use a discriminated union"):
        registered(create_model("Model", owner=(kind, ...)))


@pytest.mark.parametrize("kind", [NeedsX | NeedsY, OnlyX | OnlyY, On | Off, A | None, A | int | str | None], ids=str)
def test_unions_that_json_tells_apart_are_accepted(kind: Any) -> None:
    model = registered(create_model("Model", owner=(kind, ...)))
    for each in (NeedsX(x=1), NeedsY(y=1), OnlyX(), OnlyY(), On(), Off(), A(n=1), 1, "1", None):
        if not isinstance(each, BaseModel) or type(each) in kind.__args__:
            sent = model.model_construct(owner=each)
            try:
                assert trip(sent) == sent
            except SendError:
                assert type(each) not in kind.__args__


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        (Callable[[], int], "a function cannot travel"),
        (type[int], "a class cannot travel"),
        (SecretStr, "a secret does not travel unless the model says so"),
        (SecretBytes, "a secret does not travel"),
        (list[SecretStr | None], "a secret does not travel"),
        (Annotated[int, Field(exclude=True)], "an excluded field would be lost"),
    ],
    ids=str,
)
def test_fields_that_cannot_travel_are_refused_by_name(kind: Any, why: str) -> None:
    inner = create_model("Inner", field=(kind, ...))
    with pytest.raises(DeclarationError, match=rf"test\.model-\d+, field inner\.field: {why}"):
        registered(create_model("Model", inner=(inner, ...)))


def test_arbitrary_objects_are_refused() -> None:
    class Model(BaseModel, arbitrary_types_allowed=True):
        thing: Thing

    with pytest.raises(DeclarationError, match="JSON knows no such objects"):
        registered(Model)


def test_secrets_travel_if_the_model_says_so() -> None:
    class Model(BaseModel):
        token: SecretStr

        @field_serializer("token", when_used="json")
        def reveal(self, value: SecretStr) -> str:
            return value.get_secret_value()

    sent = registered(Model)(token="s3cret")
    assert trip(sent) == sent


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(DeclarationError, match="neither a pydantic model nor a dataclass"):
        registered(Thing)
    with pytest.raises(DeclarationError, match="neither a pydantic model nor a dataclass"):
        registered(len)


@pytest.mark.parametrize("name", ["", "1a", "a b", "a..b", "a@2", "über", "a\n"])
def test_malformed_names_are_refused(name: str) -> None:
    with pytest.raises(DeclarationError, match="is no wire name"):
        wire(name)(A)


def test_a_name_is_taken_once_and_declaring_a_class_again_is_no_conflict() -> None:
    def declare() -> type[BaseModel]:
        class Again(BaseModel):
            n: int

        return wire("test.again")(Again)

    declare()
    again = declare()
    assert type(trip(again(n=1))) is again
    with pytest.raises(DeclarationError, match=r"wire name 'test.again' is taken by .*Again"):
        wire("test.again")(A)


def test_subclasses_are_not_sent_as_their_base() -> None:
    class Animal(BaseModel):
        name: str

    class Dog(Animal):
        tricks: int = 0

    class Home(BaseModel):
        pet: Animal

    registered(Animal)
    registered(Home)
    with pytest.raises(NotRegistered):
        trip(Dog(name="Rex"))
    with pytest.raises(SendError, match="would not come back as it is"):
        trip(Home(pet=Dog(name="Rex")))
    assert trip(Home(pet=Animal(name="Tom"))) == Home(pet=Animal(name="Tom"))


class Limited(BaseModel):
    n: int = Field(ge=0)
    words: list[str] = Field(default_factory=list, max_length=2)
    mood: Literal["calm", "wild"] = "calm"
    inner: A | None = None


wire("test.limited")(Limited)


@pytest.mark.parametrize(
    "wrong",
    [{"n": -1}, {"n": "1"}, {"n": None}, {"words": ["a"] * 3}, {"mood": "sad"}, {"inner": A.model_construct(n="x")}],
    ids=str,
)
def test_invalid_instances_do_not_leave(wrong: dict[str, Any]) -> None:
    model = Limited(n=1).model_copy(update=wrong)
    with pytest.raises(SendError, match=r"test.limited is not valid; "):
        trip(model)


def test_a_list_that_grew_wrong_does_not_leave() -> None:
    model = Limited(n=1)
    model.words.append(3)  # type: ignore[arg-type]  # the mistake that is tried
    with pytest.raises(SendError, match=r"words.0: Input should be a valid string"):
        trip(model)


@pytest.mark.parametrize("value", [datetime(2026, 1, 1), {1: 2}, (1, 2), {"a": {3}}, A(n=1), b"x"], ids=repr)
def test_values_that_json_would_change_do_not_leave(value: object) -> None:
    class Anything(BaseModel):
        value: Any

    registered(Anything)
    with pytest.raises(SendError):
        trip(Anything(value=value))
    assert trip(Anything(value={"a": [1, None, "x", 1.5]})) == Anything(value={"a": [1, None, "x", 1.5]})


@pytest.mark.parametrize("moment", [datetime(1900, 1, 1), time(12)], ids=repr)
def test_offsets_that_iso_8601_cannot_write_do_not_leave(moment: datetime | time) -> None:
    class Model(BaseModel):
        at: datetime | None = None
        of: time | None = None

    registered(Model)
    odd = moment.replace(tzinfo=timezone(timedelta(minutes=19, seconds=32)))
    with pytest.raises(SendError):
        trip(Model(at=odd) if isinstance(odd, datetime) else Model(of=odd))


def test_serializers_that_lose_something_do_not_send_it() -> None:
    class Rounded(BaseModel):
        price: Annotated[float, PlainSerializer(round)]

    class Shut(BaseModel):
        n: int

        @model_serializer
        def nothing(self) -> dict[str, Any]:
            return {}

    class Breaks(BaseModel):
        n: Annotated[int, PlainSerializer(lambda n: 1 // 0)]

    assert trip(registered(Rounded)(price=2.0)) == Rounded(price=2.0)
    for sent in (Rounded(price=2.5), registered(Shut)(n=1), registered(Breaks)(n=1)):
        with pytest.raises(SendError) as caught:
            trip(sent)
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None


def test_a_soft_time_limit_is_not_taken_for_a_fault_of_the_model() -> None:
    class Slow(BaseModel):
        n: int

        @field_validator("n")
        @classmethod
        def take_long(cls, value: int) -> int:
            if value > 9:
                raise SoftTimeLimitExceeded(1)
            return value

    with pytest.raises(SoftTimeLimitExceeded):
        trip(registered(Slow).model_construct(n=10))


def test_unregistered_models_are_refused_with_advice() -> None:
    with pytest.raises(NotRegistered, match=r"test_refused\.NeedsX has no wire name: decorate it with @wire"):
        trip([NeedsX(x=1)])


def test_messages_over_their_limit_are_refused_with_name_and_size() -> None:
    @wire("test.short", max_bytes=100)
    @dataclass
    class Short:
        text: str

    assert trip(Short("x" * 80)) == Short("x" * 80)
    with pytest.raises(MessageTooLarge, match=r"test.short is 211 bytes long, over its limit of 100: send a reference"):
        trip(Short("ü" * 100))
    with pytest.raises(OversizedMessage, match=r"message test.short: it is 111 characters long, over its limit of 100"):
        received("test.short {'text':'" + "x" * 100 + "'}")


def test_the_text_that_travels_is_readable() -> None:
    assert packed(Limited(n=1)) == "test.limited {'n':1,'words':[],'mood':'calm','inner':null}"
