"""What reaches us over ASGI besides HTTP: we have no WebSockets, and nothing to do when a server starts or ends."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

Message = Mapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


async def decline(scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
    """Answer what is not HTTP, quietly. A WebSocket is closed before it opens, which the client sees as a 403."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close"})
    elif scope["type"] == "lifespan":
        for step in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{step}.complete"})
