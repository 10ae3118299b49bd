"""Drawings on their way into a character's form, and out of it."""

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from shared_apps.ai.floor import Category
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.characters.models import Character
from tenants.backend import team_context
from tests.factories import LOOKS
from tests.media.pictures import encoded
from tests.personas import Persona

A_LITTLE: dict[str, float] = {Category.VIOLENCE: 0.3}
"""Over what a workspace allows by itself, and below what StorySprout allows at all."""


def upload(colour: str = "seagreen", data: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile("dragon.jpg", encoded("JPEG", colour=colour) if data is None else data, "image/jpeg")


def colour_of(png: bytes) -> tuple[int, ...]:
    pixel = Image.open(BytesIO(png)).getpixel((3, 3))
    assert isinstance(pixel, tuple)
    return pixel


def as_it_is(by: Persona, character: Character | None = None) -> Character:
    """The character as it stands now; the only one when none is named."""
    with team_context(by.team):
        return Character.objects.get(id=character.id) if character else Character.objects.get()


def hand_in(browser: Client, character: Character, colour: str = "seagreen") -> Any:
    return browser.post(f"/characters/{character.id}/", LOOKS | {"drawing": upload(colour)}, follow=True)


def shown(browser: Client, character: Character) -> bytes | None:
    """The drawing as a member sees it; None when there is none to see."""
    answer = browser.get(f"/characters/{character.id}/drawing/")
    return answer.getvalue() if answer.status_code == 200 else None


def check_again(by: Persona) -> None:
    with team_context(by.team):
        Ticket.objects.update(ready_at="2026-01-01T00:00:00Z")
        assert execution.work(kind="reference-check")
