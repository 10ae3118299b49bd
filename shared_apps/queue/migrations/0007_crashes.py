from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    """Renames ``deaths`` to ``crashes`` in the code alone: the column and its indexes stay as they are."""

    dependencies = [("queue", "0006_ticket_in_line")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.RemoveIndex("ticket", "ticket_free"),
                migrations.RemoveIndex("ticket", "ticket_in_line"),
                migrations.RenameField("ticket", "deaths", "crashes"),
                migrations.AlterField(
                    "ticket",
                    "crashes",
                    models.PositiveSmallIntegerField(db_column="deaths", db_default=0, default=0),
                ),
                migrations.AddIndex(
                    "ticket",
                    models.Index(
                        fields=["kind", "team", "ready_at"],
                        include=["attempts", "crashes"],
                        condition=Q(dead_at=None, lease_until=None),
                        name="ticket_free",
                    ),
                ),
                migrations.AddIndex(
                    "ticket",
                    models.Index(
                        fields=["team", "queued_at"],
                        include=["kind", "ready_at", "attempts", "crashes"],
                        condition=Q(dead_at=None, lease_until=None),
                        name="ticket_in_line",
                    ),
                ),
            ],
        ),
    ]
