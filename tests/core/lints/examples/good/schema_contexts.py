# tenant_apps/stories/services.py
from tenants.backend import public_context, team_context


def count_books(*, team, lock):
    with lock, team_context(team):
        books = 1
    with public_context():
        return books
