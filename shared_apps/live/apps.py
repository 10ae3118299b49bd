from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "shared_apps.live"

    def ready(self) -> None:
        from shared_apps.core.metrics import COLLECTORS
        from shared_apps.live.channels import WATCH_CHECKS, check_own_notices
        from shared_apps.live.metrics import StreamFigures
        from shared_apps.live.publish import publish_move
        from shared_apps.live.streams import install
        from tenants.events import team_moved

        install()
        WATCH_CHECKS.add("user", check_own_notices)
        team_moved.add("live", publish_move)
        COLLECTORS.add("live", StreamFigures())
