from django.apps import AppConfig


class CharactersConfig(AppConfig):
    name = "tenant_apps.characters"

    def ready(self) -> None:
        from tenant_apps.characters import services, tasks  # noqa: F401  (tasks register who draws sheets)
        from tenants.events import listen, team_restored
        from tenants.services import archives

        listen(team_restored, services.take_up_sheets)
        archives.show(folder="cast", title="The cast", guide=services.show_cast)
