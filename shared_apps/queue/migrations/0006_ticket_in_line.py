from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("queue", "0005_queued_at"),
    ]

    operations = [
        AddIndexConcurrently(
            "ticket",
            models.Index(
                fields=["team", "queued_at"],
                include=["kind", "ready_at", "attempts", "deaths"],
                condition=models.Q(dead_at=None, lease_until=None),
                name="ticket_in_line",
            ),
        ),
    ]
