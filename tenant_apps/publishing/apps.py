from django.apps import AppConfig


class PublishingConfig(AppConfig):
    name = "tenant_apps.publishing"

    def ready(self) -> None:
        from shared_apps.core.text import ask_before_print
        from tenant_apps.publishing import services, tasks  # noqa: F401  (tasks register who binds books)
        from tenant_apps.publishing.typesetting import missing_letters
        from tenants.events import listen, team_restored

        ask_before_print(missing_letters)
        listen(team_restored, services.take_up_exports)
