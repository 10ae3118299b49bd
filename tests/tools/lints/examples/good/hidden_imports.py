# tenant_apps/stories/apps.py
from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "tenant_apps.stories"

    def ready(self) -> None:
        from tenant_apps.stories import tasks
