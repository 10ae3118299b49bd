from django.apps import AppConfig


class EditingConfig(AppConfig):
    name = "tenant_apps.editing"
