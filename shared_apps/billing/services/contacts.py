"""People who get an account's e-mails about money, besides its parent-admins."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from shared_apps.billing.models import BillingAccount, BillingContact
from shared_apps.core.errors import Conflict, InvalidInput

MOST_CONTACTS = 5


class TooManyContacts(Conflict):
    code = "too_many_contacts"
    message = f"An account has up to {MOST_CONTACTS} more addresses. Remove one that nobody reads."


def add(*, account: BillingAccount, email: str) -> BillingContact:
    """Let this address get the account's e-mails. Safe to repeat.

    Raises:
        InvalidInput: this is no e-mail address.
        TooManyContacts: the account has as many as allowed.
    """
    email = checked(email)
    with transaction.atomic():
        locked = BillingAccount.objects.select_for_update().get(id=account.id)
        known = locked.contacts.filter(email=email).first()
        if known:
            return known
        if locked.contacts.count() >= MOST_CONTACTS:
            raise TooManyContacts(field="email")
        return BillingContact.objects.create(account=locked, email=email)


def checked(email: str) -> str:
    """The address as it is stored. Raises InvalidInput when it is none."""
    email = email.strip().lower()
    try:
        validate_email(email)
    except ValidationError as error:
        raise InvalidInput("This does not look like an e-mail address.", field="email") from error
    return email


def remove(*, contact: BillingContact) -> None:
    """Send this address nothing any more. Safe to repeat."""
    BillingContact.objects.filter(id=contact.id).delete()
