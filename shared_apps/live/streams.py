"""Ending streams that are open, in every process."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import cast

from django.http import StreamingHttpResponse
from django_eventstream import views
from django_eventstream.event import Event
from django_eventstream.views import ListenerManager

from shared_apps.live.channels import EVERY, every_channel
from shared_apps.live.publish import send
from tenants.models import Team


class Listeners(ListenerManager):  # type: ignore[misc]  # django-eventstream is untyped
    """This process's open streams. A word to every channel of a team, which all processes hear, ends them."""

    def add_to_queues(self, channel: str, event: Event) -> None:
        if channel.endswith(EVERY):
            self._end(channel.removesuffix(EVERY))
        else:
            super().add_to_queues(channel, event)

    def _end(self, team_id: str) -> None:
        with self.lock:
            for channel, listeners in self.listeners_by_channel.items():
                for listener in listeners if channel.startswith(f"{team_id}:") else ():
                    listener.error = {"condition": "gone", "text": "This workspace is closed."}
                    listener.wake_threadsafe()


def end_with_error(response: StreamingHttpResponse) -> StreamingHttpResponse:
    """A stream that ends where it tells an error: django-eventstream itself goes on."""
    chunks = cast("AsyncGenerator[bytes, None]", response.streaming_content)
    response.streaming_content = _until_error(chunks)
    return response


async def _until_error(chunks: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
    async with aclosing(chunks):
        async for chunk in chunks:
            yield chunk
            if b"event: stream-error" in chunk:
                return


def watch_for_ends() -> None:
    views.listener_manager = Listeners()


def end_streams(*, team: Team) -> None:
    """Whoever comes back is refused at the door. A process that cannot hear this ends its streams in its own time."""
    send(every_channel(team.id), "closed")
