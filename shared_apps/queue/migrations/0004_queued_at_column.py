"""The place in line, in the table. Code that does not know it writes rows all the same."""

from django.db import migrations, models
from django.db.models.functions import Now


class Migration(migrations.Migration):

    dependencies = [
        ("queue", "0003_deaths_and_indexes"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.AddField("ticket", "queued_at", models.DateTimeField(db_default=Now())),
            ],
        ),
    ]
