from django.db import migrations


class Migration(migrations.Migration):
    """Archives get an app of their own, which takes the table over as it is."""

    dependencies = [
        ('tenants', '0004_half_restored'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.DeleteModel(name='Archive'),
            ],
        ),
    ]
