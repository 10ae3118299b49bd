"""The one call that makes a Celery app typed."""

from __future__ import annotations

from celery import Celery


def register_pydantic_serializer(app: Celery | None = None) -> None:
    """Let registered models travel through `app` (the current app by default). Call it once, where the app is made."""
