from django.apps import AppConfig


class MediaConfig(AppConfig):
    name = "shared_apps.media"
