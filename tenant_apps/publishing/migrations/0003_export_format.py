from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("publishing", "0002_export_format_column")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AddField(
                    "export",
                    "format",
                    models.CharField(choices=[("pdf", "PDF")], db_default="pdf", default="pdf", max_length=8),
                ),
            ],
        ),
    ]
