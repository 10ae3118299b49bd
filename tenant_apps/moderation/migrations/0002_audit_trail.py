import uuid

from django.db import migrations, models

import tenants.backend.append_only


class Migration(migrations.Migration):
    dependencies = [
        ("moderation", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="AuditEntry",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                (
                    "actor",
                    models.CharField(
                        choices=[("member", "A member"), ("ai", "An AI"), ("system", "StorySprout")], max_length=6
                    ),
                ),
                ("member_id", models.UUIDField(null=True)),
                ("provider", models.CharField(blank=True, max_length=40)),
                ("model", models.CharField(blank=True, max_length=80)),
                ("action", models.CharField(max_length=40)),
                ("subject_kind", models.CharField(max_length=20)),
                ("subject_id", models.UUIDField(null=True)),
                ("details", models.JSONField(default=dict)),
                ("policy_version", models.PositiveIntegerField()),
            ],
            options={
                "indexes": [
                    models.Index(fields=["-at", "-id"], name="audit_newest_first"),
                    models.Index(fields=["subject_id"], name="audit_of_subject"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("actor", "member"), ("member_id__isnull", False)),
                            models.Q(
                                models.Q(("actor", "member"), _negated=True),
                                ("member_id", None),
                            ),
                            _connector="OR",
                        ),
                        name="audit_names_its_member",
                    ),
                ],
            },
        ),
        tenants.backend.append_only.AppendOnly("moderation_auditentry"),
    ]
