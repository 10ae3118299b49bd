"""How often a password may be tried, so that it slows the one who guesses and not the one whose account it is.

A browser that signed in before has an allowance of its own, which nobody else can use up. Any other browser shares one
with its network: for one account, and for all accounts together. Where so many networks try the same account that
these do not help, the password alone opens it in no new browser: a code goes to the account's address as well, and
what was guessed gets the same answer as what was right.
"""

from typing import Any

from allauth.core.internal import ratelimit
from allauth.core.internal.ratelimit import RateLimitUsage
from celery_typed.django import enqueue_on_commit
from django.conf import settings
from django.http import HttpRequest

from shared_apps.accounts.jobs import WarnOfAttempts
from shared_apps.accounts.services.known_browsers import known_browser
from shared_apps.core.client_ips import client_network


def take_attempt(*, request: HttpRequest, address: str) -> RateLimitUsage | None:
    """Count one try before the password is looked at, so that many at once count too; None when it is one too many.

    A try with the right password is taken back by rolling the result back.
    """
    browser = known_browser(request=request, address=address)
    if browser:
        return _consume(request, "known_browser", browser, address)
    network = client_network(request)
    narrow = _consume(request, "network_and_account", network, address)
    wide = narrow and _consume(request, "network", network)
    if narrow and not wide:
        narrow.rollback()  # the password is not looked at, so it costs the account nothing of its day
    return RateLimitUsage(usage=[*narrow.usage, *wide.usage]) if narrow and wide else None


def note_failure(*, request: HttpRequest, address: str) -> None:
    """Count a wrong password against the account. Its owner hears of many, once a day, if there is an owner."""
    if _consume(request, "account", address) and _consume(request, "unremarkable", address):
        return
    if _consume(request, "warning", address):
        enqueue_on_commit(WarnOfAttempts(address=address), robust=True)


def needs_code(*, request: HttpRequest, address: str) -> bool:
    """Whether a right password is not enough: too many networks tried this account, and this browser is a new one."""
    return not _consume(request, "account", address, dry_run=True) and not known_browser(
        request=request, address=address
    )


def forgive(*, request: HttpRequest, address: str) -> None:
    """Forget the wrong passwords for this account, from here and in all: its owner chose a new one by a link.

    What their network has for all accounts stays as it is: whoever shares it could empty it by resets of their own.
    The owner passes it because this browser is known from now on.
    """
    ratelimit.clear(request, **_options("network_and_account", client_network(request), address))
    ratelimit.clear(request, **_options("account", address))


def take_code_mail(*, request: HttpRequest, address: str) -> bool:
    """Count one mail with a code to this address; False when it is one too many.

    A stranger who asks for somebody else's address uses up what their own network has for it, and not what the person
    has who waits for a code elsewhere. The mailbox itself gets so many in an hour, whoever asks.
    """
    asker = f"account {request.user.pk}" if request.user.is_authenticated else client_network(request)
    return bool(_consume(request, "code_mail", asker, address) and _consume(request, "mailbox", address))


def _consume(request: HttpRequest, action: str, *key: str, dry_run: bool = False) -> RateLimitUsage | None:
    options = _options(action, *key)
    usage: RateLimitUsage | None = ratelimit.consume(request, **options, dry_run=dry_run, limit_get=True)
    return usage


def _options(action: str, *key: str) -> dict[str, Any]:
    return {"app": "accounts", "action": action, "config": settings.SIGN_IN_LIMITS, "key": " ".join(key).lower()}
