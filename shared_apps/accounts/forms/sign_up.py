from copy import copy
from typing import Any
from uuid import uuid4

from allauth.account.forms import SignupForm
from django.db import transaction
from django.http import HttpRequest

from shared_apps.accounts.forms.passwords import explain_rules


class SignUpForm(SignupForm):  # type: ignore[misc]  # allauth's forms are untyped
    """allauth's form, which takes equally long for an address with an account and for a new one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        explain_rules(self.fields["password1"])

    def try_save(self, request: HttpRequest) -> Any:
        with transaction.atomic():
            if not self.account_already_exists:
                return super().try_save(request)
            self._rehearse(request)
        return super().try_save(request)

    def _rehearse(self, request: HttpRequest) -> None:
        """Create an account with a random address and roll it back, so that the same work is done.

        Otherwise a response that comes 0.2 s sooner would reveal that the address has an account.
        """
        other = copy(self)
        other.account_already_exists = False
        other.cleaned_data = {**self.cleaned_data, "email": f"{uuid4().hex}@example.invalid"}
        with transaction.atomic():
            other.save(request)
            transaction.set_rollback(True)
