from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("publishing", "0001_initial")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.AddField(
                    "export",
                    "format",
                    models.CharField(choices=[("pdf", "PDF")], db_default="pdf", default="pdf", max_length=8),
                ),
            ],
        ),
    ]
