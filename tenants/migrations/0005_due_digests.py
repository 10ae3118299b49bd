import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("tenants", "0004_use_entry_sign_in"),
    ]

    operations = [
        migrations.CreateModel(
            name="DueDigest",
            fields=[
                (
                    "membership",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="tenants.membership",
                    ),
                ),
                ("due_at", models.DateTimeField(db_index=True)),
            ],
        ),
    ]
