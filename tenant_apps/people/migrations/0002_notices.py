import uuid

from django.db import migrations, models

KINDS = [
    ("book_ready", "A book of yours is ready"),
    ("approval_asked", "A child shows you a book"),
    ("book_approved", "Your book is approved"),
    ("book_sent_back", "Your book comes back with a note"),
    ("member_joined", "Somebody came in with an invitation"),
]


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="MemberNotice",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("member_id", models.UUIDField()),
                ("kind", models.CharField(choices=KINDS, max_length=20)),
                ("subject_kind", models.CharField(max_length=20)),
                ("subject_id", models.UUIDField()),
                ("at", models.DateTimeField()),
                ("read_at", models.DateTimeField(null=True)),
                ("is_mailed", models.BooleanField(default=False)),
            ],
            options={
                "indexes": [models.Index(fields=["member_id", "-at"], name="notice_of_member")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("read_at", None)),
                        fields=("member_id", "kind", "subject_id"),
                        name="notice_unread_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NoticeSettings",
            fields=[
                ("member_id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("in_page", models.JSONField()),
                ("by_mail", models.JSONField()),
                ("time_zone", models.CharField(max_length=60)),
                ("hour", models.PositiveSmallIntegerField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("hour__lte", 23)), name="notice_hour_of_a_day"),
                ],
            },
        ),
    ]
