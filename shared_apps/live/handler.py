"""Serves streams: Django admits the request in a thread, and then only the event loop works on it."""

import asyncio
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, suppress
from typing import Any, cast

from django.core import signals
from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, ASGIRequest
from django.core.handlers.base import BaseHandler
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.urls import set_script_prefix

from shared_apps.core.scopes import Receive, Send

ADMISSION_THREADS = 4
"""Threads that admit streams, and so the most database connections that the streams of a process use."""

Chunks = AsyncGenerator[bytes, None]


class StreamRequest(ASGIRequest):
    """A request that the StreamHandler serves. The view refuses any other."""


class StreamHandler(ASGIHandler):
    """Serves streams, which live for minutes, without a thread for each.

    A few threads run all middleware and the view for one request from start to end. Django's own ASGI handler switches
    threads some thirty times a request, which takes most of the time when a thousand pages reconnect after a restart.
    The request ends before the first byte: its database connection is returned and its memory freed. The event loop
    does the rest, so an open stream costs some memory and nothing else.
    """

    request_class = StreamRequest

    def __init__(self) -> None:
        BaseHandler.__init__(self)
        self.load_middleware()  # synchronous, as under WSGI
        self._threads = ThreadPoolExecutor(ADMISSION_THREADS, thread_name_prefix="admitting")

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        chunks = await self._answer(scope, receive, send)
        if chunks is not None:
            await _serve(chunks, receive, send)

    async def _answer(self, scope: dict[str, Any], receive: Receive, send: Send) -> Chunks | None:
        """Send the response. For a stream, send its head and return the chunks that follow; else return None."""
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return None
        with body:
            request, refusal = self.create_request(scope, body)
            if request is None:
                await self.send_response(cast("HttpResponse", refusal), send)
                return None
            admitting = asyncio.get_running_loop().run_in_executor(self._threads, self._admit, scope, request)
            response, chunks = await admitting
        if chunks is None:
            await self.send_response(response, send)
        else:
            await send(_head(response))
        return chunks

    def _admit(self, scope: dict[str, Any], request: HttpRequest) -> tuple[HttpResponseBase, Chunks | None]:
        """Django's response, and a stream's chunks for the event loop."""
        set_script_prefix("/")
        signals.request_started.send(sender=self.__class__, scope=scope)
        response = self.get_response(request)
        chunks: Chunks | None = None
        if isinstance(response, StreamingHttpResponse):
            # ``streaming_content`` wraps the chunks in the whole response, which would then live as long as the stream,
            # and closing the wrapper does not close them at once.
            chunks = response._iterator  # type: ignore[attr-defined]  # noqa: SLF001 — bench.shortcuts shows what it saves
        response.close()
        return response, chunks


def _head(response: HttpResponseBase) -> dict[str, Any]:
    lines = [(name.encode("ascii"), value.encode("latin-1")) for name, value in response.items()]
    lines += [(b"Set-Cookie", cookie.OutputString().encode("ascii")) for cookie in response.cookies.values()]
    return {"type": "http.response.start", "status": response.status_code, "headers": lines}


async def _serve(chunks: Chunks, receive: Receive, send: Send) -> None:
    """Send chunks until they end or the client disconnects."""
    sending = asyncio.create_task(_send_all(chunks, send))
    try:
        await receive()
    finally:
        sending.cancel()
        with suppress(asyncio.CancelledError):
            await sending


async def _send_all(chunks: Chunks, send: Send) -> None:
    try:
        async with aclosing(chunks):
            async for chunk in chunks:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
    finally:
        await send({"type": "http.response.body"})
