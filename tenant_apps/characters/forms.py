from django import forms

from tenant_apps.characters.models import Character


class CharacterForm(forms.ModelForm[Character]):
    class Meta:
        model = Character
        fields = ("name", "pronouns", "kind", "colour", "accent", "outfit", "trait")
        labels = {
            "kind": "What are they?",
            "colour": "Main colour",
            "accent": "Second colour",
            "outfit": "Always wears",
            "trait": "Most of all they are",
        }
        help_texts = {"name": "A first name or a made-up one. No surnames, please."}
        widgets = {
            field: forms.RadioSelect for field in ("pronouns", "kind", "colour", "accent", "outfit", "trait")
        }
        error_messages = {"name": {"max_length": "Keep the name to 40 characters."}}
