from datetime import datetime
from uuid import UUID

from allauth.account.internal.userkit import filter_users_by_email
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from shared_apps.accounts.models import AddressChange, User


def user_by_address(address: str) -> User | None:
    """The user who signs in with this e-mail address, or None."""
    found: list[User] = filter_users_by_email(address, is_active=True, prefer_verified=True, for_login=True)
    return found[0] if found else None


def has_passkey(user: User) -> bool:
    found: bool = Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).exists()
    return found


def connected_providers(user: User) -> set[str]:
    """The names of the identity providers that open this account."""
    return set(SocialAccount.objects.filter(user=user).values_list("provider", flat=True))


def change_to_take_back(change_id: UUID | None, *, now: datetime) -> AddressChange | None:
    """The change of address that a link names, or None when it can no longer be undone."""
    return AddressChange.objects.filter(id=change_id, until__gt=now).first() if change_id else None
