# tenant_apps/stories/migrations/0009_dedications.py
from django.contrib.postgres.operations import AddConstraintNotValid, AddIndexConcurrently, ValidateConstraint
from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel("Shelf", [("id", models.UUIDField(primary_key=True))]),
        migrations.AddField("shelf", "label", models.SlugField()),
        migrations.AddIndex(model_name="shelf", index=models.Index(fields=["label"], name="shelf_by_label")),
        migrations.AddConstraint("shelf", models.UniqueConstraint(fields=["label"], name="label_once")),
        migrations.AlterModelOptions("book", {"ordering": ("title",)}),
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.AddField("book", "dedication", models.TextField(db_default="", default="")),
                migrations.AddField("book", "shelf", models.ForeignKey("stories.shelf", null=True, db_index=False)),
            ],
        ),
        AddConstraintNotValid("book", models.CheckConstraint(condition=models.Q(seed__gt=0), name="seed_is_positive")),
    ]


class Migration(migrations.Migration):
    atomic = False
    operations = [AddIndexConcurrently("book", models.Index(fields=["shelf"], name="book_by_shelf"))]


class Migration(migrations.Migration):
    operations = [ValidateConstraint("book", "seed_is_positive")]


class Migration(migrations.Migration):
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]


class Migration(migrations.Migration):
    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AddField("book", "dedication", models.TextField(db_default="", default="")),
                migrations.AlterField("book", "level", models.CharField(choices=[("early", "Early")], max_length=10)),
            ],
        ),
        migrations.SeparateDatabaseAndState(database_operations=[migrations.RemoveField("book", "idea")]),
        migrations.RunSQL("ALTER TABLE stories_page ADD CONSTRAINT once UNIQUE USING INDEX page_once", "SELECT 1"),
    ]
