"""What a team calls its people: a class has pupils and teachers, a family has children and grown-ups."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """The words of one kind of team, for pages and messages."""

    place: str
    child: str
    children: str
    grown_up: str
    grown_ups: str
    ask: str
    """Whom a child asks, as in "Ask …"."""
    roles: Mapping[str, str]


FAMILY_WORDING = Wording(
    place="family",
    child="child",
    children="children",
    grown_up="grown-up",
    grown_ups="grown-ups",
    ask="a grown-up",
    roles={"parent_admin": "Parent-admin", "adult": "Adult", "child": "Child"},
)
CLASS_WORDING = Wording(
    place="class",
    child="pupil",
    children="pupils",
    grown_up="teacher",
    grown_ups="teachers",
    ask="your teacher",
    roles={"parent_admin": "Teacher-admin", "adult": "Teacher", "child": "Pupil"},
)
