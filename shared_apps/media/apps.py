from django.apps import AppConfig


class MediaConfig(AppConfig):
    name = "shared_apps.media"

    def ready(self) -> None:
        from shared_apps.media.files import erase
        from tenants.events import team_erased

        team_erased.add("media", erase)
