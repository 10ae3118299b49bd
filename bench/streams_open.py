"""Thousands of streams open on one web process: what each costs, how soon the last listener hears, and how pages fare.

Beside it, in the same run and under the same Daphne: a bare ASGI application, which is the bound, and stock
django-eventstream, at a size that it can bear.
"""

import asyncio
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from statistics import median, quantiles
from time import monotonic
from uuid import uuid4

from bench import table
from bench.live.crowd import Crowd, Ticket, page_seconds
from bench.live.servers import Holding, Server, daphne
from bench.live.stage import Audience, Stories, audience, same_ears, stock_environment
from bench.tenancy import Target

CLASSES, CHILDREN = 10, 500
STOCK = 300
WARM_UP = 5
ROUNDS = 12
REST = 1.5
"""Seconds between two events: ours tells the same news once a second at most."""

PEOPLE, PAUSE, READING_SECONDS = 6, 0.05, 20.0

KB_AT_MOST = 48.0
OF_STOCK_AT_MOST = 0.25
TIMES_BARE_AT_MOST = 2.0
PAGE_MS_AT_MOST = 300.0


@dataclass(frozen=True)
class Open:
    """A crowd that is in. ``tenth`` is what its server held more when a tenth of it was."""

    crowd: Crowd
    tenth: Holding
    all: Holding

    @property
    def streams(self) -> int:
        return len(self.crowd.listeners)

    @property
    def kilobytes(self) -> float:
        return self.all.memory / self.streams / 1000


def main() -> None:
    classes, children = (int(size) for size in sys.argv[1:3]) if len(sys.argv) > 2 else (CLASSES, CHILDREN)
    with audience(classes, children, DATABASE_POOL="5", STREAM_SECONDS="3600") as here:
        stock = _stock(here)
        with (
            daphne("bench.live.bare:application", "127.0.0.1", here.environment) as bare,
            daphne("config.asgi:application", here.tickets[0].host, here.environment) as ours,
        ):
            asyncio.run(_compare(bare, ours, here, stock))


def _stock(here: Audience) -> Open:
    listeners = min(STOCK, len(here.tickets))
    with stock_environment(here, connections=listeners + 60) as (environment, cookie):
        tickets = _some(same_ears(here.tickets, here.stories, cookie), listeners)
        with daphne("bench.live.stock.asgi:application", "127.0.0.1", environment) as server:
            return asyncio.run(_entered(server, tickets))


async def _compare(bare: Server, ours: Server, here: Audience, stock: Open) -> None:
    others = [[str(uuid4()), str(uuid4())] for _ in here.stories]  # so that no event is for both
    bound = await _entered(bare, same_ears(here.tickets, others))
    own = await _entered(ours, here.tickets)
    _show_holdings({"bare ASGI": bound, "stock django-eventstream": stock, "ours": own})
    times = [
        (await _last_heard(bound.crowd, here.voice, others), await _last_heard(own.crowd, here.voice, here.stories))
        for _ in range(ROUNDS)
    ]
    ratio = _show_times(own.streams, times)
    meanwhile = await _reading(ours, here.pages, here)
    lost = bound.crowd.lost + own.crowd.lost
    undisturbed = await _without(bound.crowd, own.crowd, ours, here)
    rows: list[list[table.Cell]] = [["none", 1000 * undisturbed], [f"{own.streams:,}", 1000 * meanwhile]]
    table.show(f"Pages of {PEOPLE} people meanwhile, an event a second", ["open streams", "p95 ms"], rows)
    table.expect("streams lost", lost, at_most=0)
    table.expect("KB a stream", own.kilobytes, at_most=KB_AT_MOST)
    table.expect("a stream's memory, in stock's", own.kilobytes / stock.kilobytes, at_most=OF_STOCK_AT_MOST)
    table.expect("threads more than at a tenth", own.all.threads - own.tenth.threads, at_most=0)
    table.expect("to the last listener, in times of bare", ratio, at_most=TIMES_BARE_AT_MOST)
    table.expect("p95 of pages", 1000 * meanwhile, at_most=PAGE_MS_AT_MOST, unit="ms")


