from django.db import migrations, models

KINDS = [
    ("page", "The words of a page"),
    ("picture", "A page's picture"),
    ("cover", "A cover"),
    ("sheet", "A picture of a character"),
    ("drawing", "A drawing"),
]
STATUSES = [
    ("passed", "May be seen"),
    ("held", "Held back"),
    ("unchecked", "Not checked yet"),
    ("released", "Let through"),
    ("replaced", "Made again"),
    ("discarded", "Left out"),
]


class Migration(migrations.Migration):
    dependencies = [("moderation", "0001_initial")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(
                    "UPDATE moderation_verdict SET subject_kind = 'sheet' WHERE subject_kind = 'portrait'",
                    "UPDATE moderation_verdict SET subject_kind = 'portrait' WHERE subject_kind = 'sheet'",
                ),
            ],
            state_operations=[
                migrations.AlterField("verdict", "subject_kind", models.CharField(choices=KINDS, max_length=10)),
                migrations.AlterField("verdict", "status", models.CharField(choices=STATUSES, max_length=10)),
            ],
        ),
    ]
