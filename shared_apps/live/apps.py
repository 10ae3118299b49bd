from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "shared_apps.live"

    def ready(self) -> None:
        from shared_apps.core.metrics import REGISTRY
        from shared_apps.live.metrics import StreamFigures
        from shared_apps.live.publish import publish_move
        from shared_apps.live.streams import install
        from tenants.events import listen, team_moved

        install()
        listen(team_moved, publish_move)
        REGISTRY.register(StreamFigures())
