from django.apps import AppConfig


class PublishingConfig(AppConfig):
    name = "tenant_apps.publishing"

    def ready(self) -> None:
        from shared_apps.core.text import UNPRINTABLE
        from shared_apps.queue.step_handlers import STEP_HANDLERS
        from tenant_apps.publishing import tasks
        from tenant_apps.publishing.services import exports
        from tenant_apps.publishing.typesetting.glyphs import missing_letters
        from tenants.events import team_restored

        STEP_HANDLERS.add(exports.BINDING, tasks.ExportHandler())
        UNPRINTABLE.add("publishing", missing_letters)
        team_restored.add("publishing", exports.resume_restored_exports)
