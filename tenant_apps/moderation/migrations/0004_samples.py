import uuid

from django.db import migrations, models

KINDS = [
    ("page", "The words of a page"),
    ("picture", "A page's picture"),
    ("cover", "A cover"),
    ("sheet", "A picture of a character"),
    ("drawing", "A drawing"),
    ("idea", "An idea"),
]


class Migration(migrations.Migration):
    dependencies = [
        ("moderation", "0003_concerns"),
    ]

    operations = [
        migrations.CreateModel(
            name="Sample",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("words", models.TextField()),
                ("held_for", models.JSONField(default=list)),
                ("kept_by", models.UUIDField()),
                ("kept_at", models.DateTimeField()),
            ],
            options={
                "indexes": [models.Index(fields=["-kept_at", "-id"], name="sample_newest_first")],
            },
        ),
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    model_name="verdict",
                    name="subject_kind",
                    field=models.CharField(choices=KINDS, max_length=10),
                ),
            ],
        ),
    ]
