from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "shared_apps.live"

    def ready(self) -> None:
        from shared_apps.live.streams import end_streams, watch_for_ends
        from tenants.events import listen, team_closed

        watch_for_ends()
        listen(team_closed, end_streams)
