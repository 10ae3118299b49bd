from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from django import forms

from shared_apps.billing.services.caps import HIGHEST
from shared_apps.billing.services.statements import Show
from tenants.models import Membership


class CapsForm(forms.Form):
    """The most credits a month, for all and for each child. An empty field is no limit."""

    monthly_cap = forms.IntegerField(
        label="Everybody together",
        required=False,
        min_value=0,
        max_value=HIGHEST,
        help_text="Credits a month. Leave it empty for as many as there are.",
    )

    def __init__(
        self,
        *args: Any,
        children: Sequence[Membership],
        names: Mapping[UUID, str],
        caps: Mapping[UUID, int],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.children = {self.field_of(child.id): child for child in children}
        for name, child in self.children.items():
            self.fields[name] = forms.IntegerField(
                label=names.get(child.id) or "A child",
                required=False,
                min_value=0,
                max_value=HIGHEST,
                initial=caps.get(child.id),
            )

    @staticmethod
    def field_of(child_id: UUID) -> str:
        return f"child_{child_id}"

    def child_fields(self) -> Iterator[forms.BoundField]:
        for name in self.children:
            yield self[name]


class ContactForm(forms.Form):
    """An address that gets e-mails about money."""

    email = forms.EmailField(label="E-mail address", error_messages={"required": "Write an e-mail address first."})


class LedgerForm(forms.Form):
    """What the list of movements is narrowed to. Anything unknown shows everything."""

    show = forms.ChoiceField(label="Show", choices=Show.choices, required=False)
    who = forms.ChoiceField(label="By", required=False)

    def __init__(self, *args: Any, names: Mapping[UUID, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        who = self.fields["who"]
        assert isinstance(who, forms.ChoiceField)
        people = sorted(((str(id_), name) for id_, name in names.items()), key=lambda person: person[1].lower())
        who.choices = [("", "Everybody"), *people]

    @property
    def chosen(self) -> tuple[str, UUID | None]:
        """What to show, and by whom."""
        self.is_valid()
        who = self.cleaned_data.get("who")
        return self.cleaned_data.get("show") or Show.ALL, UUID(who) if who else None
