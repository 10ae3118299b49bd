"""Teams with the same primary keys and different words, so that a wrong row is recognised by its words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID, uuid4

from django.db import transaction
from django.test import Client

from tenant_apps.moderation.models import Verdict
from tenants.backend import public_context, team_context
from tenants.models import Team
from tests.factories import a_book, a_character, a_child, an_export, hold_page
from tests.personas import Answer, Persona


@dataclass(frozen=True)
class Ids:
    """One object of each kind that a URL can name."""

    book_id: UUID
    character_id: UUID
    export_id: UUID
    verdict_id: UUID
    profile_id: UUID
    page_id: UUID

    @classmethod
    def new(cls) -> "Ids":
        return cls(uuid4(), uuid4(), uuid4(), uuid4(), uuid4(), uuid4())

    def values(self, slug: str) -> dict[str, object]:
        ours = {"book_id": self.book_id, "character_id": self.character_id, "export_id": self.export_id}
        return {
            **ours,
            "archive_id": uuid4(),
            "ticket_id": uuid4(),
            "member_id": uuid4(),
            "invitation_id": uuid4(),
            "profile_id": self.profile_id,
            "page_id": self.page_id,
            "version_id": uuid4(),
            "device_id": uuid4(),
            "link_id": uuid4(),
            "token_id": uuid4(),
            "concern_id": uuid4(),
            "sample_id": uuid4(),
            "verdict_id": self.verdict_id,
            "number": 1,
            "pk": 1,
            "step": "idea",
            "slug": slug,
            "key": "0-guess",
            "token": "a-guess",
            "uidb36": "1",
        }


def canary(persona: Persona) -> str:
    return f"Canary {persona.team.slug}"


def furnish(persona: Persona, ids: Ids) -> None:
    """A book, a character and a PDF under these keys, all singing the team's own song."""
    song = canary(persona)
    with public_context():
        Team.objects.filter(id=persona.team.id).update(name=f"{song} family")
    with team_context(persona.team):
        book = a_book(persona.membership, words=song, id=ids.book_id, page_id=ids.page_id)
        a_character(persona.membership, name=song[:40], id=ids.character_id)
        an_export(persona.membership, book, words=song, id=ids.export_id)
        a_child(persona.membership, nickname=song[:40], id=ids.profile_id)
        verdict = hold_page(a_book(persona.membership, words=song), 1)
        Verdict.objects.filter(id=verdict.id).update(id=ids.verdict_id)


@contextmanager
def undone() -> Iterator[None]:
    """Undo what the request changed, so that the next finds the same objects."""
    with public_context(), transaction.atomic():
        yield
        transaction.set_rollback(True)


def ask(browser: Client, method: str, path: str) -> Answer:
    browser.raise_request_exception = False
    return browser.generic(method, path, b"", content_type="application/x-www-form-urlencoded")


def everything_in(answer: Answer) -> str:
    """Body, headers and cookies as one text."""
    return f"{answer.getvalue().decode(errors='replace')}\n{answer.headers}\n{answer.cookies}"


def is_turned_away(answer: Answer, method: str) -> bool:
    """Whether a stranger's browser was redirected to entry, or another client refused."""
    to_the_door = answer.status_code == 302 and answer["Location"].startswith("/enter/")
    return (to_the_door and method == "GET") or answer.status_code in (401, 403, 404)
