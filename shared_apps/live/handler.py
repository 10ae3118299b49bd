"""How a stream is served: let in by Django as any request is, and then the event loop's alone."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from typing import Any, cast

from django.core.handlers.asgi import ASGIHandler, ASGIRequest
from django.http import StreamingHttpResponse
from django.http.response import HttpResponseBase

from shared_apps.core.scopes import Message, Receive, Send


class StreamRequest(ASGIRequest):
    """A request that the StreamHandler serves. The view of streams begins one for no other."""


class StreamHandler(ASGIHandler):
    """For streams, which live for minutes. Django gives each request a thread until its end; here all share one.

    It admits one stream after the other. With the first byte the request is over: its connection goes back, and nothing
    of it stays in memory. What follows is the event loop's, so that a stream costs some memory and nothing else.
    """

    request_class = StreamRequest

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        beginning = _Beginning(send)
        await self.handle(scope, receive, beginning)
        if beginning.chunks is not None:
            await _serve(beginning.chunks, receive, send)

    async def send_response(self, response: HttpResponseBase, send: Send) -> None:
        if isinstance(response, StreamingHttpResponse):
            beginning = cast("_Beginning", send)
            # Its public name wraps the chunks in all of the response, which would live as long as the stream.
            beginning.chunks = response._iterator  # type: ignore[attr-defined]  # noqa: SLF001 — likewise
            response.streaming_content = _nothing()
        await super().send_response(response, send)


class _Beginning:
    """What Django answers through: of a stream the head only. The chunks are left for later."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.chunks: AsyncGenerator[bytes, None] | None = None

    async def __call__(self, message: Message) -> None:
        if self.chunks is None or message["type"] == "http.response.start":
            await self._send(message)


async def _serve(chunks: AsyncGenerator[bytes, None], receive: Receive, send: Send) -> None:
    """Until either side ends it: what is received after the last chunk is a farewell as well."""
    sending = asyncio.create_task(_send_all(chunks, send))
    try:
        await receive()
    finally:
        sending.cancel()
        with suppress(asyncio.CancelledError):
            await sending


async def _send_all(chunks: AsyncGenerator[bytes, None], send: Send) -> None:
    try:
        async with aclosing(chunks):
            async for chunk in chunks:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
    finally:
        await send({"type": "http.response.body"})


async def _nothing() -> AsyncGenerator[bytes, None]:
    return
    yield b""
