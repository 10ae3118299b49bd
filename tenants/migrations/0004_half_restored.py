from django.db import migrations, models


class Migration(migrations.Migration):
    """One more word in a column: nothing changes in the database."""

    dependencies = [
        ('tenants', '0003_archive_progress'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    model_name='team',
                    name='suspended_for',
                    field=models.CharField(blank=True, choices=[('operator', 'Closed by StorySprout'), ('removal', 'To be removed'), ('restore', 'Not yet all that its archive holds')], db_default='', default='', max_length=10),
                ),
            ],
        ),
    ]
