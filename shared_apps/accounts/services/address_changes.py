"""Changing the main e-mail address, and undoing it from the mailbox of the old one.

Somebody who knows the password can confirm an address of their own and make it the main one. So the old address gets a
link that takes the account back. The oldest address always wins: a later change, or a later undo, keeps older links
valid at least as long as its own, and an undo voids all later links.
"""

from datetime import datetime
from uuid import UUID

from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.core import signing
from django.db import transaction
from django.urls import reverse

from shared_apps.accounts.access import change_to_take_back
from shared_apps.accounts.models import AddressChange, User
from shared_apps.accounts.services import second_steps, sessions
from shared_apps.core.errors import Conflict, NotFound
from shared_apps.core.origins import apex_url

_SALT = "accounts.take_back"


class AddressTaken(Conflict):
    message = "This address belongs to another account by now. Nothing was changed. Please write to us."


def note(*, user: User, old: str, new: str, now: datetime) -> str:
    """Store the old main address. Returns the link for its mailbox, valid for ADDRESS_WAY_BACK."""
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        change = AddressChange.objects.create(user=user, old=old, new=new, made_at=now, until=_until(now))
        _keep_open(user, now)
    token = signing.dumps(str(change.id), salt=_SALT)
    return apex_url(reverse("take_address_back", args=[token], urlconf=settings.PUBLIC_SCHEMA_URLCONF))


def read_token(*, token: str) -> UUID | None:
    """The id of the change that a link names, or None for a forged link."""
    try:
        return UUID(signing.loads(token, salt=_SALT))
    except signing.BadSignature:
        return None


def take_back(*, change_id: UUID, now: datetime) -> User:
    """Make the old address the only one, end all sessions, and leave nothing that opens the account.

    Passkeys, codes, Google and Apple go too: who changed the address may have added theirs, which would open the
    account still, or keep the owner out.

    Raises:
        NotFound: the link was used, voided by an older one, or is out of date.
        AddressTaken: somebody else has confirmed this address meanwhile.
    """
    with transaction.atomic():
        # The user's row is locked first: of two links that are opened at once, the second waits here and then sees
        # that the first has voided it.
        user = User.objects.select_for_update().filter(address_changes__id=change_id).first()
        change = change_to_take_back(change_id, now=now)
        if user is None or change is None:
            raise NotFound
        _free(change.old, user)
        displaced = _make_only_address(user, change.old)
        user.set_unusable_password()
        user.save(update_fields=["email", "password"])
        user.address_changes.filter(made_at__gte=change.made_at).update(until=now)
        _keep_open(user, now)
        second_steps.remove(user=user)
        SocialAccount.objects.filter(user=user).delete()
        sessions.sign_out_everywhere(user=user)
        for address in displaced:
            get_adapter().send_mail("account/email/taken_back", address, {"old": change.old})
    return user


def new_password_path(*, user: User) -> str:
    """The path where this user chooses a new password; it works once."""
    key = {"uidb36": user_pk_to_url_str(user), "key": default_token_generator.make_token(user)}
    return reverse("account_reset_password_from_key", kwargs=key, urlconf=settings.PUBLIC_SCHEMA_URLCONF)


def _until(now: datetime) -> datetime:
    return now + settings.ADDRESS_WAY_BACK


def _keep_open(user: User, now: datetime) -> None:
    user.address_changes.filter(until__gt=now).update(until=_until(now))


def _free(address: str, user: User) -> None:
    """Delete accounts that signed up with this address and never confirmed it. Raises AddressTaken for a confirmed one.

    Addresses are stored in lower case and compared exactly. A comparison by PostgreSQL's UPPER treats other letters
    as an i, so a lookalike address would block the owner.
    """
    if EmailAddress.objects.filter(email=address, verified=True).exclude(user=user).exists():
        raise AddressTaken
    EmailAddress.objects.filter(email=address).exclude(user=user).delete()
    User.objects.filter(email=address).exclude(pk=user.pk).delete()


def _make_only_address(user: User, address: str) -> list[str]:
    """Make this the user's only address. Returns the confirmed addresses that were removed."""
    others = EmailAddress.objects.filter(user=user).exclude(email=address)
    displaced = list(others.filter(verified=True).values_list("email", flat=True))
    EmailAddress.objects.filter(user=user).delete()
    EmailAddress.objects.create(user=user, email=address, verified=True, primary=True)
    user.email = address
    return displaced
