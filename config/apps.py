from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Installed for its management commands: the ones that need every room at once."""

    name = "config"
