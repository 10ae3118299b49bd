"""How strict to be: a preset, or limits one by one, none looser than the platform floor. Search of the audit trail."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from django import forms
from django.utils.html import format_html

from shared_apps.ai.floor import FLOOR, Category
from shared_apps.core.errors import InvalidInput
from tenant_apps.moderation.services import policies
from tenant_apps.moderation.services.audit_list import AuditFilter
from tenant_apps.moderation.services.audit_trail import Audited
from tenant_apps.moderation.services.policies import PRESET_NAMES, PRESETS, Policy

NOTES = {
    "gentle": "For the very young: no fights, and hardly a cross word.",
    "standard": "For most: small dangers and quarrels that end well.",
    "older": "Adventures, villains and bullies, as far as StorySprout goes.",
}
EFFECTS: Mapping[Category, tuple[str, ...]] = MappingProxyType(
    {
        Category.VIOLENCE: (
            "A bump, a loud noise",
            "A chase, a growl, a scuffle",
            "Battles and monsters, as in old tales",
        ),
        Category.VIOLENCE_GRAPHIC: ("No blood at all", "A scraped knee"),
        Category.HARASSMENT: ("Hardly a cross word", "Teasing that is put right", "Bullies and bitter quarrels"),
        Category.HARASSMENT_THREATENING: ("Nobody threatens anybody", "“You’ll be sorry!”", "A villain who means it"),
        Category.HATE: ("Not even a villain looks down on others", "A villain who does, and is wrong"),
        Category.ILLICIT: ("Nobody steals or cheats", "A thief, and how he is caught"),
        Category.ILLICIT_VIOLENT: ("No weapons", "A sword on the wall"),
        Category.SELF_HARM: ("Nobody is that sad", "Somebody very sad, who finds help"),
    }
)
"""For each category that a team may set: what each step still allows, from the strictest to the loosest."""

LOOSER = "Choose one of the steps. Anything else is looser than StorySprout allows."


class PresetForm(forms.Form):
    preset = forms.ChoiceField(
        label="How old are your readers?",
        choices=[
            (name, format_html('<strong>{}</strong><span class="choice__note">{}</span>', label, NOTES[name]))
            for name, label in PRESET_NAMES.items()
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one of the three first.", "invalid_choice": LOOSER},
    )


class StrictnessForm(forms.Form):
    """One field for each category that a team may set. ``cleaned_data`` holds the thresholds of all categories."""

    def __init__(self, *args: Any, policy: Policy, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._policy = policy
        for category in EFFECTS:
            limit = policy.thresholds[category]
            self.fields[category.value] = forms.TypedChoiceField(
                label=category.label,
                help_text=f"Held from a score of {limit:g} on. StorySprout’s own limit is {FLOOR[category]:g}.",
                choices=_steps(category, limit),
                coerce=float,
                initial=f"{limit:g}",
                widget=forms.RadioSelect,
                error_messages={"invalid_choice": LOOSER, "required": "Choose one of the steps."},
            )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        try:
            policies.check_thresholds(cleaned)
        except InvalidInput as error:
            self.add_error(error.field if error.field in self.fields else None, str(error))
        return {**self._policy.thresholds, **cleaned}


def _steps(category: Category, limit: float) -> list[tuple[str, str]]:
    """Choices for one category. The current limit is always among them, even when no preset has it."""
    ours = sorted({limits[category] for limits in PRESETS.values()})
    steps = {f"{step:g}": words for step, words in zip(ours, EFFECTS[category], strict=True)}
    return list(({} if f"{limit:g}" in steps else {f"{limit:g}": "As it is now"}).items()) + list(steps.items())


class AuditForm(forms.Form):
    """What to look for in the audit trail. Every field may be empty."""

    words = forms.CharField(label="Words", required=False, max_length=100)
    action = forms.ChoiceField(label="What", required=False)
    who = forms.ChoiceField(label="Who", required=False)
    since = forms.DateField(label="From", required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(label="To", required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, *args: Any, people: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        actions = sorted(((one.value, one.label.capitalize()) for one in Audited), key=lambda one: one[1])
        others = [("ai", "An AI"), ("system", "StorySprout")]
        self.fields["action"].choices = [("", "Everything"), *actions]  # type: ignore[attr-defined]  # a ChoiceField has them
        self.fields["who"].choices = [("", "Everyone"), *people, *others]  # type: ignore[attr-defined]  # likewise

    def clean_words(self) -> str:
        return str(self.cleaned_data["words"]).replace("\x00", "").strip()

    def asked(self) -> AuditFilter:
        """What was asked for; everything while a field is wrong."""
        return AuditFilter(**self.cleaned_data) if self.is_valid() else AuditFilter()
