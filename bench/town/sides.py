"""A Django process with settings of its own, which does deeds (``bench.town.deeds``) one after the other."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from types import TracebackType
from typing import Any, Literal

from shared_apps.ops.stack.client import ROOT

Name = Literal["ours", "stock", "single"]


class DeedFailed(Exception):
    """The process ended before it answered. What it said is above, on standard error."""


def environment_of(name: Name, **more: str) -> dict[str, str]:
    """What a process of this side finds in its environment. ``more`` has to name the services."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "bench.town.settings",
        "STORYSPROUT_ENV": "test",
        "SECRET_KEY": "for benches only, never for anything that people use",
        "LOG_LEVEL": "WARNING",
        "TOWN_SIDE": name,
        **more,
    }


class Side:
    """``side("teams.provision_ours", teams=20)`` does the deed there and returns its answer, which is JSON."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            (sys.executable, "-m", "bench.town.process"),
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, deed: str, **what: Any) -> Any:
        assert self.process.stdin and self.process.stdout
        try:
            print(json.dumps([deed, what]), file=self.process.stdin, flush=True)
        except BrokenPipeError:
            raise DeedFailed(deed) from None
        answer = self.process.stdout.readline()
        if not answer:
            raise DeedFailed(deed)
        return json.loads(answer)

    def __enter__(self) -> "Side":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self.process.stdin
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
