from django.apps import AppConfig


class GenerationConfig(AppConfig):
    name = "tenant_apps.generation"

    def ready(self) -> None:
        from tenant_apps.generation import tasks  # noqa: F401  (registers the handlers of its tickets)
        from tenant_apps.generation.services import held_pages, held_pictures, runs  # noqa: F401  (register for moderation)
        from tenants.events import listen, team_restored

        listen(team_restored, runs.resume_restored_runs)
