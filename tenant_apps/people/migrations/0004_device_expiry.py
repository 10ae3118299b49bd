from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0003_class_join'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AddField(
                    model_name='familydevice',
                    name='expires_at',
                    field=models.DateTimeField(null=True),
                ),
            ],
        ),
    ]
