"""The ASGI application: pages by Django's handler, streams by ours."""

import os
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.urls import get_resolver

from shared_apps.ai import providers
from shared_apps.billing.services import gateways
from shared_apps.core.scopes import Receive, Send, decline
from shared_apps.live.handler import StreamHandler
from shared_apps.ops.ending import end_with_the_server

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

STREAMS = "/events/"

pages = get_asgi_application()
streams = StreamHandler()
for urlconf in (settings.ROOT_URLCONF, settings.PUBLIC_SCHEMA_URLCONF):
    _ = get_resolver(urlconf).url_patterns  # loads every view: a queryset that a form's class makes is of no team yet
providers.load()
gateways.load()
end_with_the_server()


async def application(scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
    if scope["type"] != "http":
        await decline(scope, receive, send)
        return
    settled = _settle(scope)
    handler = streams if settled["path"] == STREAMS else pages
    await handler(settled, receive, send)


def _settle(scope: Mapping[str, Any]) -> dict[str, Any]:
    """The scope without what a client can use to change our addresses.

    Daphne takes ``root_path`` from a header, and Django puts it before every address that it makes. A path without a
    slash (``GET @evil.example``) would continue the host that a redirect puts before it.
    """
    path: str = scope["path"]
    return {**scope, "root_path": "", "path": path if path.startswith("/") else f"/{path}"}
