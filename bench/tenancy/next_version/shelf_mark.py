"""One column more for every book, as a later version may add it: with a default that the database itself knows."""

from pkgutil import iter_modules
from typing import ClassVar

from django.db import migrations, models

from tenant_apps.stories import migrations as present

LATEST = max(module.name for module in iter_modules(present.__path__))


class Migration(migrations.Migration):
    dependencies: ClassVar = [("stories", LATEST)]
    operations: ClassVar = [
        migrations.AddField("book", "shelf_mark", models.CharField(max_length=10, default="", db_default=""))
    ]
