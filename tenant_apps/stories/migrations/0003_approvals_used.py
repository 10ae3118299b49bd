from django.db import migrations, models

NAMES = [
    ("draft", "Draft"),
    ("submitted", "Waits for a grown-up"),
    ("approved", "Approved"),
    ("published", "For everyone here"),
]


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0002_approvals"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
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
    ]
