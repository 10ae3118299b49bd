from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("stories", "0004_share_links")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.AddField(
                    "book", "subtitle", models.CharField(blank=True, db_default="", default="", max_length=120)
                ),
                migrations.AddField(
                    "book", "dedication", models.CharField(blank=True, db_default="", default="", max_length=300)
                ),
                migrations.AddField("pageversion", "made_by", models.UUIDField(null=True)),
                migrations.AddField("pageversion", "based_on", models.PositiveSmallIntegerField(null=True)),
                migrations.AddField(
                    "pageversion", "wish", models.CharField(blank=True, db_default="", default="", max_length=200)
                ),
            ],
        ),
    ]
