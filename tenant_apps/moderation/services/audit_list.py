"""The audit trail for people: filtered, in words, and as CSV."""

import csv
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from typing import Any
from uuid import UUID

from django.db.models import Q

from shared_apps.core.errors import InvalidInput
from tenant_apps.moderation.models import AuditEntry, AuditEntryQuerySet
from tenant_apps.moderation.services.audit_trail import Audited, label_of
from tenant_apps.people.services import names
from tenant_apps.people.services.subject_names import SUBJECT_NAMES, SubjectName, names_by_kind

MOST_EXPORTED = 20_000
CHUNK = 500
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What begins a formula where a spreadsheet opens the file."""
COLUMNS = ("when (UTC)", "who", "AI model", "what", "action", "to what", "kind", "id", "details", "policy version")


class TooMuchToExport(InvalidInput):
    code = "too_much_to_export"
    message = f"That is more than {MOST_EXPORTED:,} entries. Choose a shorter time, then export again."


@dataclass(frozen=True)
class AuditLine:
    """One entry in words. ``subject`` is None for one that is gone, or that has no name."""

    entry: AuditEntry
    who: str
    what: str
    subject: SubjectName | None

    @property
    def facts(self) -> list[str]:
        """The entry's details in words."""
        return [f"{name.replace('_', ' ')}: {_in_words(value)}" for name, value in self.entry.details.items()]


@dataclass(frozen=True)
class AuditFilter:
    """What to look for; an empty field is not looked at. ``who`` is a member's id, "ai" or "system"."""

    words: str = ""
    action: str = ""
    who: str = ""
    since: date | None = None
    until: date | None = None


def filter_entries(*, entries: AuditEntryQuerySet, by: AuditFilter) -> AuditEntryQuerySet:
    """The entries that fit. Days are those of UTC, the last one included."""
    if by.action:
        entries = entries.filter(action=by.action)
    if by.who in (AuditEntry.Actor.AI, AuditEntry.Actor.SYSTEM):
        entries = entries.filter(actor=by.who)
    elif by.who:
        entries = entries.filter(member_id=by.who)
    if by.since:
        entries = entries.filter(at__gte=_midnight(by.since))
    if by.until:
        entries = entries.filter(at__lt=_midnight(by.until) + timedelta(days=1))
    return entries.filter(_about(entries, by.words)) if by.words else entries


def lines_of(entries: Sequence[AuditEntry]) -> list[AuditLine]:
    """One line for each entry, in the given order. The number of queries does not grow with them."""
    people = names.names_of([entry.member_id for entry in entries if entry.member_id])
    subjects = names_by_kind((entry.subject_kind, entry.subject_id) for entry in entries)
    return [
        AuditLine(
            entry, _who(entry, people), label_of(entry.action), subjects.get((entry.subject_kind, entry.subject_id))
        )
        for entry in entries
    ]


def people_in(entries: AuditEntryQuerySet) -> list[tuple[str, str]]:
    """The members who did something, as choices, by name."""
    found = names.names_of(_distinct(entries.exclude(member_id=None), "member_id"))
    return sorted(((str(key), name) for key, name in found.items()), key=lambda one: one[1])


def as_csv(entries: AuditEntryQuerySet) -> str:
    """The entries as CSV, newest first, so that no spreadsheet takes a cell for a formula. Raises TooMuchToExport."""
    if entries.count() > MOST_EXPORTED:
        raise TooMuchToExport
    text = StringIO()
    to = csv.writer(text)
    to.writerow(COLUMNS)
    for line in _all_lines(entries.newest_first()):
        to.writerow([_cell(value) for value in _row(line)])
    return text.getvalue()


def _all_lines(entries: AuditEntryQuerySet) -> Iterator[AuditLine]:
    chunk: list[AuditEntry] = []
    for entry in entries.iterator(chunk_size=CHUNK):
        chunk.append(entry)
        if len(chunk) == CHUNK:
            yield from lines_of(chunk)
            chunk = []
    yield from lines_of(chunk)


def _row(line: AuditLine) -> tuple[Any, ...]:
    entry = line.entry
    return (
        f"{entry.at.astimezone(UTC):%Y-%m-%d %H:%M:%S}",
        line.who,
        entry.model,
        line.what,
        entry.action,
        line.subject.name if line.subject else "",
        entry.subject_kind,
        entry.subject_id or "",
        json.dumps(entry.details, sort_keys=True) if entry.details else "",
        entry.policy_version,
    )


def _in_words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(_in_words(part) for part in value) or "none"
    return str(value).replace("_", " ")


def _cell(value: Any) -> str:
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _who(entry: AuditEntry, people: Mapping[UUID, str]) -> str:
    if entry.member_id:
        return people[entry.member_id]
    return entry.provider if entry.actor == AuditEntry.Actor.AI else "StorySprout"


def _about(entries: AuditEntryQuerySet, words: str) -> Q:
    """Entries whose action, person, subject or AI contains the words, or whose subject has them as its id."""
    actions = [action.value for action in Audited if _contains(action.label, words)]
    members = names.names_of(_distinct(entries.exclude(member_id=None), "member_id"))
    about = Q(action__in=actions) | Q(provider__icontains=words) | Q(model__icontains=words)
    about |= Q(member_id__in=[key for key, name in members.items() if _contains(name, words)])
    for kind, named in SUBJECT_NAMES.items():
        known = named(_distinct(entries.filter(subject_kind=kind).exclude(subject_id=None), "subject_id"))
        about |= Q(subject_id__in=[key for key, subject in known.items() if _contains(subject.name, words)])
    return about | Q(subject_id__in=_ids(words))


def _distinct(entries: AuditEntryQuerySet, field: str) -> list[UUID]:
    return list(entries.order_by().values_list(field, flat=True).distinct())


def _contains(text: str, words: str) -> bool:
    return words.casefold() in text.casefold()


def _ids(words: str) -> Collection[UUID]:
    try:
        return [UUID(words)]
    except ValueError:
        return []


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
