from django.db import migrations, models


class Migration(migrations.Migration):
    """A failure is resolved: the column gets the glossary's word."""

    dependencies = [
        ('tenants', '0005_archives_leave'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='migrationfailure',
            name='migration_failure_open_once_per_team',
        ),
        migrations.RenameField(
            model_name='migrationfailure',
            old_name='mended_at',
            new_name='resolved_at',
        ),
        migrations.AddConstraint(
            model_name='migrationfailure',
            constraint=models.UniqueConstraint(condition=models.Q(('resolved_at', None)), fields=('team',), name='migration_failure_open_once_per_team'),
        ),
    ]
