# tenant_apps/stories/services.py
from contextlib import contextmanager

from tenants.backend import public_context, team_context


def count_books(*, team, lock):
    with lock, team_context(team):
        books = 1
    with public_context():
        return books


@contextmanager
def library_of(team):
    with team_context(team):
        yield team.books


def books_of(*, team):
    with team_context(team):
        books = list(title for title in team.books)
    yield from books
