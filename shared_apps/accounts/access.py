from allauth.account.internal.userkit import filter_users_by_email

from shared_apps.accounts.models import User


def user_by_address(address: str) -> User | None:
    """Who signs in with this e-mail address."""
    found: list[User] = filter_users_by_email(address, is_active=True, prefer_verified=True, for_login=True)
    return found[0] if found else None
