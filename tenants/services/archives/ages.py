"""Whether an archive's tables fit those of this installation."""

from collections.abc import Mapping, Sequence

from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.fields import AddField
from django.db.migrations.operations.models import AddIndex, AlterModelManagers, AlterModelOptions, CreateModel

from tenants.services.archives.errors import ArchiveTooNew, ArchiveTooOld
from tenants.services.archives.rows import team_models

HARMLESS = (AddIndex, AlterModelManagers, AlterModelOptions, CreateModel)


def check_age(*, migrations: Mapping[str, Sequence[str]], product: str) -> None:
    """An older archive fits when all that came since only added: what it lacks then has its defaults.

    Raises:
        ArchiveTooNew: it knows a migration that this installation does not.
        ArchiveTooOld: something was changed, moved or written since, which an old row cannot know.
    """
    labels = {model._meta.app_label for model in team_models()}
    written = MigrationLoader(None).disk_migrations
    here = {key for key in written if key[0] in labels}
    there = {(label, name) for label, names in migrations.items() for name in names}
    if there - here:
        raise ArchiveTooNew
    for label, name in sorted(here - there):
        if not all(_only_adds(operation) for operation in written[label, name].operations):
            raise ArchiveTooOld(
                f"This archive was made by {product}, before {label} {name} changed what a workspace holds. "
                "Take it in with that version, then update."
            )


def _only_adds(operation: Operation) -> bool:
    if isinstance(operation, AddField):
        field = operation.field
        return field.null or field.has_default() or field.has_db_default()
    return isinstance(operation, HARMLESS)
