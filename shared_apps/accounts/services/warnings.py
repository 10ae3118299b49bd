"""News for the owner of an account."""

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.urls import reverse

from shared_apps.accounts.access import user_by_address
from shared_apps.core.origins import apex_url


def warn_of_attempts(*, address: str) -> None:
    """Write that somebody tries passwords. To an address that nobody has, nothing is written."""
    if user_by_address(address):
        link = apex_url(reverse("account_reset_password", urlconf=settings.PUBLIC_SCHEMA_URLCONF))
        get_adapter().send_mail("account/email/sign_in_attempts", address, {"password_reset_url": link})
