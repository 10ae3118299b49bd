from django.apps import AppConfig


class BillingConfig(AppConfig):
    name = "shared_apps.billing"

    def ready(self) -> None:
        from shared_apps.billing import services
        from tenants.events import team_erased

        team_erased.add("billing", services.erase_team)
