"""The rows of an archive, for the team that they are to live in: checked one by one, with its own names put in."""

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

from tenants.models import Kept, files_prefix
from tenants.services.archives.errors import ArchiveRefused
from tenants.services.archives.names import is_plain_path
from tenants.services.archives.opening import Opened
from tenants.services.archives.rows import path_of, team_models

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
NO_SIGNS = re.compile(r"[\x00\ud800-\udfff]")
"""NUL, and halves of signs, which JSON can say and no encoding can."""


@dataclass(frozen=True)
class Moving:
    """What changes when rows move into a new team: where its files lie, and who its members are."""

    old: UUID
    new: UUID
    members: Mapping[str, str]
    """Ids of memberships, old to new. Whoever has no account here keeps the old id, which then names nobody."""

    def rewritten(self, value: Any) -> Any:
        """The same value with keys and members of the new team, however deep in JSON they lie.

        Raises:
            ArchiveRefused: a value looks like the key of a file that was never this team's.
        """
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self.rewritten(part) for part in value]
        if isinstance(value, dict):
            return {self.rewritten(key): self.rewritten(part) for key, part in value.items()}
        return value

    def _text(self, value: str) -> str:
        for kept in Kept:
            before = files_prefix(self.old, kept)
            if value.startswith(before) and is_plain_path(value):
                return files_prefix(self.new, kept) + value.removeprefix(before)
            if value.startswith(before):
                raise ArchiveRefused(f"A row names a file outside its own team: {value[:80]!r}.")
        return self.members.get(value, value)

    def is_elsewhere(self, value: object) -> bool:
        """Whether a value that should be a key leads out of the new team's places. A name alone leads nowhere."""
        own = tuple(files_prefix(self.new, kept) for kept in Kept)
        return isinstance(value, str) and bool({"/", "\\"} & set(value)) and not value.startswith(own)


def read_rows(*, archive: Opened, moving: Moving) -> Iterator[DeserializedObject]:
    """Every row, ready to be saved. Fields that are newer than the archive have their defaults.

    Raises:
        ArchiveRefused: a row is not one, is of another table than its file says, or is not what its model takes.
    """
    _check_tables(archive)
    for model in team_models():
        label, count = model._meta.label_lower, 0
        for line in archive.lines(path_of(model)):
            count += 1
            yield _row(model, line, f"{label}, row {count}", moving)
        if count != archive.about.rows.get(label, 0):
            raise ArchiveRefused(f"The archive promises {archive.about.rows.get(label, 0)} rows of {label}.")


def _check_tables(archive: Opened) -> None:
    known = {path_of(model): model._meta.label_lower for model in team_models()}
    held = {path for path in archive.manifest.entries if path.endswith(".jsonl")}
    if strange := (held - known.keys()) | (archive.about.rows.keys() - set(known.values())):
        raise ArchiveRefused(f"This StorySprout has no place for {min(strange)}.")


def _row(model: type[Model], line: bytes, place: str, moving: Moving) -> DeserializedObject:
    try:
        raw = json.loads(line)
        if not isinstance(raw, dict) or set(raw) != {"model", "pk", "fields"} or not isinstance(raw["fields"], dict):
            raise ArchiveRefused(f"{place} is no row.")
        if raw["model"] != model._meta.label_lower:
            raise ArchiveRefused(f"{place} says that it is of another table.")
        raw["fields"] = moving.rewritten(raw["fields"])
        (row,) = deserialize("python", [raw])
        for field in model._meta.concrete_fields:
            _check(field, row.object, moving)
    except UNREADABLE as error:
        said = "; ".join(error.messages) if isinstance(error, ValidationError) else str(error)
        raise ArchiveRefused(f"{place} cannot be read: {said[:300]}") from error
    return row


def _check(field: "Field[Any, Any]", row: Model, moving: Moving) -> None:
    """What the model itself asks of a value; and a key must be one of the team's own. The database checks the rest."""
    value = getattr(row, field.attname)
    if field.is_relation or value in field.empty_values:
        return
    field.clean(value, row)
    if isinstance(value, date) and not FIRST_YEAR <= value.year < MAXYEAR:
        raise ValidationError(f"{field.name} is a time that not every calendar has.")
    if isinstance(value, float) and not isfinite(value):
        raise ValidationError(f"{field.name} is no number.")
    if isinstance(field, CharField | TextField) and NO_SIGNS.search(value):
        raise ValidationError(f"{field.name} holds a sign that no text has.")
    _check_keys(field.name, value, moving)


def _check_keys(name: str, value: Any, moving: Moving) -> None:
    """A field that is named for the key of a file, or for a list of them, names files of the new team alone."""
    if name.endswith("_keys") and not (isinstance(value, list) and all(isinstance(key, str) for key in value)):
        raise ValidationError(f"{name} is no list of keys.")
    keys = value if isinstance(value, list) else [value]
    if name.endswith(("_key", "_keys")) and any(moving.is_elsewhere(key) for key in keys):
        raise ValidationError(f"{name} names a file outside its own team.")
