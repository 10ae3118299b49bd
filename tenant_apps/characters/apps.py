from django.apps import AppConfig


class CharactersConfig(AppConfig):
    name = "tenant_apps.characters"

    def ready(self) -> None:
        from tenant_apps.characters import adapters, services, tasks  # noqa: F401  (who draws, judges and answers)
        from tenants.events import listen, team_restored
        from tenants.services import archives

        listen(team_restored, services.take_up_likenesses)
        archives.show(folder="cast", title="The cast", guide=services.show_cast)
