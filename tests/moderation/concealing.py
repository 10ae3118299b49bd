"""What is held back in these tests, and how a page looks to someone."""

from uuid import uuid4

from shared_apps.media import files
from tenant_apps.moderation.models import Verdict
from tenant_apps.stories.models import Book
from tests.factories import hold_cover, hold_page, hold_picture
from tests.personas import Persona
from tests.providers import DOTS


def shown(persona: Persona, path: str, **headers: str) -> str:
    answer = persona.browser().get(path, headers=headers)
    assert answer.status_code == 200, answer
    return answer.getvalue().decode(errors="replace")


def conceal(by: Persona, book: Book) -> list[Verdict]:
    """The second page, the third one's picture and the cover are held; whatever they say or show is a canary."""
    key = files.save(
        team_id=by.team.id, room="stories", file_id=uuid4(), media_type="image/png", data=DOTS + b"Canary of the bytes."
    )
    third = book.pages.get(number=3).current
    assert third
    third.picture_key = book.cover_key = key
    third.save()
    book.save()
    return [hold_page(book, 2), hold_picture(book, 3), hold_cover(book)]
