"""The ledger in plain words: a line for each book, grant and purchase, and a table of every entry."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import models
from django.db.models import QuerySet, Sum

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.core.registry import Registry
from tenants.models import Team

Kind = LedgerEntry.Kind
Names = Callable[[Collection[UUID]], Mapping[UUID, str]]

TITLES: Registry[Names] = Registry("titles of work", "the titles of books, by the reservations that paid for them")
MEMBER_NAMES: Registry[Names] = Registry("names of members", "how a team calls its members")


class Show(models.TextChoices):
    """What the list can be narrowed to."""

    ALL = "all", "Everything"
    USED = "used", "Used"
    ADDED = "added", "Added"
    GONE = "gone", "Expired or taken back"


KINDS: Mapping[str, tuple[str, ...]] = {
    Show.ALL: (Kind.GRANT, Kind.RESERVE, Kind.PACK, Kind.GOODWILL, Kind.EXPIRE, Kind.REVOKE),
    Show.USED: (Kind.RESERVE,),
    Show.ADDED: (Kind.GRANT, Kind.PACK, Kind.GOODWILL),
    Show.GONE: (Kind.EXPIRE, Kind.REVOKE),
}
WORDS: Mapping[str, str] = {
    Kind.GRANT: "Credits of the plan",
    Kind.PACK: "Credits that you bought",
    Kind.GOODWILL: "A gift from StorySprout",
    Kind.EXPIRE: "Credits that were not used in time",
    Kind.REVOKE: "Credits of a purchase whose money you got back",
}
PURPOSES: Mapping[str, str] = {
    LedgerEntry.Purpose.BOOK: "a new book",
    LedgerEntry.Purpose.REST: "the rest of a book",
    LedgerEntry.Purpose.REPEAT: "a page or picture made again",
    "": "a book",
}


@dataclass(frozen=True)
class Line:
    """A movement in words. ``change`` is what it did to the credits, as far as it is settled."""

    at: datetime
    words: str
    detail: str
    who: str
    change: int
    is_open: bool = False

    @property
    def size(self) -> int:
        return abs(self.change)


@dataclass(frozen=True)
class _Outcome:
    spent: int
    refunded: int
    released: int | None


def entries_to_show(*, account: BillingAccount, show: str, who: UUID | None = None) -> "QuerySet[LedgerEntry]":
    """The entries that have a line of their own, the newest first."""
    entries: QuerySet[LedgerEntry] = LedgerEntry.objects.filter(account=account, kind__in=KINDS.get(show, KINDS["all"]))
    if who:
        entries = entries.filter(member_id=who)
    return entries.order_by("-created_at", "-id")


def lines_of(*, entries: Iterable[LedgerEntry], team: Team) -> list[Line]:
    """A line for each of these entries. Books of other teams of the account stay without title."""
    listed = list(entries)
    reservations = [entry.key for entry in listed if entry.kind == Kind.RESERVE]
    outcomes = _outcomes(reservations)
    titles = _gathered(TITLES, [entry.key for entry in listed if entry.team_id == team.id])
    names = names_of(members={entry.member_id for entry in listed if entry.member_id and entry.team_id == team.id})
    return [_line(entry, team, outcomes, titles, names) for entry in listed]


def table_of(*, account: BillingAccount, team: Team) -> Iterator[tuple[str, ...]]:
    """Every entry as a row of a table, the oldest first, with the balance after it. The first row has the headings."""
    yield "date", "entry", "for", "book", "by", "credits", "balance"
    entries = list(LedgerEntry.objects.filter(account=account))
    own = [entry for entry in entries if entry.team_id == team.id]
    titles = _gathered(TITLES, {entry.reservation_id or entry.key for entry in own})
    names = names_of(members={entry.member_id for entry in own if entry.member_id})
    balance = 0
    for entry in entries:
        balance += entry.effect
        is_own = entry.team_id in (team.id, None)
        change = -entry.credits if entry.kind == Kind.SETTLE else entry.effect
        yield (
            entry.created_at.isoformat(timespec="seconds"),
            entry.get_kind_display(),
            entry.reason or (entry.get_purpose_display() if is_own else "Another workspace"),
            titles.get(entry.reservation_id or entry.key, "") if is_own else "",
            names.get(entry.member_id, "") if is_own and entry.member_id else "",
            str(change),
            str(balance),
        )


def spenders_of(*, account: BillingAccount, team: Team) -> dict[UUID, str]:
    """The members of the team who used credits, by name."""
    reserved = LedgerEntry.objects.filter(account=account, team_id=team.id, kind=Kind.RESERVE).order_by()
    members = reserved.values_list("member_id", flat=True).distinct()
    return names_of(members={member for member in members if member})


def names_of(*, members: Collection[UUID]) -> dict[UUID, str]:
    """How the team calls these members."""
    return _gathered(MEMBER_NAMES, members)


def _gathered(registry: Registry[Names], ids: Collection[UUID]) -> dict[UUID, str]:
    found: dict[UUID, str] = {}
    for names in registry.values() if ids else ():
        found.update(names(ids))
    return found


def _outcomes(reservations: Collection[UUID]) -> dict[UUID, _Outcome]:
    of_them = LedgerEntry.objects.filter(reservation_id__in=reservations).order_by()
    sums = {
        (row["reservation_id"], row["kind"]): row["sum"]
        for row in of_them.values("reservation_id", "kind").annotate(sum=Sum("credits"))
    }
    released = dict(LedgerEntry.objects.filter(key__in=reservations, kind=Kind.RELEASE).values_list("key", "credits"))
    return {
        id_: _Outcome(sums.get((id_, Kind.SETTLE), 0), sums.get((id_, Kind.REFUND), 0), released.get(id_))
        for id_ in reservations
    }


def _line(
    entry: LedgerEntry,
    team: Team,
    outcomes: Mapping[UUID, _Outcome],
    titles: Mapping[UUID, str],
    names: Mapping[UUID, str],
) -> Line:
    who = names.get(entry.member_id, "") if entry.member_id else ""
    if entry.kind != Kind.RESERVE:
        return Line(entry.created_at, WORDS[entry.kind], entry.reason, who, entry.effect)
    outcome = outcomes[entry.key]
    words = titles.get(entry.key) or PURPOSES[entry.purpose].capitalize()
    detail = PURPOSES[entry.purpose] if entry.key in titles else ""
    if entry.team_id not in (team.id, None):
        words, detail = "Another workspace", ""
    if outcome.released is None:
        return Line(entry.created_at, words, detail, who, -entry.credits, is_open=True)
    back = outcome.released + outcome.refunded
    came = f"{entry.credits} set aside, {back} came back" if back else f"{entry.credits} set aside, all used"
    used = outcome.spent - outcome.refunded
    return Line(entry.created_at, words, f"{detail}; {came}" if detail else came, who, -used)
