from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("tenants", "0003_entry_sign_in")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AddField("entryticket", "signed_in_at", models.DateTimeField(null=True)),
            ],
        ),
    ]
