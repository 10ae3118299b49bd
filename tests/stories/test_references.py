"""What an illustrator is shown of a book's cast: frozen when the book is begun, never more than it can take."""

from uuid import uuid4

from django.core.files.storage import default_storage

from shared_apps.ai.ports import MOST_REFERENCES, Brief
from shared_apps.media import files
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import books
from tests.media.pictures import encoded
from tests.personas import Persona

BRIEF = Brief(idea="A kite", pages=4, level="early", style="papercut", seed=1)


def a_picture(by: Persona, *, size: tuple[int, int] = (64, 48)) -> str:
    data = encoded("PNG", size)
    return files.save(team_id=by.team.id, room="characters", file_id=uuid4(), media_type="image/png", data=data)


def a_book_of(by: Persona, references: list[str]) -> Book:
    book = books.create_book(brief=BRIEF, made_by=by.membership.id, references=references)
    return Book.objects.get(id=book.id)


def test_a_book_keeps_the_pictures_that_showed_its_cast_when_it_was_begun(in_maple: Persona) -> None:
    keys = [a_picture(in_maple), a_picture(in_maple, size=(30, 90))]

    found = books.reference_pictures_of(a_book_of(in_maple, keys))

    assert [picture.data for picture in found] == [files.read(key) for key in keys]
    assert [(picture.media_type, picture.size) for picture in found] == [("image/png", 64), ("image/png", 90)]


def test_a_book_keeps_at_most_as_many_references_as_an_illustrator_uses(in_maple: Persona) -> None:
    keys = [f"teams/{n}.png" for n in range(20)]

    assert a_book_of(in_maple, keys).reference_keys == keys[:MOST_REFERENCES]


def test_a_book_whose_cast_was_never_drawn_has_none(in_maple: Persona) -> None:
    assert books.reference_pictures_of(a_book_of(in_maple, [])) == []


def test_a_missing_reference_stops_no_book(in_maple: Persona) -> None:
    gone, there = a_picture(in_maple), a_picture(in_maple)
    default_storage.delete(gone)

    assert len(books.reference_pictures_of(a_book_of(in_maple, [gone, there]))) == 1
