# tenant_apps/stories/services.py
import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Thread


async def read_aloud(*, book):
    # refused:
    await asyncio.to_thread(book.refresh_from_db)
    # refused:
    await asyncio.get_running_loop().run_in_executor(None, book.save)


def print_many(*, books):
    # refused:
    with ThreadPoolExecutor() as pool:
        pool.map(print, books)
    # refused:
    Thread(target=print).start()
