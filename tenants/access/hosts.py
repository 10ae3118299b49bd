"""Which team answers on a host: remembered for a while, so that a request needs no query to know whose it is."""

import os
import time
from collections.abc import Callable
from threading import Lock
from typing import Any, TypeAlias

from cachetools import TTLCache
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, transaction

from shared_apps.core.broadcast import Broadcast
from tenants.backend import public_context
from tenants.models import Domain, Team

FIELDS = ("id", "schema_name", "slug", "name", "kind", "status")
Row: TypeAlias = tuple[Any, ...]
"""The values of FIELDS: no model is kept, whose shape changes with the next version."""

LIFETIME = 30
"""Seconds that anything is remembered: a suspended team is closed after that even where nobody could be told."""

CHANNEL = "tenants.hosts"
MOST_TEAMS = 10_000
MOST_STRANGERS = 500


class Hosts:
    """What this process remembers of hosts, its threads together.

    Hosts without an open team are remembered apart and few: when someone tries one random name after the other, they
    push out no team, and the roll of all hosts is read instead of asking the database about each of them.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._teams: TTLCache[str, Row] = TTLCache(MOST_TEAMS, LIFETIME, clock)
        self._strangers: TTLCache[str, None] = TTLCache(MOST_STRANGERS, LIFETIME, clock)
        self._roll: TTLCache[str, frozenset[str]] = TTLCache(1, LIFETIME, clock)
        self._changes = 0
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._teams) + len(self._strangers)

    def row(self, host: str) -> Row | None:
        with self._lock:
            if host in self._strangers:
                return None
            row, changes = self._teams.get(host), self._changes
        return row or self._learn(host, changes)

    def forget(self, word: str) -> None:
        """``word`` is what ``forget_team`` tells: the team's id, then its hosts."""
        team_id, _, hosts = word.partition(" ")
        with self._lock:
            self._changes += 1
            self._roll.clear()
            for host in [*hosts.split(), *(host for host, row in self._teams.items() if str(row[0]) == team_id)]:
                self._teams.pop(host, None)
                self._strangers.pop(host, None)

    def forget_all(self) -> None:
        with self._lock:
            self._changes += 1
            for memory in (self._teams, self._strangers, self._roll):
                memory.clear()

    def begin_anew(self) -> None:
        """In a forked process: another thread of its parent may have held the lock."""
        self._lock = Lock()
        self.forget_all()

    def _learn(self, host: str, changes: int) -> Row | None:
        """Ask the database, and remember the answer unless something changed while it was on its way."""
        row = read_row(host) if self._may_exist(host) else None
        with self._lock:
            if changes == self._changes:
                if row:
                    self._teams[host] = row
                else:
                    self._strangers[host] = None
        return row

    def _may_exist(self, host: str) -> bool:
        with self._lock:
            if self._strangers.currsize < MOST_STRANGERS:
                return True
            roll, changes = self._roll.get("all"), self._changes
        if roll is None:
            roll = _read_roll()
            with self._lock:
                if changes == self._changes:
                    self._roll["all"] = roll
        return host in roll


def read_row(host: str) -> Row | None:
    with public_context():
        row: Row | None = Team.objects.routed().filter(domains__domain=host).values_list(*FIELDS).first()
    return row


def _read_roll() -> frozenset[str]:
    with public_context():
        return frozenset(Domain.objects.values_list("domain", flat=True))


_broadcast = Broadcast(url=settings.REDIS_URL, channel=CHANNEL)
_hosts = Hosts()
os.register_at_fork(after_in_child=_hosts.begin_anew)


def team_by_host(host: str) -> Team | None:
    """The open team that answers on ``host`` (without port); None for a team that is pending or suspended.

    Normally without a query, and then in whatever schema; it enters public by itself when it has to ask. What is not
    in FIELDS is read from the database when someone asks for it.
    """
    _broadcast.receive(on_message=_hosts.forget, on_gap=_hosts.forget_all)
    row = _hosts.row(host)
    return Team.from_db(DEFAULT_DB_ALIAS, FIELDS, row) if row else None


def forget_team(team: Team) -> None:
    """Let every process look up anew, once this is committed, where and whether the team answers, and its name.

    Whoever changes a Team or a Domain calls this, after the change and in the same transaction, in public. It is safe
    to call when nothing changed, and after the team was deleted.
    """
    hosts = Domain.objects.filter(tenant_id=team.id).values_list("domain", flat=True)
    word = " ".join([str(team.id), *hosts])

    def tell() -> None:
        _hosts.forget(word)
        _broadcast.send(word)

    transaction.on_commit(tell, robust=True)


def forget_hosts() -> None:
    """Let this process look every host up anew, whatever it remembers."""
    _hosts.forget_all()
