"""Accounts that are deleted here: Stripe forgets them too, which ends what they subscribed to."""

import logging

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string

from shared_apps.billing.models import BillingAccount, DepartedCustomer
from shared_apps.billing.services import billing_accounts, emails, gateways
from shared_apps.core.errors import ProductError
from shared_apps.core.origins import apex_url
from tenants.models import Team

log = logging.getLogger(__name__)


def erase(*, team: Team) -> None:
    """Delete what a team leaves behind in billing. Safe to repeat.

    Stripe is told by a job: a team is deleted on time also while Stripe is away.
    """
    with transaction.atomic():
        alone = BillingAccount.objects.paying_for(team.id).filter(kind=BillingAccount.Kind.FAMILY)
        for account in alone.exclude(stripe_customer_id=""):
            if not account.teams.exclude(team_id=team.id).exists():
                departed = DepartedCustomer(
                    customer_id=account.stripe_customer_id,
                    team_name=team.name,
                    had_subscription=account.has_subscription,
                    emails=emails.recipients_of(account=account),
                )
                DepartedCustomer.objects.bulk_create([departed], ignore_conflicts=True)
        billing_accounts.erase(team=team)


def delete_departed() -> None:
    """Delete those customers at Stripe, and e-mail whose subscription ended by it. What fails is tried again later."""
    for departed in DepartedCustomer.objects.order_by("created_at"):
        try:
            gateways.gateway().delete_customer(customer_id=departed.customer_id)
        except ProductError as error:
            log.warning("customer %s is not deleted at Stripe yet: %s", departed.customer_id, error.code)
            DepartedCustomer.objects.filter(pk=departed.pk).update(attempts=departed.attempts + 1)
            continue
        if departed.had_subscription:
            _say_goodbye(departed)
        departed.delete()


def _say_goodbye(departed: DepartedCustomer) -> None:
    context = {"team_name": departed.team_name, "apex": apex_url("")}
    name = "emails/billing_departed"
    for address in departed.emails:
        email = EmailMultiAlternatives(
            subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
            body=render_to_string(f"{name}_message.txt", context),
            to=[address],
        )
        email.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
        email.send()
