"""The shop's Celery app, as a project would write it."""

import os

from celery import Celery

from celery_typed import register_pydantic_serializer

app = Celery("shop", include=["shop.tasks"])
app.conf.update(
    broker_url=os.environ.get("SHOP_REDIS", "memory://"),
    result_backend=os.environ.get("SHOP_REDIS", "cache+memory://"),
    broker_connection_retry_on_startup=True,
    worker_hijack_root_logger=True,
    result_extended=False,
)
register_pydantic_serializer(app)
