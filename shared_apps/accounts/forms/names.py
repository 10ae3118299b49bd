from django import forms
from django.http import HttpRequest

from shared_apps.accounts.models import User


class NameForm(forms.Form):
    """The field of sign-up beside e-mail and password."""

    name = forms.CharField(label="Your name", max_length=80, help_text="As your family or class knows you.")
    field_order = ("name", "email", "password1")

    def signup(self, request: HttpRequest, user: User) -> None:
        user.name = self.cleaned_data["name"]
        user.save(update_fields=["name"])
