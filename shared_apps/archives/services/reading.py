"""Read the rows of an archive for a new team: each row is checked and refers to the new team's ids."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date
from math import isfinite
from typing import Any
from uuid import UUID

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.serializers import deserialize
from django.core.serializers.base import DeserializationError, DeserializedObject
from django.db.models import CharField, Field, Model, TextField

from shared_apps.archives.services.errors import ArchiveRefused
from shared_apps.archives.services.names import is_plain_path
from shared_apps.archives.services.opening import OpenedArchive
from shared_apps.archives.services.rows import path_of, team_models
from tenants.models import Retention, TenantModel, files_prefix

UNREADABLE = (
    ValueError,
    TypeError,
    AttributeError,
    RecursionError,
    DeserializationError,
    FieldDoesNotExist,
    ValidationError,
)
FIRST_YEAR = 1900
INVALID_TEXT = re.compile(r"[\x00\ud800-\udfff]")
"""NUL and lone surrogates: JSON can express them, UTF-8 and PostgreSQL cannot."""


@dataclass(frozen=True)
class Relocation:
    """What changes when rows move into a new team: the prefix of its files and the ids of its members."""

    old: UUID
    new: UUID
    members: Mapping[str, str]
    """Ids of memberships, old to new. A member without an account here keeps the old id, which then names nobody."""

    def rewritten(self, value: Any) -> Any:
        """The value with keys and member ids of the new team, at any depth of JSON.

        Raises:
            ArchiveRefused: a value looks like a key outside the old team's prefix.
        """
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self.rewritten(part) for part in value]
        if isinstance(value, dict):
            return {self.rewritten(key): self.rewritten(part) for key, part in value.items()}
        return value

    def _text(self, value: str) -> str:
        for kept in Retention:
            before = files_prefix(self.old, kept)
            if value.startswith(before) and is_plain_path(value):
                return files_prefix(self.new, kept) + value.removeprefix(before)
            if value.startswith(before):
                raise ArchiveRefused(f"A row names a file outside its own team: {value[:80]!r}.")
        return self.members.get(value, value)

    def is_elsewhere(self, value: object) -> bool:
        """Whether a key points outside the new team's prefixes. A name without a slash is no path."""
        own = tuple(files_prefix(self.new, kept) for kept in Retention)
        return isinstance(value, str) and bool({"/", "\\"} & set(value)) and not value.startswith(own)


def read_rows(*, archive: OpenedArchive, relocation: Relocation) -> Iterator[DeserializedObject]:
    """Yield every row, ready to be saved. Fields that are newer than the archive have their defaults.

    Raises:
        ArchiveRefused: a row is malformed, belongs to another table than its file, or does not fit its model.
    """
    _check_tables(archive)
    for model in team_models():
        label, count = model._meta.label_lower, 0
        for line in archive.lines(path_of(model)):
            count += 1
            yield _row(model, line, f"{label}, row {count}", relocation)
        if count != archive.about.rows.get(label, 0):
            raise ArchiveRefused(f"The archive promises {archive.about.rows.get(label, 0)} rows of {label}.")


def _check_tables(archive: OpenedArchive) -> None:
    known = {path_of(model): model._meta.label_lower for model in team_models()}
    held = {path for path in archive.manifest.entries if path.endswith(".jsonl")}
    if unknown := (held - known.keys()) | (archive.about.rows.keys() - set(known.values())):
        raise ArchiveRefused(f"This StorySprout has no place for {min(unknown)}.")


def _row(model: type[TenantModel], line: bytes, place: str, relocation: Relocation) -> DeserializedObject:
    try:
        raw = json.loads(line)
        if not isinstance(raw, dict) or set(raw) != {"model", "pk", "fields"} or not isinstance(raw["fields"], dict):
            raise ArchiveRefused(f"{place} is no row.")
        if raw["model"] != model._meta.label_lower:
            raise ArchiveRefused(f"{place} says that it is of another table.")
        if model.stays_here & set(raw["fields"]):
            raise ArchiveRefused(f"{place} holds what no archive may hold.")
        raw["fields"] = relocation.rewritten(raw["fields"])
        (row,) = deserialize("python", [raw])
        for field in model._meta.concrete_fields:
            _check(field, row.object, relocation)
    except UNREADABLE as error:
        said = "; ".join(error.messages) if isinstance(error, ValidationError) else str(error)
        raise ArchiveRefused(f"{place} cannot be read: {said[:300]}") from error
    return row


def _check(field: "Field[Any, Any]", row: Model, relocation: Relocation) -> None:
    """Apply the model's own checks, and refuse foreign keys of files. The database checks the rest."""
    value = getattr(row, field.attname)
    if field.is_relation or value in field.empty_values:
        return
    field.clean(value, row)
    if isinstance(value, date) and not FIRST_YEAR <= value.year < MAXYEAR:
        raise ValidationError(f"{field.name} is a time that not every calendar has.")
    if isinstance(value, float) and not isfinite(value):
        raise ValidationError(f"{field.name} is no number.")
    if isinstance(field, CharField | TextField) and INVALID_TEXT.search(value):
        raise ValidationError(f"{field.name} holds a sign that no text has.")
    _check_keys(field.name, value, relocation)


def _check_keys(name: str, value: Any, relocation: Relocation) -> None:
    """Check that a field named ``…_key`` or ``…_keys`` names files of the new team only."""
    if name.endswith("_keys") and not (isinstance(value, list) and all(isinstance(key, str) for key in value)):
        raise ValidationError(f"{name} is no list of keys.")
    keys = value if isinstance(value, list) else [value]
    if name.endswith(("_key", "_keys")) and any(relocation.is_elsewhere(key) for key in keys):
        raise ValidationError(f"{name} names a file outside its own team.")
