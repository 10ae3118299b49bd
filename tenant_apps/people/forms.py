from typing import Any

from django import forms

from tenants.models import Membership, Role, Team


def role_choices(team: Team) -> list[tuple[str, str]]:
    """The roles of adults, with the names that this team has for them."""
    roles = (Role.ADULT, Role.PARENT_ADMIN)
    return [(role.value, Membership(team=team, role=role).role_name) for role in roles]


class InvitationForm(forms.Form):
    """Whom to invite, and as what. Without an address the result is a link to pass on."""

    email = forms.EmailField(
        label="E-mail address",
        required=False,
        max_length=254,
        help_text="Leave it empty for a link that you pass on yourself.",
    )
    role = forms.ChoiceField(label="They come in as", widget=forms.RadioSelect, initial=Role.ADULT)

    def __init__(self, *args: Any, team: Team, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = role_choices(team)  # type: ignore[attr-defined]  # a ChoiceField has them
        self.fields["email"].widget.attrs.update(autocomplete="off")
