from typing import Any

from django import forms
from django.conf import settings
from django.urls import reverse, reverse_lazy
from django.utils.html import format_html

from shared_apps.core.errors import InvalidInput
from tenants.models import Team
from tenants.services import slugs


class AddressField(forms.CharField):
    """The first part of a workspace's host."""

    def __init__(self, **options: Any) -> None:
        super().__init__(label="Address", max_length=40, **options)
        self.widget.attrs.update(autocapitalize="none", spellcheck="false", autocomplete="off")

    def clean(self, value: Any) -> str:
        try:
            return slugs.check(super().clean(value).strip().lower())
        except InvalidInput as error:
            raise forms.ValidationError(str(error), code=error.code) from error


class NameField(forms.CharField):
    def __init__(self) -> None:
        super().__init__(label="Name", max_length=80, help_text="As it appears on your books: “The Maple family”.")


class TeamForm(forms.Form):
    """A new workspace: for whom, its name, its address."""

    kind = forms.ChoiceField(
        label="Who is it for?", choices=Team.Kind.choices, widget=forms.RadioSelect, initial=Team.Kind.FAMILY
    )
    name = NameField()
    slug = AddressField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slug"].help_text = f"A word or two. The address is these, then .{settings.BASE_DOMAIN}."
        look_up = _looked_up(reverse_lazy("workspaces:look_up_new"))
        self.fields["name"].widget.attrs.update(look_up)
        self.fields["slug"].widget.attrs.update(look_up, **{"data-proposed-from": "id_name"})


class WorkspaceNameForm(forms.Form):
    name = NameField()


class AddressForm(forms.Form):
    """Another address for a workspace. While it is typed, a sentence says whether it is free."""

    slug = AddressField()

    def __init__(self, *args: Any, team: Team, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slug"].help_text = format_html("The address is <strong>{}</strong>.", team.host)
        self.fields["slug"].widget.attrs.update(_looked_up(reverse("workspaces:look_up", args=[team.slug])))


def _looked_up(url: object) -> dict[str, object]:
    """Attributes that look the address up while somebody types."""
    return {
        "hx-get": url,
        "hx-trigger": "input changed delay:300ms",
        "hx-target": "#address-check",
        "hx-swap": "outerHTML",
        "hx-sync": "this:replace",
    }


class ClosingForm(forms.Form):
    """To prevent accidents, a parent-admin types the address to close a workspace."""

    address = forms.CharField(
        label="To be sure, type its address",
        max_length=40,
        error_messages={"required": "Type its address first. Nothing was changed."},
    )

    def __init__(self, *args: Any, team: Team, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.slug = team.slug
        self.fields["address"].help_text = format_html("It is <strong>{}</strong>.", team.slug)
        self.fields["address"].widget.attrs.update(autocapitalize="none", spellcheck="false", autocomplete="off")

    def clean_address(self) -> str:
        typed: str = self.cleaned_data["address"].strip().lower()
        if typed != self.slug:
            raise forms.ValidationError(f"That is not its address. Nothing was changed. Type {self.slug} to close it.")
        return typed
