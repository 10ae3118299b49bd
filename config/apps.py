from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Installed for its management commands and checks: those that need every room at once."""

    name = "config"

    def ready(self) -> None:
        from config import checks  # noqa: F401  (they register themselves)
        from shared_apps.billing.services.storage import METERS
        from shared_apps.media import files

        METERS.add("media", files.stored_bytes)  # neither room may import the other
