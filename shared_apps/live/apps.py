from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "shared_apps.live"
