"""Limits on passwords, which slow down a person who guesses and not the owner of the account.

A browser that signed in before has a limit of its own, which nobody else can use up. All other browsers of a network
share two: for one account, and for all accounts. When many networks try one account, these do not help; then a new
browser needs a code by e-mail as well, and a wrong password gets the same response as the right one.

``allauth.core.ratelimit``, the public module, counts only what allauth's own settings name, and allauth intends to
remove it. So this uses the module behind it.
"""

from typing import Any

from allauth.core.internal import ratelimit
from allauth.core.internal.ratelimit import RateLimitUsage
from celery_typed.django import enqueue_on_commit
from django.conf import settings
from django.http import HttpRequest

from shared_apps.accounts.jobs import WarnOfAttempts
from shared_apps.accounts.models import User
from shared_apps.accounts.services import known_browsers
from shared_apps.core.client_ips import client_network


def take(*, request: HttpRequest, address: str) -> RateLimitUsage | None:
    """Count one attempt; None when it is one too many. Roll the result back when the password was right."""
    # Counted before the password is checked: otherwise many attempts at once would all be checked before any counts.
    browser = known_browsers.known_browser(request=request, address=address)
    if browser:
        return _consume(request, "known_browser", browser, address)
    network = client_network(request)
    narrow = _consume(request, "network_and_account", network, address)
    wide = narrow and _consume(request, "network", network)
    if narrow and not wide:
        narrow.rollback()  # the password is not checked, so it must not count against the account's daily limit
    return RateLimitUsage(usage=[*narrow.usage, *wide.usage]) if narrow and wide else None


def take_code(*, request: HttpRequest, user: User) -> RateLimitUsage | None:
    """Count one code of a second step; None when it is one too many. Roll the result back when the code was right."""
    browser = known_browsers.known_browser(request=request, address=user.email)
    if browser:
        return _consume(request, "known_browser", browser, "code", str(user.pk))
    narrow = _consume(request, "network_and_account", client_network(request), "code", str(user.pk))
    wide = narrow and _consume(request, "codes", str(user.pk))
    return RateLimitUsage(usage=[*narrow.usage, *wide.usage]) if narrow and wide else None


def note_failure(*, request: HttpRequest, address: str) -> None:
    """Count a wrong password against the account, and e-mail its owner about many, at most once a day."""
    if _consume(request, "account", address) and _consume(request, "unremarkable", address):
        return
    if _consume(request, "warning", address):
        enqueue_on_commit(WarnOfAttempts(address=address), robust=True)


def needs_code(*, request: HttpRequest, address: str) -> bool:
    """Whether a code is needed too: many wrong passwords were tried for the account, and this browser is new."""
    return not _consume(request, "account", address, dry_run=True) and not known_browsers.known_browser(
        request=request, address=address
    )


def forgive(*, request: HttpRequest, address: str) -> None:
    """Clear the wrong passwords of this account, after its owner chose a new one by a link.

    The network's limit for all accounts stays, because others in the network could clear it by resets of their own.
    The owner passes it, because this browser is known from now on.
    """
    ratelimit.clear(request, **_options("network_and_account", client_network(request), address))
    ratelimit.clear(request, **_options("account", address))


def take_code_mail(*, request: HttpRequest, address: str) -> bool:
    """Count one e-mail with a code to this address; False when it is one too many.

    It counts by the network of the requester, so a stranger cannot use up what the owner of the address has from
    another network. A second limit holds for the mailbox in all.
    """
    asker = f"account {request.user.pk}" if request.user.is_authenticated else client_network(request)
    return bool(_consume(request, "code_mail", asker, address) and _consume(request, "mailbox", address))


def _consume(request: HttpRequest, action: str, *key: str, dry_run: bool = False) -> RateLimitUsage | None:
    options = _options(action, *key)
    usage: RateLimitUsage | None = ratelimit.consume(request, **options, dry_run=dry_run, limit_get=True)
    return usage


def _options(action: str, *key: str) -> dict[str, Any]:
    return {"app": "accounts", "action": action, "config": settings.SIGN_IN_LIMITS, "key": " ".join(key).lower()}
