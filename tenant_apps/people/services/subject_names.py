"""What things are called today, by kind and id: for lists such as the audit trail, which store no names."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from shared_apps.core.registry import Registry
from tenant_apps.people.services import names


class SubjectName(NamedTuple):
    """What a subject is called, and its page; no page when there is none to open."""

    name: str
    url: str = ""


NameSubjects = Callable[[Collection[UUID]], Mapping[UUID, SubjectName]]
"""Names by id, in a fixed number of queries. Subjects that are gone are left out."""

SUBJECT_NAMES: Registry[NameSubjects] = Registry("subject names", "name what lists refer to by kind and id")


def names_by_kind(subjects: Iterable[tuple[str, UUID | None]]) -> dict[tuple[str, UUID | None], SubjectName]:
    """The names of these subjects, by kind and id. Those that are gone, or of an unknown kind, are left out."""
    ids: defaultdict[str, set[UUID]] = defaultdict(set)
    for kind, key in subjects:
        if key and kind in SUBJECT_NAMES:
            ids[kind].add(key)
    return {(kind, key): name for kind, wanted in ids.items() for key, name in SUBJECT_NAMES[kind](wanted).items()}


def name_members(ids: Collection[UUID]) -> Mapping[UUID, SubjectName]:
    """Members, by their name in the team."""
    return {key: SubjectName(name) for key, name in names.names_of(ids).items() if name != names.FORMER}


def name_children(ids: Collection[UUID]) -> Mapping[UUID, SubjectName]:
    """Children, by their nickname."""
    return {key: SubjectName(name) for key, name in names.nicknames_of(ids).items()}
