from django.apps import AppConfig


class BillingConfig(AppConfig):
    name = "shared_apps.billing"

    def ready(self) -> None:
        from shared_apps.billing.services import departures, entitlements
        from shared_apps.billing.services.figures import BillingFigures
        from shared_apps.billing.services.payments import PAYMENTS
        from shared_apps.billing.services.stripe_payments import StripePayments
        from shared_apps.core.metrics import COLLECTORS
        from tenants.events import adult_invited, team_erased

        COLLECTORS.add("billing", BillingFigures())
        PAYMENTS.add("stripe", StripePayments())
        adult_invited.add("billing", entitlements.require_seat_for_adult)
        team_erased.add("billing", departures.erase)
