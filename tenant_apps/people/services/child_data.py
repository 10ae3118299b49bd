"""Everything that is held about one child: found in every table of the team, packed into a ZIP, deleted for good.

Rows are found by their keys, not by a list of tables: what names the child, or names something that names the child, is
about it. So a table of a new room is included by itself.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from django.apps import apps
from django.core import serializers
from django.db import models, transaction

from shared_apps.core.errors import Conflict, NotFound
from shared_apps.media import files
from shared_apps.queue.models import Ticket
from tenant_apps.people.models import ChildProfile
from tenants.events import recorders
from tenants.models import Membership, Retention, TenantModel
from tenants.services import entry

KEPT_FOR_GOOD = frozenset({"moderation.auditentry"})
"""Rows that nobody can delete. They name the child by a random number that then names nobody."""
README = """Everything that StorySprout holds about {name}, packed on {day}.

data/   every row, one file for each kind; one row a line, as JSON
files/  pictures and drawings

Of the picture PIN only a digest exists, which is left out.
"""


class StillBeingMade(Conflict):
    code = "still_being_made"
    message = "A book or picture of this child is being made. Stop it or wait for it, then delete."


@dataclass(frozen=True)
class Erasure:
    """What was deleted, for the certificate: the number of rows of each kind, and of files."""

    name: str
    rows: Mapping[str, int]
    files: int
    at: datetime


def rows_about(*, child: ChildProfile) -> dict[type[TenantModel], set[Any]]:
    """The keys of all rows about the child, by model: those that name it, and those that name such a row."""
    kinds = [model for model in apps.get_models() if issubclass(model, TenantModel)]
    members = Membership.objects.filter(profile_id=child.id).values_list("id", flat=True)
    known: set[Any] = {child.id, *members}
    rows: defaultdict[type[TenantModel], set[Any]] = defaultdict(set)
    while True:
        found = {model: _naming(model, known) - rows[model] for model in kinds}
        if not any(found.values()):
            return {model: keys for model, keys in rows.items() if keys}
        for model, keys in found.items():
            rows[model] |= keys
            known |= keys


def pack(*, child: ChildProfile, by: Membership, to: IO[bytes], now: datetime) -> None:
    """Write everything about the child as a ZIP, and that somebody took it along. Files that are gone are left out."""
    keys: set[str] = set()
    with ZipFile(to, "w", ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", README.format(name=child.nickname, day=f"{now:%Y-%m-%d}"))
        archive.writestr("data/tenants.membership.jsonl", _memberships(child))
        for model, found in rows_about(child=child).items():
            text = _serialized(model, found)
            keys |= _keys_in(text, by.team_id)
            archive.writestr(f"data/{model._meta.label_lower}.jsonl", text)
        for key in sorted(keys):
            with suppress(NotFound):
                archive.writestr(f"files/{key.split('/', 2)[2]}", files.read(key), ZIP_STORED)
    recorders.record(
        team=by.team, action="child_data_packed", subject_kind="child", subject_id=child.id, by=by, now=now
    )


def erase(*, child: ChildProfile, by: Membership, now: datetime) -> Erasure:
    """Delete the child with everything that is held about it: rows, files, membership. It cannot be undone.

    Raises:
        StillBeingMade: a worker may be writing something of it at this moment.
    """
    with transaction.atomic():
        rows = rows_about(child=child)
        if Ticket.objects.filter(step_id__in=set().union(*rows.values())).exists():
            raise StillBeingMade
        deleted = {model: keys for model, keys in rows.items() if model._meta.label_lower not in KEPT_FOR_GOOD}
        texts = [_serialized(model, keys) for model, keys in deleted.items()]
        keys = set().union(*(_keys_in(text, by.team_id) for text in texts))
        members = Membership.objects.filter(profile_id=child.id)
        entry.close_sessions(membership_ids=list(members.values_list("id", flat=True)))
        members.filter(removed_at=None).update(removed_at=now)
        for model, found in deleted.items():
            _untie(model, found)
        for model, found in deleted.items():
            model.objects.filter(pk__in=found).delete()
        counts = {str(model._meta.verbose_name): len(found) for model, found in deleted.items()}
        recorders.record(
            team=by.team,
            action="child_erased",
            subject_kind="child",
            subject_id=child.id,
            by=by,
            now=now,
            rows=sum(counts.values()),
            files=len(keys),
        )
        # Files go after the commit: if this transaction is rolled back, its rows still name them.
        transaction.on_commit(lambda: _discard(keys), robust=True)
    return Erasure(child.nickname, counts, len(keys), now)


def _naming(model: type[TenantModel], known: Iterable[Any]) -> set[Any]:
    """The keys of the model's rows that have one of these keys in any column for keys."""
    columns = [field.attname for field in model._meta.concrete_fields if isinstance(_target(field), models.UUIDField)]
    about = models.Q(pk__in=[])
    for column in columns:
        about |= models.Q(**{f"{column}__in": list(known)})
    return set(model.objects.filter(about).values_list("pk", flat=True)) if columns else set()


def _target(field: Any) -> Any:
    return _target(field.target_field) if isinstance(field, models.ForeignKey) else field


def _untie(model: type[TenantModel], keys: set[Any]) -> None:
    """Empty the columns that would keep Django from deleting the rows."""
    tied = [field for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey) and field.null]
    if tied:
        model.objects.filter(pk__in=keys).update(**dict.fromkeys((field.attname for field in tied), None))


def _serialized(model: type[TenantModel], keys: set[Any]) -> str:
    fields = {field.name for field in model._meta.fields} - model.stays_here
    return str(serializers.serialize("jsonl", model.objects.filter(pk__in=keys).order_by("pk"), fields=fields))


def _memberships(child: ChildProfile) -> str:
    rows = Membership.objects.filter(profile_id=child.id).values("id", "role", "created_at", "removed_at")
    return "".join(f"{json.dumps(row, default=str)}\n" for row in rows)


def _keys_in(text: str, team_id: UUID) -> set[str]:
    """The keys of the team's files that are named anywhere in the text."""
    kept = "|".join(re.escape(kept.value) for kept in Retention)
    return set(re.findall(rf'(?:{kept})/{team_id}/[^"\\\s]+', text))


def _discard(keys: Iterable[str]) -> None:
    for key in keys:
        files.discard(key)