def _show_holdings(servers: dict[str, Open]) -> None:
    rows: list[list[table.Cell]] = [
        [name, found.streams, found.kilobytes, found.tenth.threads, found.all.threads, found.all.connections]
        for name, found in servers.items()
    ]
    columns = ["server", "streams", "KB a stream", "threads more at a tenth", "at all", "connections more"]
    table.show("Open streams on one web process", columns, rows)


def _show_times(listeners: int, times: list[tuple[float, float]]) -> float:
    rows: list[list[table.Cell]] = [
        [name, listeners, 1000 * median(column)]
        for name, column in zip(("bare ASGI", "ours"), zip(*times, strict=True), strict=True)
    ]
    columns = ["server", "listeners", "ms"]
    table.show(f"From an event to its last listener, median of {ROUNDS} by turns", columns, rows)
    return median(own / bare for bare, own in times)


async def _entered(server: Server, tickets: list[Ticket]) -> Open:
    """All of them in, and what it cost."""
    await _warm_up(server, tickets)
    crowd, empty = Crowd(server.port), server.holding()
    tenth = len(tickets) // 10
    await crowd.enter(tickets[:tenth])
    first = server.holding() - empty
    await crowd.enter(tickets[tenth:])
    await asyncio.sleep(2 * REST)
    return Open(crowd, first, server.holding() - empty)


async def _warm_up(server: Server, tickets: list[Ticket]) -> None:
    crowd = Crowd(server.port)
    await crowd.enter(_some(tickets, WARM_UP))
    crowd.leave()
    await asyncio.sleep(2 * REST)


async def _last_heard(crowd: Crowd, voice: Target, stories: Stories) -> float:
    """Seconds from the first word, said of every story at once, to the last listener."""
    event = f"news-{uuid4()}"
    crowd.listen_for(event)
    began: float = await asyncio.to_thread(voice, "live.say", stories=stories, event=event)
    last = await crowd.heard_by_all()
    await asyncio.sleep(REST)
    return last - began


async def _reading(server: Server, pages: Sequence[Ticket], here: Audience | None = None) -> float:
    """The 95th percentile of so many people's pages, in seconds, while one class after the other hears news."""
    over = monotonic() + READING_SECONDS
    speaking = asyncio.create_task(_speak(here.voice, here.stories, over)) if here else None
    found = await asyncio.gather(*(_read(server.port, pages, over, seed) for seed in range(PEOPLE)))
    if speaking:
        await speaking
    return quantiles([seconds for person in found for seconds in person], n=20)[-1]


async def _read(port: int, pages: Sequence[Ticket], over: float, seed: int) -> list[float]:
    chance, found = random.Random(seed), []  # noqa: S311 — which page, no secret
    while monotonic() < over:
        found.append(await page_seconds(port, chance.choice(pages)))
        await asyncio.sleep(PAUSE)
    return found


async def _speak(voice: Target, stories: Stories, over: float) -> None:
    for story in cycle(stories):
        await asyncio.to_thread(voice, "live.say", stories=[story], event="changed")
        await asyncio.sleep(1.0)
        if monotonic() > over:
            return


async def _without(bound: Crowd, own: Crowd, server: Server, here: Audience) -> float:
    """The same pages when everyone has left. Before they came, pages would leave memory behind for streams to use."""
    bound.leave()
    own.leave()
    await asyncio.sleep(10 * REST)
    return await _reading(server, here.pages, here)


def _some(tickets: list[Ticket], wanted: int) -> list[Ticket]:
    """So many of all classes alike."""
    return tickets[:: max(1, len(tickets) // wanted)][:wanted]


if __name__ == "__main__":
    main()
