from django.apps import AppConfig


class AiConfig(AppConfig):
    name = "shared_apps.ai"
