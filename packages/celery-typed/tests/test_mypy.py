"""A wrong argument is a type error: what mypy says about code that uses the library."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mypy import api

# Each line that ends in a comment with an error code is to get just that error; all others none.
CODE = """
from typing import assert_type
from celery import chain
from celery_typed import BoundTask, Job, beat_entry, enqueue, handles, wire
from celery_typed.django import bind_headers, enqueue_on_commit
from celery_typed.testing import recorded_jobs
from pydantic import BaseModel


class Ship(Job, name="shop.ship", queue="work", time_limit=30):
    order_id: int
    express: bool = False


class Pack(Job, name="shop.pack", formerly=("pack",), version=2, upgrades={1: dict}):
    order_id: int


@wire("shop.model", version=1)
class Model(BaseModel):
    n: int


assert_type(Model(n=1), Model)
Model(m=1)  # error: call-arg
Ship(order_id="one")  # error: arg-type
Ship(order_id=1).order_id = 2  # error: misc, with the plugin


@handles(Ship)
def ship(job: Ship) -> str:
    return str(job.order_id)


@handles(Pack, bind=True, acks_late=True)
def pack(task: BoundTask, job: Pack) -> int:
    return job.order_id + task.request.retries


@handles(Ship)  # error: arg-type
def wrong(job: Pack) -> None: ...


@handles(Ship)  # error: arg-type
def unbound(task: BoundTask, job: Ship) -> None: ...


@handles(Ship, bind=True)  # error: arg-type
def bound(job: Ship) -> None: ...


assert_type(ship(Ship(order_id=1)), str)
assert_type(pack(Pack(order_id=1)), int)
ship.delay(Ship(order_id=1))
ship.apply_async((Ship(order_id=1),), countdown=3)
ship(Pack(order_id=1))  # error: arg-type
ship.delay(Pack(order_id=1))  # error: arg-type
ship.apply_async((Pack(order_id=1),))  # error: arg-type
ship.delay(order_id=1)  # error: call-arg
chain(ship.s(Ship(order_id=1)), pack.si(Pack(order_id=2))).delay()
ship.s(Pack(order_id=1))  # error: arg-type
assert_type(enqueue(Ship(order_id=1), countdown=3), str)
enqueue(Model(n=1))  # error: arg-type
enqueue(Ship)  # error: arg-type
enqueue(Ship(order_id=1), countdwn=3)  # error: call-arg
enqueue_on_commit(Ship(order_id=1), using="default", robust=True)
enqueue_on_commit(Model(n=1))  # error: arg-type
beat_entry(Ship(order_id=1), 30.0)


@bind_headers
def header(job: Job) -> dict[str, str]:
    return {"team": "maple"}


@bind_headers  # error: type-var
def no_header(job: Job) -> int:
    return 1


with recorded_jobs() as jobs:
    assert_type(jobs[0], Job)
"""


PLUGIN = "plugins = pydantic.mypy\n[pydantic-mypy]\ninit_typed = true\n"


@pytest.mark.parametrize("plugin", ["", PLUGIN], ids=["plain", "pydantic's plugin"])
def test_mypy_infers_it_all(tmp_path: Path, plugin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MYPYPATH", str(tmp_path))
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\n{plugin}")
    module = tmp_path / "usage.py"
    module.write_text(CODE)
    options = ["--config-file", str(config), "--cache-dir", str(tmp_path / "cache"), "--no-error-summary"]
    library = [] if plugin else ["--package", "celery_typed"]  # which is to be clean itself
    said, trouble, _ = api.run([*options, "--hide-error-context", *library, "--package", "usage"])
    assert not trouble
    found = {int(line): code for line, code in re.findall(r"^\S+\.py:(\d+): error: .*\[([a-z-]+)\]$", said, re.M)}
    wanted = {number: line.partition("# error: ")[2] for number, line in enumerate(CODE.splitlines(), 1)}
    assert found == {
        number: code.partition(",")[0] for number, code in wanted.items() if code and (plugin or "plugin" not in code)
    }, said
    assert said.count(": error: ") == said.count("usage.py") - said.count(": note: ")
