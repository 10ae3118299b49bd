"""The place in line, in the model. There was no release between the column and its use."""

from django.db import migrations, models
from django.db.models.functions import Now


class Migration(migrations.Migration):

    dependencies = [
        ("queue", "0004_queued_at_column"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AddField("ticket", "queued_at", models.DateTimeField(db_default=Now())),
            ],
        ),
    ]
