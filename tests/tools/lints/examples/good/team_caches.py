# tenant_apps/stories/services.py
from asgiref.sync import sync_to_async
from django.core.cache import caches


def count_books():
    return caches["tenant"].get("books")


async def shelf(*, names):
    def counted():
        return caches["tenant"].get("books")

    names.get("books")
    await sync_to_async(counted)()
    return await caches["tenant"].aget("shelf")
