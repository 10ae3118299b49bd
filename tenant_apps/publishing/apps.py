from django.apps import AppConfig


class PublishingConfig(AppConfig):
    name = "tenant_apps.publishing"

    def ready(self) -> None:
        from shared_apps.core.text import ask_before_print
        from tenant_apps.publishing import tasks  # noqa: F401  (registers the handler of its tickets)
        from tenant_apps.publishing.services import exports
        from tenant_apps.publishing.typesetting.glyphs import missing_letters
        from tenants.events import listen, team_restored

        ask_before_print(missing_letters)
        listen(team_restored, exports.resume_restored_exports)
