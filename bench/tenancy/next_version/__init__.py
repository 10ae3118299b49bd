"""The migrations of stories as they are, and one more."""

from tenant_apps.stories import migrations

__path__ = [*__path__, *migrations.__path__]
