"""Dump and load of one typed message, in µs, beside the other ways to send it and beside pydantic alone.

Each way runs in a process of its own, because the published celery-typed 0.2.0 has this package's name; it and
celery-pydantic are installed into a temporary folder. The processes take turns, round by round, so that a busy machine
is busy for all of them; processor time is measured, and the best round counts. What is timed is the JSON codec of a
message: kombu's for all but celery-pydantic, which brings its own.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from time import thread_time
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from bench.table import expect, show

ROUNDS = 60
SECONDS = 0.004  # for one measurement of one way
PUBLISHED = ["celery-typed==0.2.0", "celery-pydantic==1.0.1"]
OURS, OLD, PLAIN, FLOOR = "celery-typed (here)", "celery-typed 0.2.0", "plain dict", "pydantic's floor"
PROMISED = ["small", "900 B", "50 KB"]


class WorkReady(BaseModel):
    step: UUID
    kind: str
    attempt: int = 1


class Address(BaseModel):
    street: str
    city: str
    zip: str
    country: str


class Line(BaseModel):
    sku: str
    title: str
    quantity: int
    price: Decimal


class Order(BaseModel):
    id: UUID
    at: datetime
    customer: str
    note: str
    billing: Address
    shipping: Address
    lines: list[Line]


class Chapter(BaseModel):
    number: int
    text: str


class Manuscript(BaseModel):
    id: UUID
    chapters: list[Chapter]


def models() -> dict[str, BaseModel]:
    """The messages, by size."""
    prose = "The little dragon was afraid of the dark, so she asked the moon to stay a little longer. " * 18
    return {
        "small": WorkReady(step=UUID(int=7**40), kind="story.page"),
        "900 B": _order(2, "Please ring twice; the dog is friendly, and the door is the green one. " * 5),
        "50 KB": _order(540, "Please ring twice."),
        "50 KB of prose": Manuscript(id=UUID(int=7), chapters=[Chapter(number=n, text=prose) for n in range(32)]),
    }


def _order(lines: int, note: str) -> Order:
    home = Address(street="Ahornweg 12", city="Köln", zip="50667", country="DE")
    return Order(
        id=UUID(int=7**41),
        at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        customer="Ada Lovelace",
        note=note,
        billing=home,
        shipping=home,
        lines=[Line(sku=f"SKU-{n}", title="A picture book", quantity=n, price=Decimal("12.50")) for n in range(lines)],
    )


Codec = tuple[Callable[[Any], Any], Callable[[Any], Any]]


def _ours(model: BaseModel) -> Codec:
    from celery_typed import wire
    from kombu.utils.json import dumps, loads

    wire(f"bench.{type(model).__name__}")(type(model))
    return dumps, loads


def _published(model: BaseModel) -> Codec:
    import celery_typed
    from kombu.utils.json import dumps, loads

    assert "published" in str(celery_typed.__file__), celery_typed.__file__
    celery_typed.register_pydantic_serializer()
    return dumps, loads


def _celery_pydantic(model: BaseModel) -> Codec:
    from celery_pydantic.serializer import pydantic_dumps, pydantic_loads  # type: ignore[import-not-found]  # theirs

    return pydantic_dumps, pydantic_loads


def _pydantic_true(model: BaseModel) -> Codec:
    """What Celery does around a task with `pydantic=True`, which dumps for the sender from Celery 5.7 on."""
    from celery import Celery
    from celery.app import base
    from kombu.utils.json import dumps, loads

    def task(model):  # type: ignore[no-untyped-def]  # its annotation is set below, to the model's own class
        return None

    task.__annotations__["model"] = type(model)
    module: Any = base  # which the stubs know in part
    wrapped = module.pydantic_wrapper(Celery("bench"), task, "bench.task", strict=False)

    def dump(sent: BaseModel) -> str:
        if not hasattr(wrapped, "dump_arguments"):
            return str(dumps(sent.model_dump(mode="json")))
        return str(dumps(wrapped.dump_arguments((sent,), {})[0][0]))

    return dump, lambda text: wrapped(loads(text))


def _plain(model: BaseModel) -> Codec:
    from kombu.utils.json import dumps, loads

    content = model.model_dump(mode="json")
    return lambda sent: dumps(content), loads


def _floor(model: BaseModel) -> Codec:
    return lambda sent: sent.model_dump_json(), type(model).model_validate_json


WAYS: dict[str, Callable[[BaseModel], Codec]] = {
    OURS: _ours,
    OLD: _published,
    "celery-pydantic 1.0.1": _celery_pydantic,
    "Celery's pydantic=True": _pydantic_true,
    PLAIN: _plain,
    FLOOR: _floor,
}


def serve(way: str) -> None:
    """Answer each line on stdin with one round of measurements, a JSON object of µs by size."""
    runs = {}
    for size, model in models().items():
        dump, load = WAYS[way](model)
        text = dump(model)
        back = load(text)
        assert back == model or way in {PLAIN, "Celery's pydantic=True"}, (way, size, back)
        runs[size] = [(dump, model), (load, text)]
    times = {size: [_calibrated(call, given) for call, given in pair] for size, pair in runs.items()}
    for _ in sys.stdin:
        gc.collect()
        measured = {
            size: sum(_microseconds(call, given, n) for (call, given), n in zip(pair, times[size], strict=True))
            for size, pair in runs.items()
        }
        sys.stdout.write(json.dumps(measured) + "\n")
        sys.stdout.flush()


def _calibrated(call: Callable[[Any], Any], given: Any) -> int:
    return max(1, int(SECONDS * 1e6 / _microseconds(call, given, 20)))


def _microseconds(call: Callable[[Any], Any], given: Any, times: int) -> float:
    start = thread_time()
    for _ in range(times):
        call(given)
    return (thread_time() - start) / times * 1e6


def install(folder: Path) -> None:
    """Install the published packages, without what they need, which is here already."""
    ours = Path(__file__).parent.parent / ".uv/bin/uv"  # where `make` puts one
    uv = os.environ.get("UV") or shutil.which("uv") or (ours.exists() and str(ours))
    pip = [uv, "pip", "install", "-q"] if uv else [sys.executable, "-m", "pip", "install", "-q"]
    subprocess.run([*pip, "--no-deps", "--target", str(folder), *PUBLISHED], check=True)  # noqa: S603 - our words


def measure(published: Path) -> dict[str, dict[str, float]]:
    """The best round of each way, µs by way and size."""
    root = str(Path(__file__).parent.parent)
    workers = {}
    for way in WAYS:
        path = root if way == OURS else os.pathsep.join([str(published), root])
        command = [sys.executable, "-c", f"from bench.celery_typed import serve; serve({way!r})"]
        workers[way] = subprocess.Popen(  # noqa: S603 - our own words
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": path}
        )
    best: dict[str, dict[str, float]] = {way: {} for way in WAYS}
    for _ in range(ROUNDS):
        for way, worker in workers.items():
            assert worker.stdin and worker.stdout
            worker.stdin.write("\n")
            worker.stdin.flush()
            for size, took in json.loads(worker.stdout.readline()).items():
                best[way][size] = min(took, best[way].get(size, took))
    for worker in workers.values():
        worker.communicate()
    return best


def main() -> None:
    """Measure, and print one table with the promises. Raises Missed."""
    with tempfile.TemporaryDirectory() as folder:
        published = Path(folder) / "published"
        install(published)
        best = measure(published)
    show("Dump + load, µs", ["way", *models()], [[way, *best[way].values()] for way in WAYS])
    for size in PROMISED:
        ours, bound = best[OURS][size], best[PLAIN][size] + best[FLOOR][size]
        expect(f"{size}: at least 1.6 times as fast as {OLD}", ours / best[OLD][size], at_most=1 / 1.6)
        expect(f"{size}: at most 1.25 times (plain dict + pydantic's floor)", ours / bound, at_most=1.25)
    print("\nOf prose, any way over JSON costs what scanning its text costs, so nothing is promised there.")


if __name__ == "__main__":
    main()
