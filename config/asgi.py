"""Pages and streams, each served in the way that becomes them."""

import os
from typing import Any

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.urls import get_resolver

from shared_apps.live.handler import StreamHandler
from shared_apps.ops.ending import end_with_the_server

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

STREAMS = "/events/"

pages = get_asgi_application()
streams = StreamHandler()
for urlconf in (settings.ROOT_URLCONF, settings.PUBLIC_SCHEMA_URLCONF):
    _ = get_resolver(urlconf).url_patterns  # loads every view: a queryset that a form's class makes is of no team yet
end_with_the_server()


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    handler = streams if scope.get("path") == STREAMS else pages
    await handler(scope, receive, send)
