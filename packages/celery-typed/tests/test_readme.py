"""The README's examples run, in order, as one project."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from conftest import HERE

README = (HERE.parent / "README.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
PREPARED = """
from django.conf import settings
settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})

def current_team():
    return "maple"
"""
TRIED = """
from celery_typed.testing import recorded_jobs
from kombu.utils.json import dumps, loads

with recorded_jobs() as jobs:
    place_order()
assert [letter.headers for letter in jobs.letters] == [{"team": "maple"}]
assert loads(dumps(doubled(Total(amount=1)))) == Total(amount=2)
old = {"__type__": "celery_typed", "__value__": "shop.customer {'name':'Ada Lovelace'}"}
assert loads(dumps(old)) == Person(first="Ada", last="Lovelace")
from celery_typed import handles
app.finalize()
assert {"shop.ship", "shop.fetch"} <= app.tasks.keys()
app.tasks["shop.ship"](Ship(order_id=7))
"""


def test_the_examples_run(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    rest = []
    for block in BLOCKS:
        named = re.match(r"# (shop/\w+\.py)\n", block)
        if named:
            (tmp_path / named[1]).write_text(block)
        else:
            rest.append(block.replace("enqueue(Ship(order_id=7), countdown=5)", ""))
    assert sorted(path.name for path in (tmp_path / "shop").iterdir()) == ["app.py", "jobs.py", "tasks.py"]
    story = "\n".join([PREPARED, "from shop.app import app\nimport shop.tasks", *rest, TRIED])
    command = [sys.executable, "-W", "error", "-c", story]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "shipping order 7\n"
