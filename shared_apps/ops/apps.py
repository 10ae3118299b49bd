from django.apps import AppConfig


class OpsConfig(AppConfig):
    name = "shared_apps.ops"

    def ready(self) -> None:
        from shared_apps.core.metrics import COLLECTORS
        from shared_apps.ops.metrics import HouseFigures

        COLLECTORS.add("ops", HouseFigures())
