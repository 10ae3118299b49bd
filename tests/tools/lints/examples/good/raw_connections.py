# tenant_apps/stories/services.py
from django.db import connection

from tenant_apps.stories.models import Book


def count_books():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stories_book")
    return Book.objects.count()
