import uuid

import django.db.models.deletion
from django.db import migrations, models

NAMES = [
    ("draft", "Draft"),
    ("submitted", "Waits for a grown-up"),
    ("approved", "Approved"),
    ("published", "For everyone here"),
]


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0001_initial"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.AddField(
                    "book",
                    "approval",
                    models.CharField(choices=NAMES, db_default="published", default="draft", max_length=10),
                ),
                migrations.AddField(
                    "book",
                    "approval_note",
                    models.CharField(blank=True, db_default="", default="", max_length=500),
                ),
                migrations.AddField("book", "approval_changed_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="ApprovedEdition",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("contents", models.JSONField()),
                ("approved_by", models.UUIDField()),
                ("approved_at", models.DateTimeField()),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="approved_editions",
                        to="stories.book",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["book", "-approved_at"], name="approved_edition_newest")],
            },
        ),
    ]
