"""Passkeys, codes from an app and recovery codes of an account."""

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.db import transaction

from shared_apps.accounts.models import User


def remove(*, user: User) -> int:
    """Remove everything besides the password that the account can be asked for. Returns how much that was."""
    removed: int = Authenticator.objects.filter(user=user).delete()[0]
    return removed


def remove_for_owner(*, user: User) -> int:
    """The same for somebody who lost all of it, and an e-mail to each of their addresses."""
    with transaction.atomic():
        removed = remove(user=user)
        if removed:
            for address in EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True):
                get_adapter().send_mail("account/email/second_step_removed", address, {})
    return removed
