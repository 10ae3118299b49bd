from django.apps import AppConfig


class PublishingConfig(AppConfig):
    name = "tenant_apps.publishing"

    def ready(self) -> None:
        from tenant_apps.publishing import tasks  # noqa: F401  (registers who binds books, once models are loaded)
