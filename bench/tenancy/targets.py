"""A Django process with its own settings that runs workloads (``bench.tenancy.workloads``) one after the other."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from types import TracebackType
from typing import Any, Literal

from shared_apps.ops.stack.client import ROOT

Name = Literal["ours", "stock", "single"]


class WorkloadFailed(Exception):
    """The process ended before it answered. Its output is above, on standard error."""


def target_environment(name: Name, **more: str) -> dict[str, str]:
    """The environment of a target's process. ``more`` has to name the services."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "bench.tenancy.settings",
        "STORYSPROUT_ENV": "test",
        "SECRET_KEY": "for benches only, never for anything that people use",
        "LOG_LEVEL": "WARNING",
        "BENCH_TARGET": name,
        **more,
    }


class Target:
    """``target("teams.provision_ours", teams=20)`` does the workload there and returns its answer, which is JSON."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            (sys.executable, "-m", "bench.tenancy.process"),
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, workload: str, **what: Any) -> Any:
        assert self.process.stdin and self.process.stdout
        try:
            print(json.dumps([workload, what]), file=self.process.stdin, flush=True)
        except BrokenPipeError:
            raise WorkloadFailed(workload) from None
        answer = self.process.stdout.readline()
        if not answer:
            raise WorkloadFailed(workload)
        return json.loads(answer)

    def __enter__(self) -> "Target":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self.process.stdin
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
