"""The next release of StorySprout, as far as migrations go: the ones that there are, and some more behind them."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent, indent
from uuid import uuid4

from django.apps import apps
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.test import override_settings

from tenants.backend import public_context

HEAD = """
from django.contrib.postgres.operations import *
from django.db import migrations, models


def nothing(apps, schema_editor):
    pass


def a_character(apps, schema_editor):
    apps.get_model("characters", "Character").objects.create(name="Pip", made_by="0" * 32)


class Migration(migrations.Migration):
    dependencies = [{dependency!r}]
    atomic = {atomic}
    operations = [
{operations}
    ]
"""

PACKAGE = """
from importlib import import_module

__path__ = [*__path__, *import_module("{package}.migrations").__path__]
"""

SETTINGS = """
import json, os
from config import settings as now

globals().update({name: value for name, value in vars(now).items() if name.isupper()})
MIGRATION_MODULES = json.loads(os.environ["NEXT_RELEASE"])
"""


@dataclass
class Release:
    """What it adds lies in ``folder``, apart from the house's own."""

    folder: Path
    package: str
    modules: dict[str, str]

    def add(self, app: str, name: str, operations: str, *, atomic: bool = True) -> tuple[str, str]:
        """One more migration, behind the app's last."""
        last = max(name for label, name in MigrationLoader(None).disk_migrations if label == app)
        place = self.folder / self.package / app
        place.mkdir(parents=True, exist_ok=True)
        (place / "__init__.py").write_text(PACKAGE.format(package=apps.get_app_config(app).name))
        words = indent(dedent(operations).strip(), " " * 8)
        number = f"{int(last[:4]) + 1:04}_{name}"
        (place / f"{number}.py").write_text(HEAD.format(dependency=(app, last), atomic=atomic, operations=words))
        self.modules[app] = f"{self.package}.{app}"
        return app, number

    def variables(self) -> dict[str, str]:
        """The environment in which a process of its own is of this release."""
        root = Path(__file__).resolve().parents[2]
        return {
            "PYTHONPATH": f"{self.folder}:{root}",
            "DJANGO_SETTINGS_MODULE": f"{self.package}.settings",
            "NEXT_RELEASE": json.dumps(self.modules),
        }


@contextmanager
def next_release(folder: Path) -> Iterator[Release]:
    """In here the migrations on disk are those of the next release, which begins without any of its own."""
    release = Release(folder, f"release_{uuid4().hex[:8]}", {})
    place = folder / release.package
    place.mkdir()
    (place / "__init__.py").touch()
    (place / "settings.py").write_text(SETTINGS)
    sys.path.insert(0, str(folder))
    try:
        with override_settings(MIGRATION_MODULES=release.modules):
            yield release
    finally:
        sys.path.remove(str(folder))


def catalog(schema: str) -> dict[str, list[tuple[str, ...]]]:
    """All that makes up a schema, without its name: tables, columns, keys, indexes, sequences, migrations."""
    questions = {
        "columns": "SELECT c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
        " a.attidentity, pg_get_expr(d.adbin, d.adrelid) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
        " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
        " WHERE c.relnamespace = %s::regnamespace AND c.relkind IN ('r', 'S') AND a.attnum > 0 AND NOT a.attisdropped",
        "constraints": "SELECT conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated, condeferred"
        " FROM pg_constraint WHERE connamespace = %s::regnamespace",
        "indexes": "SELECT indexrelid::regclass, pg_get_indexdef(indexrelid), indisvalid"
        " FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE c.relnamespace = %s::regnamespace",
        "migrations": f"SELECT app, name FROM \"{schema}\".django_migrations WHERE %s <> ''",
    }
    found = {}
    with public_context(), connection.cursor() as cursor:
        for what, question in questions.items():
            cursor.execute(question, (schema,))
            rows = [tuple(str(value).replace(schema, "team") for value in row) for row in cursor.fetchall()]
            found[what] = sorted(rows)
    return found
