"""Pictures from outside, made safe in a process apart before anything else of ours looks at them."""

import subprocess
import sys
from pathlib import Path

from shared_apps.core.errors import ProductError

MOST_BYTES = 10 * 2**20
SIDE = 1024
PATIENCE = 5.0
"""Seconds of waiting for the process, which gives itself 4 of computing."""

REASONS = {
    "format": "Send a picture as PNG, JPEG or WebP. This is something else.",
    "large": "This picture is too large. Send one of at most 24 million pixels.",
    "foreign": "This file is more than a picture, so it was not kept. Open it, save it anew as PNG and send that.",
    "broken": "This picture is damaged or not whole. Send it once more, or save it anew first.",
}
BYTES = f"This file is too large. Send one of at most {MOST_BYTES // 2**20} MB."


class PictureRefused(ProductError):
    code = "picture_refused"
    message = REASONS["broken"]


def clean_picture(data: bytes, *, side: int = SIDE) -> bytes:
    """The picture as a PNG of at most ``side`` pixels a side: upright, its colours alone, nothing else it carried.

    Raises:
        PictureRefused: too large, damaged, or not only a picture; the message says which and what to do.
    """
    if len(data) > MOST_BYTES:
        raise PictureRefused(BYTES)
    program = [sys.executable, "-I", str(Path(__file__).with_name("decoding.py")), str(side)]
    try:
        done = subprocess.run(  # noqa: S603  (our own program; the upload is its input, not its arguments)
            program, input=data, capture_output=True, timeout=PATIENCE, check=False, env={}
        )
    except subprocess.TimeoutExpired as error:
        raise PictureRefused from error
    if done.returncode:
        raise PictureRefused(REASONS.get(done.stderr.decode("ascii", "replace"), REASONS["broken"]))
    return done.stdout
