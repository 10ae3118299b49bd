from typing import Any

from django import forms
from django.conf import settings

from shared_apps.core.errors import InvalidInput
from tenants import services
from tenants.models import Team


class TeamForm(forms.Form):
    """A new workspace: for whom, its name, its address."""

    kind = forms.ChoiceField(
        label="Who is it for?", choices=Team.Kind.choices, widget=forms.RadioSelect, initial=Team.Kind.FAMILY
    )
    name = forms.CharField(label="Name", max_length=80, help_text="As it stands on your books: “The Maple family”.")
    slug = forms.CharField(label="Address", max_length=40)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slug"].help_text = f"Your workspace will live at address.{settings.BASE_DOMAIN}."
        self.fields["slug"].widget.attrs.update(autocapitalize="none", spellcheck="false", autocomplete="off")

    def clean_slug(self) -> str:
        try:
            return services.check_slug(self.cleaned_data["slug"].strip().lower())
        except InvalidInput as error:
            raise forms.ValidationError(str(error), code=error.code) from error
