from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.html import format_html

from shared_apps.accounts.models import User
from shared_apps.accounts.services.account_closures import REMOVE, Outcome, Parting


class AccountClosingForm(forms.Form):
    """Who looks after each workspace that would have nobody; and the main address, typed, to prevent accidents."""

    address = forms.CharField(
        label="To be sure, type your e-mail address",
        max_length=254,
        error_messages={"required": "Type your e-mail address first. Nothing was changed."},
    )

    def __init__(self, *args: Any, user: User, partings: Sequence[Parting], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = user.email
        self.teams = {f"team_{parting.team.id.hex}": parting.team.id for parting in partings if _asks(parting)}
        for parting in filter(_asks, partings):
            self.fields[f"team_{parting.team.id.hex}"] = _heir_field(parting)
        self.fields["address"].help_text = format_html("It is <strong>{}</strong>.", self.email)
        self.fields["address"].widget.attrs.update(autocapitalize="none", spellcheck="false", autocomplete="off")
        self.order_fields([*self.teams, "address"])

    def clean_address(self) -> str:
        typed: str = self.cleaned_data["address"].strip().lower()
        if typed != self.email.lower():
            raise forms.ValidationError("That is not your main e-mail address. Nothing was changed.")
        return typed

    @property
    def choices(self) -> dict[UUID, str]:
        return {team_id: self.cleaned_data[name] for name, team_id in self.teams.items()}


def _asks(parting: Parting) -> bool:
    return parting.outcome is Outcome.ASKS


def _heir_field(parting: Parting) -> forms.ChoiceField:
    heirs = [(str(heir.id), str(heir.user)) for heir in parting.heirs]
    return forms.ChoiceField(
        label=f"Who looks after {parting.team.name} from now on?",
        choices=[*heirs, (REMOVE, "Nobody: close the workspace and delete it")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who looks after it. Nothing was changed."},
    )
