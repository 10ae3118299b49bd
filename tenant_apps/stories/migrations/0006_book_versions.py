import uuid

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

MAKERS = [("ai", "AI"), ("adult", "An adult"), ("child", "A child")]
CHANGES = [
    ("made", "The book was made"),
    ("text", "Words changed"),
    ("picture", "A picture changed"),
    ("title", "Cover, title or dedication changed"),
    ("move", "A page moved"),
    ("insert", "A page added"),
    ("duplicate", "A page copied"),
    ("remove", "A page removed"),
    ("undo", "Undone"),
    ("redo", "Done again"),
    ("restore", "An earlier version restored"),
]


class Migration(migrations.Migration):
    dependencies = [("stories", "0005_columns_for_editing")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AddField(
                    "book", "subtitle", models.CharField(blank=True, db_default="", default="", max_length=120)
                ),
                migrations.AddField(
                    "book", "dedication", models.CharField(blank=True, db_default="", default="", max_length=300)
                ),
                migrations.AddField("pageversion", "made_by", models.UUIDField(null=True)),
                migrations.AddField("pageversion", "based_on", models.PositiveSmallIntegerField(null=True)),
                migrations.AddField(
                    "pageversion", "wish", models.CharField(blank=True, db_default="", default="", max_length=200)
                ),
            ],
        ),
        migrations.CreateModel(
            name="BookVersion",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("number", models.PositiveIntegerField()),
                ("change", models.CharField(choices=CHANGES, max_length=10)),
                ("page_number", models.PositiveSmallIntegerField(null=True)),
                ("parent", models.PositiveIntegerField(null=True)),
                ("restores", models.PositiveIntegerField(null=True)),
                ("maker", models.CharField(choices=MAKERS, max_length=5)),
                ("made_by", models.UUIDField(null=True)),
                ("title", models.CharField(max_length=120)),
                ("subtitle", models.CharField(blank=True, max_length=120)),
                ("dedication", models.CharField(blank=True, max_length=300)),
                ("cover_key", models.CharField(blank=True, max_length=200)),
                ("pages", models.JSONField()),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="versions", to="stories.book"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("book", "number"), name="book_version_number_once")],
            },
        ),
    ]
