"""Pages and streams, each served in the way that becomes them."""

import os
from typing import Any

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.handlers.asgi import ASGIHandler
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

STREAMS = "/events/"


class StreamHandler(ASGIHandler):
    """For streams, which live for minutes. Django gives each request a thread until its end; here all share one.

    It admits one stream after the other and gives its database connection back each time. What follows is the event
    loop's, so that a stream costs some memory and nothing else.
    """

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        await self.handle(scope, receive, send)


pages = get_asgi_application()
streams = StreamHandler()
for urlconf in (settings.ROOT_URLCONF, settings.PUBLIC_SCHEMA_URLCONF):
    _ = get_resolver(urlconf).url_patterns  # loads every view: a queryset that a form's class makes is of no team yet


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    handler = streams if scope.get("path") == STREAMS else pages
    await handler(scope, receive, send)
