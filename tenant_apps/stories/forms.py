from typing import Any
from uuid import UUID

from django import forms

from tenant_apps.stories.services import approvals, share_links


class SendBackForm(forms.Form):
    """A kind note, with which a book goes back to the child who made it."""

    note = forms.CharField(
        label="A note for the child",
        max_length=approvals.LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Say first what is good, then the one thing to change. The child reads it on the book’s page.",
        error_messages={"required": "Write a sentence for the child: what is good, and what to change."},
    )


class ShareForm(forms.Form):
    """How long a link opens a book, and whether it may show children's names."""

    lifetime = forms.ChoiceField(
        label="The link opens the book for",
        choices=[(name, label) for name, (label, _) in share_links.LIFETIMES.items()],
        widget=forms.RadioSelect,
        initial="week",
    )
    shows_names = forms.BooleanField(
        label="Show the names of children",
        required=False,
        help_text="Who made it, and nicknames that the story says. Without this no child’s name leaves the workspace.",
    )


class BulkApprovalForm(forms.Form):
    """The books that were ticked: an id each, with the fingerprint of what was listed."""

    book = forms.CharField()

    def __init__(self, data: Any) -> None:
        super().__init__(data)
        self.editions_read: dict[UUID, str] = {}

    def clean_book(self) -> list[UUID]:
        for value in self.data.getlist("book"):  # type: ignore[attr-defined]  # a QueryDict
            name, _, edition = value.partition(":")
            try:
                self.editions_read[UUID(name)] = edition
            except ValueError as error:
                raise forms.ValidationError("Choose books from the list.") from error
        return list(self.editions_read)
