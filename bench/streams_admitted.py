"""After a restart of the web process every open page comes back at once: how soon the last of them listens."""

import asyncio
import sys
from time import monotonic

from bench import table
from bench.live.crowd import Crowd
from bench.live.servers import daphne
from bench.live.stage import Audience, audience

CLASSES, CHILDREN = 20, 50
SECONDS_AT_MOST = 10.0


def main() -> None:
    classes, children = (int(size) for size in sys.argv[1:3]) if len(sys.argv) > 2 else (CLASSES, CHILDREN)
    with (
        audience(classes, children, DATABASE_POOL="4") as here,
        daphne("config.asgi:application", here.tickets[0].host, here.environment) as server,
    ):
        seconds = asyncio.run(_all_in(server.port, here))
    streams = len(here.tickets)
    rows: list[list[table.Cell]] = [[streams, seconds, streams / seconds]]
    table.show("Streams that come back at once to a web process that just started", ["streams", "s", "a second"], rows)
    table.expect("until the last listens", seconds, at_most=SECONDS_AT_MOST, unit="s")


async def _all_in(port: int, here: Audience) -> float:
    crowd, began = Crowd(port), monotonic()
    await crowd.enter(here.tickets, at_a_time=len(here.tickets))
    seconds = monotonic() - began
    crowd.leave()
    return seconds


if __name__ == "__main__":
    main()
