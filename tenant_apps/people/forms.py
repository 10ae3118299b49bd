from typing import Any, ClassVar

from django import forms

from shared_apps.ai.vocabulary import ReadingLevel
from tenant_apps.people.models import Avatar, ChildProfile, NoticeKind, NoticeSettings, PinPicture
from tenant_apps.people.services import member_notices
from tenants.models import Membership, Right, Role, Team
from tenants.models.wording import Wording
from tenants.services import tokens


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


class ChildForm(forms.ModelForm[ChildProfile]):
    """How a child is called, its face, and what it reads."""

    class Meta:
        model = ChildProfile
        fields = ("nickname", "avatar", "level")
        labels: ClassVar = {"avatar": "Face", "level": "Reads as"}
        help_texts: ClassVar = {"nickname": "A first name or a made-up one. No surnames, please."}
        widgets: ClassVar = {"avatar": forms.RadioSelect, "level": forms.RadioSelect}

    def __init__(self, *args: Any, words: Wording, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nickname"].label = f"What do you call the {words.child}?"
        self.fields["nickname"].widget.attrs.update(autocomplete="off")
        self.fields["avatar"].template_name = "people/avatars.html"  # type: ignore[attr-defined]  # not in the stubs
        self.fields["avatar"].choices = Avatar.choices  # type: ignore[attr-defined]  # a ChoiceField has them
        self.fields["level"].template_name = "components/fields/levels.html"  # type: ignore[attr-defined]  # likewise
        self.fields["level"].choices = ReadingLevel.choices  # type: ignore[attr-defined]  # likewise


LONGEST_ROSTER = 20_000


class LevelField(forms.ChoiceField):
    """The reading levels, as cards to choose from."""

    def __init__(self, **options: Any) -> None:
        super().__init__(choices=ReadingLevel.choices, widget=forms.RadioSelect, **options)
        self.template_name = "components/fields/levels.html"


class RosterForm(forms.Form):
    """The names of a class: pasted, or in a file."""

    names = forms.CharField(
        label="The names",
        required=False,
        max_length=LONGEST_ROSTER,
        widget=forms.Textarea(attrs={"rows": 8, "autocomplete": "off", "spellcheck": "false"}),
        help_text="One on each line, or all in one line with commas. First names are enough; we keep no surnames.",
    )
    file = forms.FileField(
        label="Or a file",
        required=False,
        help_text="A list as CSV or Excel (.xlsx). We read the column of first names and keep nothing else.",
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx"}),
    )
    level = LevelField(label="They read as", initial=ReadingLevel.GROWING)

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or {}
        if not self.errors and not (answers.get("names") or answers.get("file")):
            self.add_error("names", "Paste the names, or choose a file.")
        return answers


class RosterLevelForm(forms.Form):
    """The reading level that goes with the lines of a roster."""

    level = LevelField(label="They read as", initial=ReadingLevel.GROWING)


class PinForm(forms.Form):
    """A picture PIN in the making: the pictures so far, and the one that was tapped. Works without scripts."""

    chosen = forms.CharField(required=False, max_length=60)
    tapped = forms.ChoiceField(choices=PinPicture)

    @property
    def pictures(self) -> list[str]:
        """All that were tapped, in their order; none of a form that nobody of ours made."""
        if not self.is_valid():
            return []
        chosen = self.cleaned_data["chosen"].split()
        return [*chosen, self.cleaned_data["tapped"]] if set(chosen) <= set(PinPicture.values) else []


class NoticeForm(forms.Form):
    """What somebody wants to receive, in the page and by the daily e-mail, and when that comes."""

    in_page = forms.MultipleChoiceField(
        label="Show me in the page", required=False, widget=forms.CheckboxSelectMultiple
    )
    by_mail = forms.MultipleChoiceField(
        label="Send me by e-mail, once a day",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="The e-mail says how many there are. It never holds a child’s name or words.",
    )
    hour = forms.TypedChoiceField(label="The e-mail comes at", coerce=int)
    time_zone = forms.ChoiceField(label="Where my clock is")

    def __init__(self, *args: Any, member: Membership, settings: NoticeSettings, **kwargs: Any) -> None:
        names = ("in_page", "by_mail", "hour", "time_zone")
        super().__init__(*args, **kwargs)
        self.initial = {name: getattr(settings, name) for name in names}
        kinds = kinds_for(member)
        zones = [(zone, zone.replace("_", " ")) for zone in sorted(member_notices.time_zones())]
        choices = {"in_page": kinds, "by_mail": kinds, "hour": [(hour, f"{hour:02}:00") for hour in range(24)]}
        for name, offered in {**choices, "time_zone": zones}.items():
            self.fields[name].choices = offered  # type: ignore[attr-defined]  # all four have choices
        if not member.is_adult:
            for name in ("by_mail", "hour", "time_zone"):
                del self.fields[name]


def kinds_for(member: Membership) -> list[tuple[str, str]]:
    """The kinds of notices that this member can get, with what they say."""
    needed = {NoticeKind.APPROVAL_ASKED: Right.APPROVE, NoticeKind.MEMBER_JOINED: Right.MANAGE_MEMBERS}
    return [(kind.value, str(kind.label)) for kind in NoticeKind if kind not in needed or member.may(needed[kind])]


class TokenForm(forms.Form):
    """What an API token is called, what it may do, and for how long."""

    name = forms.CharField(label="What is it for?", max_length=60, help_text="Such as the program that uses it.")
    scopes = forms.MultipleChoiceField(
        label="Besides reading, it may", required=False, widget=forms.CheckboxSelectMultiple
    )
    lifetime = forms.ChoiceField(
        label="It works for",
        choices=[("month", "30 days"), ("term", "90 days"), ("year", "a year")],
        widget=forms.RadioSelect,
        initial="month",
    )

    def __init__(self, *args: Any, member: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [(scope, words) for scope, words in tokens.SCOPES.items() if scope in member.rights]
        self.fields["scopes"].choices = offered  # type: ignore[attr-defined]  # it has choices
