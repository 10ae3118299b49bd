from django.apps import AppConfig


class GenerationConfig(AppConfig):
    name = "tenant_apps.generation"

    def ready(self) -> None:
        from tenant_apps.generation import tasks  # noqa: F401  (registers who writes and draws, once models are loaded)
