from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("publishing", "0001_initial")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    "export",
                    "format",
                    models.CharField(
                        choices=[("pdf", "PDF"), ("epub", "EPUB")], db_default="pdf", default="pdf", max_length=8
                    ),
                ),
            ],
        ),
    ]
