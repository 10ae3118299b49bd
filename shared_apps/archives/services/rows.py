"""Write the rows of a team, table by table, for every model in a team's schema; a new model is included by itself."""

import codecs
from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

from django.apps import apps
from django.core import serializers
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Model

from shared_apps.archives.services.zip_writer import ZipEntry
from tenants.models import TenantModel

CHUNK = 200


class ExactEncoder(DjangoJSONEncoder):
    """Writes times to the microsecond, as the rows have them. Django's own encoder stops at the millisecond."""

    def default(self, o: Any) -> Any:
        return o.isoformat() if isinstance(o, datetime) else super().default(o)


def team_models() -> list[type[TenantModel]]:
    """The models of a team's schema, but those whose rows stay on this installation.

    Rows of many-to-many tables are written with the row that refers to them.
    """
    return [
        model
        for model in apps.get_models()
        if issubclass(model, TenantModel) and model.is_archived and model._meta.managed and not model._meta.proxy
    ]


def path_of(model: type[Model]) -> str:
    return f"data/{model._meta.label_lower}.jsonl"


def write_rows(*, model: type[TenantModel], to: ZipEntry) -> int:
    """Write one row a line, in the format of Django's serializer. Returns the number of rows."""
    count = 0

    def counted() -> Iterator[Model]:
        nonlocal count
        for row in model._base_manager.order_by("pk").iterator(chunk_size=CHUNK):
            count += 1
            yield row

    text = codecs.getwriter("utf-8")(cast("Any", to))  # a ZipEntry only has write()
    fields = {field.name for field in (*model._meta.fields, *model._meta.many_to_many)} - model.stays_here
    serializers.serialize("jsonl", counted(), stream=text, cls=ExactEncoder, fields=fields)
    return count


def applied_migrations() -> dict[str, list[str]]:
    """The migrations that the entered team's schema has, by app."""
    applied = sorted(MigrationRecorder(connection).applied_migrations())
    labels = {model._meta.app_label for model in team_models()}
    return {label: [name for app, name in applied if app == label] for label in sorted(labels)}
