"""Mail to the owner of an account about changes to it, and about attempts to sign in."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from shared_apps.accounts.access import user_by_address
from shared_apps.accounts.models import User
from shared_apps.accounts.services import address_changes, sessions
from shared_apps.core.browsers import browser_name
from shared_apps.core.client_ips import client_ip
from shared_apps.core.origins import apex_url

CHANGES = {
    "account/email/email_added": "E-mail address added from this browser",
    "account/email/email_changed": "E-mail address changed from this browser",
    "account/email/email_deleted": "E-mail address removed from this browser",
    "account/email/password_changed": "Password changed from this browser",
    "mfa/email/recovery_codes_generated": "New recovery codes made from this browser",
    "mfa/email/totp_activated": "Codes from an app turned on from this browser",
    "mfa/email/totp_deactivated": "Codes from an app turned off from this browser",
    "mfa/email/webauthn_added": "Passkey added from this browser",
    "mfa/email/webauthn_removed": "Passkey removed from this browser",
    "socialaccount/email/account_connected": "Google or Apple connected from this browser",
    "socialaccount/email/account_disconnected": "Google or Apple disconnected from this browser",
}
"""The entry in the list of browsers, for each mail template."""


def send(*, request: HttpRequest, user: User, template: str, context: dict[str, Any]) -> None:
    """Write to every confirmed address of this person, and to the address that was just removed.

    All of them, because somebody who made the change without permission may read only some. The address that was the
    main one gets a link that undoes the change.
    """
    now = timezone.now()
    if request.user.is_authenticated and template in CHANGES:
        sessions.note_change(session=request.session, what=CHANGES[template], now=now)
    everywhere = {
        **context,
        "timestamp": f"{now:%-d %B %Y, %H:%M} UTC",
        "ip": client_ip(request),
        "browser": browser_name(request.headers.get("User-Agent", "")),
        "password_reset_url": apex_url(reverse("account_reset_password", urlconf=settings.PUBLIC_SCHEMA_URLCONF)),
    }
    before, after = context.get("from_email"), context.get("to_email")
    for address in _addresses(user, before, context.get("deleted_email")):
        get_adapter().send_mail(template, address, everywhere)
    if before and after:
        link = address_changes.note(user=user, old=before, new=after, now=now)
        way_back = {"way_back_url": link, "until": now + settings.ADDRESS_WAY_BACK}
        get_adapter().send_mail(template, before, {**everywhere, **way_back})


def warn_of_attempts(*, address: str) -> None:
    """Write to an account's owner that somebody tries passwords. Without an account, nothing is sent."""
    if user_by_address(address):
        link = apex_url(reverse("account_reset_password", urlconf=settings.PUBLIC_SCHEMA_URLCONF))
        get_adapter().send_mail("account/email/sign_in_attempts", address, {"password_reset_url": link})


def _addresses(user: User, before: str | None, deleted: str | None) -> list[str]:
    """All confirmed addresses but the one that was the main one, which gets a mail of its own."""
    confirmed = set(EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True))
    return sorted((confirmed | {deleted} if deleted else confirmed) - {before})
