# tenant_apps/stories/management/commands/book_list.py
from tenant_apps.stories.models import Book


def titles():
    # refused:
    return [book.title for book in Book._base_manager.all()]
