# tenant_apps/stories/services.py
from django.db import connection
from tenants.backend import public_context, team_context


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


def books_of(*, team):
    with team_context(team):
        # refused:
        yield from team.books


async def tell_about(*, team, channel):
    with public_context():
        # refused:
        await channel.send(team.name)
