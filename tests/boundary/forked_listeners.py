"""A process that listens, forks, and lets each of the two write down the first word that it hears."""

import os
import sys
import time
from pathlib import Path

from shared_apps.core.broadcast import Broadcast


def main(url: str, log: str) -> int:
    heard: list[str] = []
    broadcast = Broadcast(url=url, channel="test")
    broadcast.receive(on_message=heard.append, on_gap=heard.clear)
    child = os.fork()
    deadline = time.monotonic() + 20
    while not heard and time.monotonic() < deadline:
        broadcast.receive(on_message=heard.append, on_gap=heard.clear)
        time.sleep(0.01)
    with Path(log).open("a") as words:
        words.write(f"{'parent' if child else 'child'}:{heard[0]}\n")
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
