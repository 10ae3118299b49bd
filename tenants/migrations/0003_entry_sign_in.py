from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("tenants", "0002_invitations")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.AddField("entryticket", "signed_in_at", models.DateTimeField(null=True)),
            ],
        ),
    ]
