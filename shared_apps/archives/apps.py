from django.apps import AppConfig


class ArchivesConfig(AppConfig):
    name = "shared_apps.archives"

    def ready(self) -> None:
        from shared_apps.archives.adapters import ExportTeam, RestoreTeam
        from tenants.management.actions import ACTIONS

        for action in (ExportTeam, RestoreTeam):
            ACTIONS.add(action.name, action)
