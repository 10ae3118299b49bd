"""Makes the SDXL adapter from the settings."""

from functools import cache

import httpx2
from django.conf import settings

from shared_apps.ai.deadlines import http_client
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.sdxl.illustrator import SDXLIllustrator
from shared_apps.ai.slot_leases import SlotLeases
from shared_apps.ai.slots import Slots


def illustrator() -> SDXLIllustrator:
    retry_policy = RetryPolicy(settings.AI_IMAGE_SECONDS, slots=_slots())
    url = settings.SDXL_URL or ""  # the environment requires it when sdxl is chosen
    return SDXLIllustrator(_client(), url=url, checkpoint=settings.SDXL_MODEL, retry_policy=retry_policy)


@cache
def _slots() -> Slots:
    return Slots(settings.SDXL_AT_ONCE, leases=SlotLeases("sdxl", url=settings.REDIS_URL))


@cache
def _client() -> httpx2.Client:
    """The server sends nothing until the picture is done, so silence may last as long as a picture."""
    return http_client(silence=settings.AI_IMAGE_SECONDS)
