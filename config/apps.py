from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Installed for its management commands and checks: those that need every room at once."""

    name = "config"

    def ready(self) -> None:
        from config import checks  # noqa: F401  (they register themselves)
