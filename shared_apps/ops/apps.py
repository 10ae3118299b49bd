from django.apps import AppConfig


class OpsConfig(AppConfig):
    name = "shared_apps.ops"

    def ready(self) -> None:
        from shared_apps.core.metrics import REGISTRY
        from shared_apps.ops.metrics import HouseFigures

        REGISTRY.register(HouseFigures())
