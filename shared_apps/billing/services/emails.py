"""E-mails to the people who pay for an account: its contacts and the parent-admins of its teams."""

from datetime import datetime
from uuid import UUID

from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import allowances, caps
from shared_apps.core.origins import apex_url
from tenants.models import RIGHTS, Membership, Right, Team


def send(*, account_id: UUID, message: str, now: datetime) -> None:
    """Send each recipient an e-mail of their own. Nothing is sent for an account that is gone or pays for no team."""
    account = BillingAccount.objects.filter(id=account_id).first()
    team = Team.objects.filter(id__in=account.teams.values("team_id")).first() if account else None
    if account is None or team is None:
        return
    context = {
        "account": account,
        "mail_team": team,
        "used": caps.used_in_period(account=account, now=now),
        "limit": caps.limit_of(account=account, now=now),
        "left": allowances.left_of(account=account, now=now),
        "link": f"{team.url}/billing/",
        "apex": apex_url(""),
    }
    name = f"emails/billing_{message}"
    for address in recipients_of(account=account):
        email = EmailMultiAlternatives(
            subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
            body=render_to_string(f"{name}_message.txt", context),
            to=[address],
        )
        email.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
        email.send()


def recipients_of(*, account: BillingAccount) -> list[str]:
    """The addresses of the account and its contacts; for a family those of its parent-admins too.

    The teachers of a school never hear about money.
    """
    addresses = {account.email, *account.contacts.values_list("email", flat=True)}
    if account.kind == BillingAccount.Kind.FAMILY:
        payers = [role for role, rights in RIGHTS.items() if Right.MANAGE_BILLING in rights]
        members = Membership.objects.current().filter(team_id__in=account.teams.values("team_id"), role__in=payers)
        addresses |= set(members.values_list("user__email", flat=True))
    return sorted(address for address in addresses if address)
