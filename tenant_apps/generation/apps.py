from django.apps import AppConfig


class GenerationConfig(AppConfig):
    name = "tenant_apps.generation"

    def ready(self) -> None:
        from tenant_apps.generation import adapters, services, tasks  # noqa: F401  (they register who does what)
        from tenants.events import listen, team_restored

        listen(team_restored, services.take_up_runs)
