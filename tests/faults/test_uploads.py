"""Row 25: harmful pictures are refused, and decoding them needs little memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile

from shared_apps.media import uploads
from tenants.backend import team_context
from tenants.models import Retention, files_prefix
from tests.factories import LOOKS, a_character
from tests.media.pictures import bomb, encoded, strip
from tests.personas import Persona

MOST_MEMORY = 300 * 2**10
"""In kilobytes, as the kernel counts it."""

WEIGH = """
import resource, subprocess, sys
program = [sys.executable, "-E", "-s", "-m", "shared_apps.media.decoding", "1024"]
done = subprocess.run(program, input=sys.stdin.buffer.read(), capture_output=True, env={})
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(done.returncode, used.ru_maxrss, used.ru_utime + used.ru_stime)
"""
"""Weighs from a small process: what is forked from a large one is large until it has become something else."""


MOST_COMPUTING = 1.0
"""Seconds, of the site and of the process that decodes: on a machine with nothing else to do, no more pass."""


@pytest.mark.parametrize(
    "picture",
    [
        bomb(),
        encoded("PNG") + b"PK\x03\x04" + bytes(400),
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        encoded("PNG", (2000, 2000))[:-40],
        bytes(40 * 2**20),
        strip(1, 23_000_000),
    ],
    ids=["bomb", "polyglot", "svg", "truncated", "endless", "thread"],
)
@pytest.mark.parametrize("place", ["/characters/new/", "/characters/{}/", "/api/characters/{}/drawing"])
def test_the_form_refuses_harmful_files_and_keeps_nothing_of_them(
    guardian: Persona, place: str, picture: bytes
) -> None:
    with team_context(guardian.team):
        character = a_character(guardian.membership)
    browser, before = guardian.browser(), stored(guardian)
    began = sum(os.times()[:4])

    answer = browser.post(
        place.format(character.id), LOOKS | {"name": "Ember", "drawing": SimpleUploadedFile("a.png", picture)}
    )

    assert answer.status_code == 400
    assert sum(os.times()[:4]) - began < MOST_COMPUTING
    assert stored(guardian) == before
    if "api" not in place:
        assert answer.context["form"].errors.keys() == {"drawing"}
        assert 'value="Ember"' in answer.content.decode(), "nothing of the form is lost"


def stored(by: Persona) -> list[Path]:
    media = Path(settings.DATA_DIR, "media")
    return [
        path for kept in Retention for path in (media / files_prefix(by.team.id, kept)).rglob("*") if path.is_file()
    ]


@pytest.mark.parametrize(
    ("picture", "status"),
    [
        (bomb(), 2),
        (encoded("PNG") + b"PK\x03\x04" + bytes(400), 2),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", 2),
        (encoded("PNG", (2000, 2000))[:-40], 2),
        (strip(1, 23_000_000), 2),
        (strip(23_000_000, 1), 2),
        (strip(840, 840 * 33), 2),
        (strip(840, 840 * 32), 0),
        (encoded("JPEG", (7000, 7000), quality=95), 0),
        (encoded("PNG", (4800, 4800)), 0),
    ],
    ids=["bomb", "polyglot", "svg", "truncated", "thread", "flat", "stretched", "long", "large photo", "large drawing"],
)
def test_no_picture_takes_more_than_its_share(picture: bytes, status: int) -> None:
    program = [sys.executable, "-I", "-c", WEIGH]
    weighed = subprocess.run(program, input=picture, capture_output=True, check=True, cwd=uploads.ROOT).stdout.split()

    assert int(weighed[0]) == status
    assert int(weighed[1]) < MOST_MEMORY
    assert status == 0 or float(weighed[2]) < MOST_COMPUTING
