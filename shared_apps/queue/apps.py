from django.apps import AppConfig


class QueueConfig(AppConfig):
    name = "shared_apps.queue"

    def ready(self) -> None:
        from shared_apps.queue import services
        from tenants.events import team_erased, team_reopened

        team_reopened.add("queue", services.revive_tickets)
        team_erased.add("queue", services.erase_tickets)
