from django.apps import AppConfig


class CharactersConfig(AppConfig):
    name = "tenant_apps.characters"

    def ready(self) -> None:
        from shared_apps.archives.services import sections
        from tenant_apps.characters import adapters, services, tasks  # noqa: F401  (who draws, judges and answers)
        from tenants.events import listen, team_restored

        listen(team_restored, services.take_up_likenesses)
        sections.register(folder="cast", title="The cast", render=services.show_cast)
