"""Asks a site whether it is well, without end, and prints when it asked and how long the answer took.

In a process of its own (``python -m tests.processes.pulse PORT HOST``), it waits for the site alone, and not for what
else a test does.
"""

import sys
import time

from shared_apps.ops.local_http import ask

if __name__ == "__main__":
    while True:
        began = time.monotonic()
        assert ask(int(sys.argv[1]), sys.argv[2], "/healthz").status == 200
        print(began, time.monotonic() - began, flush=True)  # noqa: T201 — this is its answer
        time.sleep(0.01)
