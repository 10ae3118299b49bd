# tenant_apps/stories/services.py
# refused:
from django.core.cache import cache, caches


async def shelf():
    # refused:
    known = cache.get("shelf")
    if known:
        # refused:
        caches["tenant"].set("shelf", known)
    return known
