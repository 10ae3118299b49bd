from django.apps import AppConfig

from shared_apps.core.wording import speak_plainly


class CoreConfig(AppConfig):
    name = "shared_apps.core"

    def ready(self) -> None:
        speak_plainly()
