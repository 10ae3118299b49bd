"""ASGI scopes other than HTTP: WebSockets are refused, and lifespan has nothing to do."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

Message = Mapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


async def decline(scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
    """Refuse a scope that is not HTTP, without a log line. The client of a WebSocket sees a 403."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close"})
    elif scope["type"] == "lifespan":
        for step in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{step}.complete"})
