"""The rows of a team, table by table, for every model that lives in a team's schema: a new one needs no word here."""

import codecs
from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

from django.apps import apps
from django.conf import settings
from django.core import serializers
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Model

from tenants.services.archives.parcels import Entry

CHUNK = 200


class ExactEncoder(DjangoJSONEncoder):
    """Moments to the microsecond, as the rows have them. Django's own stops at the millisecond."""

    def default(self, o: Any) -> Any:
        return o.isoformat() if isinstance(o, datetime) else super().default(o)


def team_models() -> list[type[Model]]:
    """Tables of a team's schema. What links two of them many to many travels with the row that names it."""
    return [
        model
        for model in apps.get_models()
        if model._meta.app_config.name in settings.TENANT_APPS and model._meta.managed and not model._meta.proxy
    ]


def path_of(model: type[Model]) -> str:
    return f"data/{model._meta.label_lower}.jsonl"


def write_rows(*, model: type[Model], to: Entry) -> int:
    """One row a line, as Django's own serializer writes it. Answers how many there are."""
    count = 0

    def counted() -> Iterator[Model]:
        nonlocal count
        for row in model._base_manager.order_by("pk").iterator(chunk_size=CHUNK):
            count += 1
            yield row

    text = codecs.getwriter("utf-8")(cast("Any", to))  # it only writes
    serializers.serialize("jsonl", counted(), stream=text, cls=ExactEncoder)
    return count


def applied_migrations() -> dict[str, list[str]]:
    """The migrations that made the tables of the team that is entered, by app."""
    applied = sorted(MigrationRecorder(connection).applied_migrations())
    labels = {model._meta.app_label for model in team_models()}
    return {label: [name for app, name in applied if app == label] for label in sorted(labels)}
