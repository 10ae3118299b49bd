"""Whether the tables in an archive fit those of this installation."""

from collections.abc import Mapping, Sequence

from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.fields import AddField, AlterField
from django.db.migrations.operations.models import AddIndex, AlterModelManagers, AlterModelOptions, CreateModel
from django.db.migrations.operations.special import SeparateDatabaseAndState

from shared_apps.archives.services.errors import ArchiveTooNew, ArchiveTooOld
from shared_apps.archives.services.rows import team_models
from tenants.backend.append_only import AppendOnly

HARMLESS = (AddIndex, AlterModelManagers, AlterModelOptions, AppendOnly, CreateModel)


def check_compatibility(*, migrations: Mapping[str, Sequence[str]], product: str) -> None:
    """Refuse an archive that does not fit. An older one fits when newer migrations only add.

    Raises:
        ArchiveTooNew: it names a migration that this installation does not have.
        ArchiveTooOld: a newer migration changes, moves or writes something, so that old rows do not fit.
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
    """Whether rows from before still fit. A field that changes in Python alone leaves its column as it is."""
    if isinstance(operation, SeparateDatabaseAndState):
        in_python = [one for one in operation.state_operations if not isinstance(one, AlterField)]
        return all(_only_adds(one) for one in (*operation.database_operations, *in_python))
    if isinstance(operation, AddField):
        field = operation.field
        return field.null or field.has_default() or field.has_db_default()
    return isinstance(operation, HARMLESS)
