"""A process that listens, forks, and lets each of the two write down the first word that it hears."""

import os
import sys
import time
from pathlib import Path

from shared_apps.core.news import News


def main(url: str, log: str) -> int:
    heard: list[str] = []
    news = News(url=url, channel="test")
    news.listen(heard=heard.append, missed=heard.clear)
    child = os.fork()
    deadline = time.monotonic() + 20
    while not heard and time.monotonic() < deadline:
        news.listen(heard=heard.append, missed=heard.clear)
        time.sleep(0.01)
    with Path(log).open("a") as words:
        words.write(f"{'parent' if child else 'child'}:{heard[0]}\n")
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
