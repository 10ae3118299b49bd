from django.apps import AppConfig


class AiConfig(AppConfig):
    name = "shared_apps.ai"

    def ready(self) -> None:
        from shared_apps.ai.metrics import ProviderFigures
        from shared_apps.core.metrics import COLLECTORS

        COLLECTORS.add("ai", ProviderFigures())
