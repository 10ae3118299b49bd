from django.apps import AppConfig


class ArchivesConfig(AppConfig):
    name = "shared_apps.archives"

    def ready(self) -> None:
        from shared_apps.archives.adapters import ExportTeam, RestoreTeam
        from tenants.management import actions

        actions.register(ExportTeam)
        actions.register(RestoreTeam)
