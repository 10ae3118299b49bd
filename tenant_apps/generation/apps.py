from django.apps import AppConfig


class GenerationConfig(AppConfig):
    name = "tenant_apps.generation"

    def ready(self) -> None:
        from tenant_apps.generation import services, tasks  # noqa: F401  (tasks register who writes and draws)
        from tenants.events import listen, team_restored

        listen(team_restored, services.take_up_runs)
