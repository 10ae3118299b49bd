# tenant_apps/stories/services.py
from asgiref.sync import sync_to_async
from celery_typed.django import enqueue_on_commit

from tenant_apps.stories.jobs import PrintBook


async def read_aloud(*, book):
    await sync_to_async(book.refresh_from_db)()
    await book.asave()


def print_many(*, books):
    for book in books:
        enqueue_on_commit(PrintBook(book_id=book.id))
