"""Row 25: pictures that mean harm are refused, and what decodes them stays small."""

import subprocess
import sys
from pathlib import Path

import pytest

from shared_apps.media import decoding
from tests.media.pictures import bomb, encoded

MOST_MEMORY = 300 * 2**10
"""In kilobytes, as the kernel counts it."""

WEIGH = """
import resource, subprocess, sys
done = subprocess.run([sys.executable, "-I", sys.argv[1], "1024"], input=sys.stdin.buffer.read(), capture_output=True)
print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""Weighs from a small process: what is forked from a large one is large until it has become something else."""


@pytest.mark.parametrize(
    ("picture", "status"),
    [
        (bomb(), 2),
        (encoded("PNG") + b"PK\x03\x04" + bytes(400), 2),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", 2),
        (encoded("PNG", (2000, 2000))[:-40], 2),
        (encoded("JPEG", (7000, 7000), quality=95), 0),
        (encoded("PNG", (4800, 4800)), 0),
    ],
    ids=["bomb", "polyglot", "svg", "truncated", "large photo", "large drawing"],
)
def test_no_picture_takes_more_than_its_share(picture: bytes, status: int) -> None:
    program = [sys.executable, "-I", "-c", WEIGH, str(Path(decoding.__file__))]
    weighed = subprocess.run(program, input=picture, capture_output=True, check=True).stdout.split()

    assert int(weighed[0]) == status
    assert int(weighed[1]) < MOST_MEMORY
