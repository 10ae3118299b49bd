from django.apps import AppConfig


class BillingConfig(AppConfig):
    name = "shared_apps.billing"

    def ready(self) -> None:
        from shared_apps.billing import services
        from tenants.events import listen, team_erased

        listen(team_erased, services.erase_team)
