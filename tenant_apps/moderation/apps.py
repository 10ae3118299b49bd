from django.apps import AppConfig


class ModerationConfig(AppConfig):
    name = "tenant_apps.moderation"

    def ready(self) -> None:
        from tenant_apps.moderation.services import names
        from tenant_apps.people.services.nicknames import NICKNAME_CHECKS

        NICKNAME_CHECKS.add("moderator", names.check_nickname)
