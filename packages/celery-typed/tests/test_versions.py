"""Two versions of the code run during a deploy."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from conftest import HERE
from pydantic import BaseModel
from wiring import packed, received

from celery_typed import DeclarationError, InvalidMessage, MalformedMessage, UnknownModel, WrongVersion, wire


def split_name(content: dict[str, Any]) -> dict[str, Any]:
    """Version 1 had one name."""
    first, _, last = content.pop("name").partition(" ")
    return {**content, "first": first, "last": last}


def count_in_months(content: dict[str, Any]) -> dict[str, Any]:
    """Version 2 counted years."""
    return {**content, "months": content.pop("years") * 12}


@wire("test.person", version=3, upgrades={1: split_name, 2: count_in_months}, formerly=("test.human",))
class Person(BaseModel):
    first: str
    last: str
    months: int


ADA = Person(first="Ada", last="Lovelace", months=120)


def test_a_message_names_its_version() -> None:
    assert packed(ADA).startswith("test.person@3 {")
    assert received(packed(ADA)) == ADA


def test_older_messages_are_upgraded_step_by_step() -> None:
    assert received("test.person {'name':'Ada Lovelace','years':10}") == ADA
    assert received("test.person@1 {'name':'Ada Lovelace','years':10}") == ADA
    assert received("test.person@2 {'first':'Ada','last':'Lovelace','years':10}") == ADA


def test_messages_under_former_names_are_read() -> None:
    assert received("test.human {'name':'Ada Lovelace','years':10}") == ADA
    assert received("test.human@3 {'first':'Ada','last':'Lovelace','months':120}") == ADA


def test_newer_messages_are_refused_with_advice() -> None:
    with pytest.raises(WrongVersion, match=r"test.person@4: this process knows version 3: deploy workers before"):
        received("test.person@4 {}")


def test_messages_older_than_the_oldest_upgrade_are_refused() -> None:
    @wire("test.old", version=3, upgrades={2: dict})
    class Old(BaseModel):
        n: int = 0

    assert received("test.old@2 {}") == Old()
    with pytest.raises(WrongVersion, match="the oldest version that can be upgraded is 2"):
        received("test.old {}")


def test_gaps_in_upgrades_are_refused() -> None:
    for version, upgrades in ((3, {1: split_name}), (2, {2: split_name}), (0, {})):
        with pytest.raises(DeclarationError, match="upgrades must lead without a gap|versions count from 1"):
            wire("test.gap", version=version, upgrades=upgrades)


def test_an_upgrade_that_fails_is_the_messages_error() -> None:
    with pytest.raises(InvalidMessage, match="its model or upgrade fails with KeyError"):
        received("test.person {'nickname':'hush'}")


@wire("test.tolerant")
class Tolerant(BaseModel):
    n: int
    added: str = "default"


@wire("test.closed")
class Closed(BaseModel, extra="forbid"):
    n: int


def test_extra_fields_are_tolerated_or_refused_as_the_model_says() -> None:
    assert received("test.tolerant {'n':1,'unheard':'of'}") == Tolerant(n=1)
    with pytest.raises(InvalidMessage, match="Extra inputs are not permitted"):
        received("test.closed {'n':1,'unheard':'of'}")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("test.nobody {}", UnknownModel),
        ("antigravity {}", UnknownModel),
        ("os.system@7 {}", UnknownModel),
        ("test.person@0 {}", MalformedMessage),
        ("test.person@-1 {}", MalformedMessage),
        ("test.person@ {}", MalformedMessage),
        ("test.person@٣ {}", MalformedMessage),
        ("test.person@" + "9" * 5000 + " {}", MalformedMessage),
        ("__import__('antigravity')", MalformedMessage),
        ("a" * 5000 + " {}", MalformedMessage),
        ("../../etc/passwd {}", MalformedMessage),
        ("", MalformedMessage),
        ("test.closed", InvalidMessage),
        ("test.closed {", InvalidMessage),
        ("test.closed []", InvalidMessage),
        (None, MalformedMessage),
        (["test.closed", "{}"], MalformedMessage),
        ({"module": "antigravity"}, MalformedMessage),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_malformed_messages_get_a_typed_error_and_import_nothing(text: object, error: type[Exception]) -> None:
    before = set(sys.modules)
    with pytest.raises(error):
        received(text)
    assert set(sys.modules) == before


def test_declaring_a_job_imports_no_handler_and_makes_no_app() -> None:
    code = "import celery._state as s, sys, shop.jobs; assert not s.default_app; assert 'shop.tasks' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=HERE)
