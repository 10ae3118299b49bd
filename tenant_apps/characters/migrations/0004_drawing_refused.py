from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('characters', '0003_drawing'),
    ]

    operations = [
        migrations.AddField(
            model_name='character',
            name='drawing_refused_at',
            field=models.DateTimeField(editable=False, null=True),
        ),
    ]
