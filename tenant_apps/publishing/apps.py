from django.apps import AppConfig


class PublishingConfig(AppConfig):
    name = "tenant_apps.publishing"

    def ready(self) -> None:
        from tenant_apps.publishing import services, tasks  # noqa: F401  (tasks register who binds books)
        from tenants.events import listen, team_restored

        listen(team_restored, services.take_up_exports)
