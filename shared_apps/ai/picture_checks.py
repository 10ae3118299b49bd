"""Checks of pictures from outside: each is decoded before it is used."""

import warnings
from io import BytesIO
from typing import Literal

from PIL import Image, UnidentifiedImageError

from shared_apps.ai.errors import ProviderError, garbled
from shared_apps.ai.ports import Call, Illustration
from shared_apps.core.srgb import as_srgb, is_srgb, shows_something

MediaType = Literal["image/png", "image/webp", "image/jpeg"]

FORMATS: dict[str, MediaType] = {"PNG": "image/png", "WEBP": "image/webp", "JPEG": "image/jpeg"}
MOST_BYTES = 20 * 1024 * 1024
LARGEST_SIDE = 4096
DEEP_PNG = 16
"""Bits of a channel. Pillow silently reads such a PNG as one of 8 bits."""


class Intake:
    """The answers to one request. ``turned_down`` counts the answers that were not usable.

    The same request with the same seed or key could return the same answer again, so both change after each of these.
    """

    def __init__(self, *, at_least: int, who: str) -> None:
        self.turned_down = 0
        self._at_least, self._who = at_least, who

    def checked(self, data: bytes) -> Illustration:
        """Check a picture like ``checked``. Counts a picture that fails in ``turned_down``."""
        try:
            return checked(data, at_least=self._at_least, who=self._who)
        except ProviderError:
            self.turned_down += 1
            raise

    def key(self, call: Call) -> str:
        """The idempotency key for the next attempt."""
        return f"{call.key}:{self.turned_down}" if self.turned_down else call.key


def checked(data: bytes, *, at_least: int, who: str) -> Illustration:
    """The bytes as a picture that can be decoded, has a known type, is square, large enough, and not empty.

    A file in 8-bit sRGB is kept as it is; any other is converted to that, so that every screen and PDF can show it.

    Raises:
        ProviderError: a check failed.
    """
    if not data or len(data) > MOST_BYTES:
        raise garbled(who, "no picture" if not data else "a picture that is too large")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(data), formats=tuple(FORMATS))
            width, height = picture.size
            if width != height or not at_least <= width <= LARGEST_SIDE:
                raise garbled(who, "a picture of another size than was asked for")
            picture.load()
            is_plain = is_srgb(picture) and not _is_deep(data, picture.format or "")
            shown = picture if is_plain else as_srgb(picture)
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ):
        raise garbled(who, "something that is no picture") from None
    if not shows_something(shown):
        raise garbled(who, "a picture with nothing in it")
    kind = picture.format or ""
    if not is_plain:
        data, kind = encoded(shown, kind)
    return Illustration(data=data, media_type=FORMATS[kind], size=width)


def encoded(picture: Image.Image, kind: str) -> tuple[bytes, str]:
    """An sRGB picture as a file, and its format: JPEG stays JPEG, everything else becomes PNG."""
    kind = "JPEG" if kind == "JPEG" else "PNG"
    into = BytesIO()
    picture.save(into, kind, quality=95, subsampling=0)
    return into.getvalue(), kind


def _is_deep(data: bytes, kind: str) -> bool:
    """Whether a PNG has 16 bits, by its header (https://www.w3.org/TR/png-3/#11IHDR)."""
    return kind == "PNG" and data[24] == DEEP_PNG
