import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("moderation", "0002_audit_trail"),
    ]

    operations = [
        migrations.CreateModel(
            name="HelpSettings",
            fields=[
                ("id", models.SmallIntegerField(default=1, editable=False, primary_key=True, serialize=False)),
                ("country", models.CharField(max_length=2)),
                ("changed_by", models.UUIDField()),
                ("changed_at", models.DateTimeField()),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="help_settings_once")],
            },
        ),
        migrations.CreateModel(
            name="Concern",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("member_id", models.UUIDField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("self_harm", "Hurting oneself, or not wanting to live"),
                            ("violence", "Being hurt, or afraid of somebody"),
                            ("neglect", "Being left alone, or without food"),
                            ("abuse", "A secret or a touch that hurts"),
                            ("threats", "Threats and bullying, perhaps online"),
                            ("unclear", "Something that is hard to say"),
                        ],
                        max_length=10,
                    ),
                ),
                ("told", models.JSONField(default=list)),
                ("raised_at", models.DateTimeField()),
                ("acknowledged_by", models.UUIDField(null=True)),
                ("acknowledged_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [models.Index(fields=["-raised_at", "-id"], name="concern_newest_first")],
            },
        ),
    ]
