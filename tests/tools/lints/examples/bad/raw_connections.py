# tenant_apps/stories/services.py
import psycopg
from django.db import connection, connections

from tenant_apps.stories.models import Book


def count_books(*, url):
    # refused:
    with connection.connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stories_book")
    # refused:
    with psycopg.connect(url) as own:
        own.execute("SELECT count(*) FROM stories_book")
    # refused:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stories_book")
    # refused:
    return Book.objects.using("default").count()
