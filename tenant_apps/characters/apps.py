from django.apps import AppConfig


class CharactersConfig(AppConfig):
    name = "tenant_apps.characters"

    def ready(self) -> None:
        from tenant_apps.characters import services, tasks  # noqa: F401  (tasks register who draws sheets)
        from tenants.services import archives

        archives.show(folder="cast", title="The cast", guide=services.show_cast)
