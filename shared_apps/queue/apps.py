from django.apps import AppConfig


class QueueConfig(AppConfig):
    name = "shared_apps.queue"

    def ready(self) -> None:
        from shared_apps.queue import services
        from tenants.events import listen, team_erased, team_reopened

        listen(team_reopened, services.revive_tickets)
        listen(team_erased, services.erase_tickets)
