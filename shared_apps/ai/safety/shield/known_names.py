"""What a team calls its children and itself: the shield replaces it without guessing."""

from collections.abc import Iterator
from dataclasses import dataclass

from shared_apps.ai.safety.shield.spans import PersonalKind


@dataclass(frozen=True)
class KnownNames:
    """Children's nicknames, names of the workspace or class, and of the school."""

    children: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    """Texts such as a book's idea: who is named there with a surname is covered in every call about the book."""

    def entries(self) -> Iterator[tuple[str, PersonalKind]]:
        for names, kind in (
            (self.schools, PersonalKind.SCHOOL),
            (self.groups, PersonalKind.GROUP),
            (self.children, PersonalKind.FIRST_NAME),
        ):
            yield from ((name.strip(), kind) for name in names if len(name.strip()) > 1)
