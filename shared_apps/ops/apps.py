from django.apps import AppConfig


class OpsConfig(AppConfig):
    name = "shared_apps.ops"
