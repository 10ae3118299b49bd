"""The least that a stream can be under ASGI: who listens gets a queue, and what Redis says goes into it."""

import asyncio
import json
import os
from collections import defaultdict
from typing import Any
from urllib.parse import parse_qs

from redis.asyncio import Redis

HEADERS = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-cache")]
HELLO = b"event: stream-open\ndata:\n\n"

_listening: defaultdict[str, set[asyncio.Queue[bytes]]] = defaultdict(set)
_receiving: list[asyncio.Task[None]] = []


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if not _receiving:
        _receiving.append(asyncio.create_task(_receive()))
    await receive()
    if scope["path"] == "/healthz":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"ok"})
        return
    streaming = asyncio.create_task(_stream(parse_qs(scope["query_string"].decode())["channel"], send))
    await receive()  # it has gone
    streaming.cancel()


async def _stream(channels: list[str], send: Any) -> None:
    queue: asyncio.Queue[bytes] = asyncio.Queue()
    for channel in channels:
        _listening[channel].add(queue)
    try:
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        body = HELLO
        while True:
            await send({"type": "http.response.body", "body": body, "more_body": True})
            body = await queue.get()
    finally:
        for channel in channels:
            _listening[channel].discard(queue)


async def _receive() -> None:
    async with Redis.from_url(os.environ["REDIS_URL"]) as redis, redis.pubsub() as pubsub:
        await pubsub.subscribe("events_channel")
        async for message in pubsub.listen():
            if message["type"] != "message":
                continue
            said = json.loads(message["data"])
            body = f"event: {said['event_type']}\ndata: {said['data']}\n\n".encode()
            for queue in _listening[said["channel"]]:
                queue.put_nowait(body)
