import django.db.models.deletion
import django.utils.timezone
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):
    """Archives have an app of their own. The table is the one that they had as a part of tenants."""

    initial = True

    dependencies = [
        ('tenants', '0005_archives_leave'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.CreateModel(
                    name='Archive',
                    fields=[
                        ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ('asked_by', models.UUIDField()),
                        ('status', models.CharField(choices=[('packing', 'Being packed'), ('ready', 'Ready'), ('failed', 'Failed')], default='packing', max_length=10)),
                        ('file_key', models.CharField(blank=True, max_length=200)),
                        ('size', models.PositiveBigIntegerField(null=True)),
                        ('attempts', models.PositiveSmallIntegerField(db_default=0, default=0)),
                        ('files_packed', models.PositiveIntegerField(db_default=0, default=0)),
                        ('files_to_pack', models.PositiveIntegerField(db_default=0, default=0)),
                        ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
                        ('expires_at', models.DateTimeField(null=True)),
                        ('team', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='archives', to='tenants.team')),
                    ],
                    options={
                        'db_table': 'tenants_archive',
                        'ordering': ('-created_at', '-id'),
                        'constraints': [models.UniqueConstraint(condition=models.Q(('status', 'packing')), fields=('team',), name='archive_packed_once_at_a_time')],
                    },
                ),
            ],
        ),
    ]
