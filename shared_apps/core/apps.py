from django.apps import AppConfig

from shared_apps.core.form_messages import use_form_messages


class CoreConfig(AppConfig):
    name = "shared_apps.core"

    def ready(self) -> None:
        use_form_messages()
