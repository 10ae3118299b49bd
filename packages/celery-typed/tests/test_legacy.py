"""A project that used celery-typed 0.2.0 can switch."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from celery import Celery
from elsewhere import Marked, Point, PointAsList, User
from kombu.utils.json import dumps
from pydantic import BaseModel
from shop.app import app
from wiring import trip

import celery_typed
from celery_typed import (
    DeclarationError,
    InvalidMessage,
    MalformedMessage,
    TypedTask,
    UnknownModel,
    register_preserializer,
    register_pydantic_serializer,
)


def old(module: str, qualname: str, dump: Any) -> dict[str, Any]:
    """A message as 0.2.0 wrote it."""
    value = {"module": module, "qualname": qualname, "dump": dump}
    return {"__type__": "pydantic.main.BaseModel", "__value__": value}


def test_a_preserializer_still_carries_its_type() -> None:
    assert trip([Point(1, 2)])[0].coordinates() == [1, 2]
    assert trip(Marked(x=3)) == Marked(x=3)
    assert '"__type__": "elsewhere.Point"' in dumps(Point(1, 2))


def test_preserializers_are_checked_as_before() -> None:
    with pytest.raises(TypeError, match="is not compatible with .*it has no coordinates"):
        register_preserializer(PointAsList)(User)

    class Local:
        coordinates = 1

    with pytest.raises(TypeError, match="cannot be imported by others"):
        register_preserializer(PointAsList)(Local)


def test_one_preserializer_for_all_models_is_refused_with_advice() -> None:
    with pytest.raises(DeclarationError, match=r"one by one, with @wire\('some.name'\)"):
        register_preserializer(PointAsList)(BaseModel)


@pytest.mark.parametrize("name", ["PydanticModelDump", "PackedModel", "load_from_path"])
def test_names_that_cannot_be_safe_say_what_to_do(name: str) -> None:
    with pytest.raises(ImportError, match=rf"celery_typed\.{name} is gone: .*@wire\('some.name'\)"):
        getattr(celery_typed, name)
    with pytest.raises(AttributeError, match="has no attribute 'misspelt'"):
        celery_typed.misspelt  # type: ignore[attr-defined]  # noqa: B018  (asking is what raises)


@pytest.mark.parametrize("name", ["PydanticModelDump", "PackedModel", "load_from_path"])
def test_they_say_so_where_they_were_imported_from(name: str) -> None:
    with pytest.raises(ImportError, match=rf"celery_typed\.{name} is gone: .*@wire\('some.name'\)"):
        exec(f"from celery_typed.codecs import {name}")  # noqa: S102  (as a project of 0.2.0 has it)
    exec("from celery_typed.codecs import Preserializer, register_preserializer")  # noqa: S102  (likewise)


def test_the_serializer_is_registered_without_arguments_for_the_current_app() -> None:
    current = Celery("current")
    try:
        register_pydantic_serializer()
        assert issubclass(current.Task, TypedTask)
    finally:
        app.set_current()


def test_messages_of_0_2_0_are_read_if_their_class_is_registered() -> None:
    assert trip(old("elsewhere", "User", {"id": 1, "name": "Ada"})) == User(id=1, name="Ada")


def test_messages_of_0_2_0_import_nothing() -> None:
    before = set(sys.modules)
    for message, error in (
        (old("antigravity", "User", {}), UnknownModel),
        (old("elsewhere", "Point", {}), UnknownModel),
        (old("elsewhere", "User", {"id": "hush"}), InvalidMessage),
        ({"__type__": "pydantic.main.BaseModel", "__value__": {"module": "antigravity"}}, MalformedMessage),
    ):
        with pytest.raises(error) as caught:
            trip(message)
        assert "hush" not in str(caught.value)
    assert set(sys.modules) == before
