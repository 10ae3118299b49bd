from django.apps import AppConfig


class QueueConfig(AppConfig):
    name = "shared_apps.queue"
