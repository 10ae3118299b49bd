# tenant_apps/stories/migrations/0009_dedications.py
from django.contrib.postgres.operations import AddConstraintNotValid, AddIndexConcurrently, ValidateConstraint
from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        # refused:
        migrations.AddField("book", "dedication", models.TextField(db_default="", default="")),
        # refused:
        migrations.RemoveField("book", "idea"),
        # refused:
        migrations.DeleteModel("Page"),
        # refused:
        migrations.RenameField("book", "idea", "wish"),
        # refused:
        migrations.RenameModel("Book", "Story"),
        # refused:
        migrations.AlterField("book", "seed", models.BigIntegerField()),
        # refused:
        migrations.AddIndex(model_name="book", index=models.Index(fields=["title"], name="book_by_title")),
        # refused:
        migrations.AddConstraint("book", models.UniqueConstraint(fields=["title"], name="title_once")),
    ]


class Migration(migrations.Migration):
    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                # refused:
                migrations.AddField("book", "dedication", models.TextField(default="")),
                # refused:
                migrations.AddField("book", "shelf", models.ForeignKey("stories.shelf", null=True)),
                # refused:
                migrations.RenameField("book", "idea", "wish"),
            ],
        ),
        # refused:
        migrations.RunSQL("CREATE INDEX book_by_title ON stories_book (title)", "DROP INDEX book_by_title"),
        # refused:
        migrations.RunSQL(["SELECT 1", "ALTER TABLE stories_book ADD CONSTRAINT c CHECK (seed > 0)"], "SELECT 1"),
        # refused:
        migrations.RunSQL("ALTER TABLE stories_book ALTER COLUMN seed TYPE bigint", "SELECT 1"),
        # refused:
        migrations.RunSQL("ALTER TABLE stories_book ADD COLUMN wish text NOT NULL", "SELECT 1"),
        # refused:
        migrations.RunSQL("ALTER TABLE stories_book RENAME idea TO wish", "SELECT 1"),
    ]


class Migration(migrations.Migration):
    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.AddField("book", "wish", models.TextField(null=True))],
            state_operations=[
                # refused:
                migrations.AddField("book", "wish", models.TextField(null=True)),
            ],
        ),
    ]


class Migration(migrations.Migration):
    operations = [
        AddConstraintNotValid("book", models.CheckConstraint(condition=models.Q(seed__gt=0), name="seed_is_positive")),
        # refused:
        ValidateConstraint("book", "seed_is_positive"),
        # refused:
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]


class Migration(migrations.Migration):
    operations = [
        # refused:
        migrations.RunPython(fill),
    ]


class Migration(migrations.Migration):
    atomic = False
    operations = [
        AddIndexConcurrently("book", models.Index(fields=["title"], name="book_by_title")),
        # refused:
        AddIndexConcurrently("book", models.Index(fields=["seed"], name="book_by_seed")),
    ]
