from typing import ClassVar

from django import forms

from tenant_apps.characters.models import Character


class CharacterForm(forms.ModelForm[Character]):
    class Meta:
        model = Character
        fields = ("name", "pronouns", "kind", "colour", "accent", "outfit", "trait")
        labels: ClassVar = {
            "kind": "What are they?",
            "colour": "Main colour",
            "accent": "Second colour",
            "outfit": "Always wears",
            "trait": "Most of all they are",
        }
        help_texts: ClassVar = {"name": "A first name or a made-up one. No surnames, please."}
        widgets: ClassVar = dict.fromkeys(fields[1:], forms.RadioSelect)
        error_messages: ClassVar = {"name": {"max_length": "Keep the name to 40 characters."}}
