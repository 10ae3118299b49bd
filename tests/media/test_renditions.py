"""Pictures as small as the screen shows them: made when they are asked for, and gone with what they were made from."""

import urllib.request
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from shared_apps.ai.ports import PictureRequest
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.vocabulary import ArtStyle
from shared_apps.archives.services.stored import stored_files
from shared_apps.media import files
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tenants.models import Retention, files_prefix
from tests import sketches
from tests.factories import a_book
from tests.media.conftest import BUCKET
from tests.personas import Persona


@pytest.fixture(scope="module")
def drawing() -> bytes:
    """A picture by the studio, as large as it draws them."""
    fern = sketches.portrait()
    scene = sketches.scene(sketches.actor())
    return StudioIllustrator().draw(PictureRequest(scene=scene, cast=(fern,), style=ArtStyle.WATERCOLOUR, seed=3)).data


@pytest.fixture
def book(guardian: Persona, drawing: bytes) -> Iterator[Book]:
    with team_context(guardian.team):
        found = a_book(guardian.membership, words="A quiet night")
        _write_over(found.cover_key, drawing)
    yield found
    files.erase(team=guardian.team)


def _write_over(key: str, data: bytes) -> None:
    default_storage.delete(key)
    assert default_storage.save(key, ContentFile(data)) == key


def shown(by: Persona, book: Book, width: str) -> bytes:
    answer: Any = by.browser().get(f"{book.cover_url}&w={width}", follow=True)
    assert answer.status_code == 200
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def renditions(by: Persona) -> list[str]:
    folder = f"{files_prefix(by.team.id, Retention.DERIVED)}stories"
    try:
        sides = [f"{folder}/{side}" for side in default_storage.listdir(folder)[0]]
        return [f"{side}/{name}" for side in sides for name in default_storage.listdir(side)[1]]
    except FileNotFoundError:
        return []


@pytest.mark.parametrize("width", files.WIDTHS)
def test_a_picture_is_sent_in_the_width_that_is_asked_for(
    guardian: Persona, book: Book, drawing: bytes, width: int
) -> None:
    small = shown(guardian, book, str(width))
    picture = Image.open(BytesIO(small))
    assert (picture.format, picture.size) == ("WEBP", (width, width))
    assert len(small) < len(drawing) / 2
    assert shown(guardian, book, str(width)) == small
    assert len(renditions(guardian)) == 1


@pytest.mark.parametrize("width", ["", "0", "161", "99999", "-1", "x", "320/../x", "\x00"])
def test_no_other_width_is_made(guardian: Persona, book: Book, drawing: bytes, width: str) -> None:
    assert shown(guardian, book, width) == drawing
    assert renditions(guardian) == []


def test_a_file_that_is_no_picture_is_sent_as_it_is(guardian: Persona, book: Book) -> None:
    _write_over(book.cover_key, b"no picture")
    assert shown(guardian, book, "320") == b"no picture"


def test_a_neighbour_gets_none(guardian: Persona, neighbour: Persona, book: Book) -> None:
    shown(guardian, book, "320")
    assert neighbour.browser().get(f"{book.cover_url}&w=320").status_code == 404


def test_a_rendition_is_in_no_archive_and_is_made_again(guardian: Persona, book: Book) -> None:
    before = shown(guardian, book, "320")
    [small] = renditions(guardian)
    assert not [key for key in stored_files(team_id=guardian.team.id) if "/320/" in key]
    default_storage.delete(small)
    assert shown(guardian, book, "320") == before


def test_a_rendition_is_deleted_with_its_picture(guardian: Persona, book: Book) -> None:
    shown(guardian, book, "320")
    files.discard(book.cover_key)
    assert renditions(guardian) == []
    assert guardian.browser().get(f"{book.cover_url}&w=320").status_code == 404
    assert renditions(guardian) == []


def test_removing_a_team_deletes_its_renditions(guardian: Persona, book: Book) -> None:
    shown(guardian, book, "640")
    files.erase(team=guardian.team)
    assert renditions(guardian) == []


def test_a_rendition_in_a_bucket_is_made_once(guardian: Persona, s3: Any, drawing: bytes) -> None:
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="In a bucket")
    s3.put_object(Bucket=BUCKET, Key=book.cover_key, Body=drawing)
    for _ in range(2):
        answer = guardian.browser().get(f"{book.cover_url}&w=320")
        assert answer.status_code == 302
        assert f"/{files_prefix(guardian.team.id, Retention.DERIVED)}stories/320/" in answer["Location"]
        with urllib.request.urlopen(answer["Location"]) as sent:  # noqa: S310  (the test's own server)
            assert sent.headers["Content-Type"] == "image/webp"
            assert Image.open(BytesIO(sent.read())).size == (320, 320)
    assert len(renditions(guardian)) == 1
