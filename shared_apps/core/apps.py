from django.apps import AppConfig

from shared_apps.core.capacity import CapacityMetrics
from shared_apps.core.form_messages import use_form_messages
from shared_apps.core.metrics import COLLECTORS


class CoreConfig(AppConfig):
    name = "shared_apps.core"

    def ready(self) -> None:
        use_form_messages()
        COLLECTORS.add("capacity", CapacityMetrics())
