from django.apps import AppConfig


class BillingConfig(AppConfig):
    name = "shared_apps.billing"

    def ready(self) -> None:
        from shared_apps.billing.services import billing_accounts
        from tenants.events import team_erased

        team_erased.add("billing", billing_accounts.erase)
