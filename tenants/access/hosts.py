"""Which team answers on a host, cached in the process, so that a request needs no query to find its team."""

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
"""The values of FIELDS. Plain values: a cached model would change its fields with the next version."""

LIFETIME = 30
"""Seconds that an entry is cached: a suspended team is closed after that even if no broadcast arrived."""

CHANNEL = "tenants.hosts"
MOST_TEAMS = 10_000
MOST_UNKNOWN = 500


class Hosts:
    """The cache of hosts, shared by all threads of this process.

    Hosts without an open team have a small cache of their own. Somebody who tries random names cannot push teams out of
    the cache: when it is full, one query reads all known hosts, and unknown names cause no further queries.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._teams: TTLCache[str, Row] = TTLCache(MOST_TEAMS, LIFETIME, clock)
        self._unknown: TTLCache[str, None] = TTLCache(MOST_UNKNOWN, LIFETIME, clock)
        self._known: TTLCache[str, frozenset[str]] = TTLCache(1, LIFETIME, clock)
        self._changes = 0
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._teams) + len(self._unknown)

    def row(self, host: str) -> Row | None:
        with self._lock:
            if host in self._unknown:
                return None
            row, changes = self._teams.get(host), self._changes
        return row or self._learn(host, changes)

    def forget(self, message: str) -> None:
        """``message`` comes from ``forget_team``: the team's id, then its hosts."""
        team_id, _, hosts = message.partition(" ")
        with self._lock:
            self._changes += 1
            self._known.clear()
            for host in [*hosts.split(), *(host for host, row in self._teams.items() if str(row[0]) == team_id)]:
                self._teams.pop(host, None)
                self._unknown.pop(host, None)

    def forget_all(self) -> None:
        with self._lock:
            self._changes += 1
            for cache in (self._teams, self._unknown, self._known):
                cache.clear()

    def reset_after_fork(self) -> None:
        """Call it in a forked process: another thread of the parent may have held the lock when it forked."""
        self._lock = Lock()
        self.forget_all()

    def _learn(self, host: str, changes: int) -> Row | None:
        """Ask the database, and cache the answer unless a change was announced meanwhile."""
        row = read_row(host) if self._may_exist(host) else None
        with self._lock:
            # ``forget`` may have run since the query began: then the row may be older than the change it announced.
            if changes == self._changes:
                if row:
                    self._teams[host] = row
                else:
                    self._unknown[host] = None
        return row

    def _may_exist(self, host: str) -> bool:
        with self._lock:
            if self._unknown.currsize < MOST_UNKNOWN:
                return True
            known, changes = self._known.get("all"), self._changes
        if known is None:
            known = _read_known_hosts()
            with self._lock:
                if changes == self._changes:
                    self._known["all"] = known
        return host in known


def read_row(host: str) -> Row | None:
    with public_context():
        row: Row | None = Team.objects.routed().filter(domains__domain=host).values_list(*FIELDS).first()
    return row


def _read_known_hosts() -> frozenset[str]:
    with public_context():
        return frozenset(Domain.objects.values_list("domain", flat=True))


_broadcast = Broadcast(url=settings.REDIS_URL, channel=CHANNEL)
_hosts = Hosts()
os.register_at_fork(after_in_child=_hosts.reset_after_fork)


def team_by_host(host: str) -> Team | None:
    """The open team that answers on ``host`` (without port); None for a team that is pending or suspended.

    Usually without a query. Works in any schema: it enters public itself when it needs a query. Fields that are not in
    FIELDS are loaded from the database on access.
    """
    _broadcast.receive(on_message=_hosts.forget, on_gap=_hosts.forget_all)
    row = _hosts.row(host)
    return Team.from_db(DEFAULT_DB_ALIAS, FIELDS, row) if row else None


def forget_team(team: Team) -> None:
    """Make every process read the team's hosts, status and name again, once this transaction commits.

    Every service that changes a Team or a Domain calls this, after the change and in the same transaction, in public.
    It is safe to call when nothing changed, and after the team was deleted.
    """
    hosts = Domain.objects.filter(tenant_id=team.id).values_list("domain", flat=True)
    message = " ".join([str(team.id), *hosts])

    def announce() -> None:
        _hosts.forget(message)
        _broadcast.send(message)

    # On commit: a process that reads before the commit would cache the old state again.
    transaction.on_commit(announce, robust=True)


def forget_hosts() -> None:
    """Empty this process's cache of hosts."""
    _hosts.forget_all()
