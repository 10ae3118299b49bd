"""Books, as lists that store no names show them."""

from collections.abc import Collection, Mapping
from uuid import UUID

from tenant_apps.people.services.subject_names import SubjectName
from tenant_apps.stories.models import Book


def name_books(ids: Collection[UUID]) -> Mapping[UUID, SubjectName]:
    """Books by their titles, in one query."""
    return {key: SubjectName(book.title, book.url_on_shelf) for key, book in Book.objects.in_bulk(list(ids)).items()}
