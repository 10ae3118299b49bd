from django.apps import AppConfig


class QueueConfig(AppConfig):
    name = "shared_apps.queue"

    def ready(self) -> None:
        from shared_apps.queue.services import tickets
        from tenants.events import team_erased, team_reopened

        team_reopened.add("queue", tickets.revive)
        team_erased.add("queue", tickets.erase)
