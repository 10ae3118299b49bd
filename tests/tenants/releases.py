"""The next release of StorySprout, as far as migrations go: the ones that there are, and some more behind them."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent, indent
from uuid import uuid4

from django.db.migrations.loader import MigrationLoader
from django.test import override_settings

HEAD = """
from django.contrib.postgres.operations import *
from django.db import migrations, models


def nothing(apps, schema_editor):
    pass


class Migration(migrations.Migration):
    dependencies = [{dependency!r}]
    atomic = {atomic}
    operations = [
{operations}
    ]
"""

PACKAGE = """
from importlib import import_module

__path__ = [*__path__, *import_module("tenant_apps.{app}.migrations").__path__]
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
        (place / "__init__.py").write_text(PACKAGE.format(app=app))
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
