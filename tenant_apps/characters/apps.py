from django.apps import AppConfig


class CharactersConfig(AppConfig):
    name = "tenant_apps.characters"

    def ready(self) -> None:
        from tenant_apps.characters import tasks  # noqa: F401  (registers who draws sheets, once models are loaded)
