from django.apps import AppConfig


class ModerationConfig(AppConfig):
    name = "tenant_apps.moderation"

    def ready(self) -> None:
        from tenant_apps.moderation.services import audit_trail, names
        from tenant_apps.people.services.nicknames import NICKNAME_CHECKS
        from tenants.events import recorders

        NICKNAME_CHECKS.add("moderator", names.problems_of)
        recorders.add("moderation", audit_trail.record_in_team)
