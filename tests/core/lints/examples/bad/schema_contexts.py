# tenant_apps/stories/services.py
from django.db import connection


def count_books(*, team, request, lock):
    # refused:
    with lock, team:
        books = 1
    # refused:
    with request.former_team:
        books += 1
    # refused:
    connection.set_tenant(team)
    return books
