"""Pictures that came from outside: nothing is believed before it was decoded."""

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
"""Bits of a channel. Pillow reads such a PNG as one of 8 bits, and says nothing."""


class Intake:
    """What comes for one wish. ``turned_down`` counts the answers that were of no use.

    The same question with the same seed or key would bring the same answer once more.
    """

    def __init__(self, *, at_least: int, who: str) -> None:
        self.turned_down = 0
        self._at_least, self._who = at_least, who

    def checked(self, data: bytes) -> Illustration:
        """As ``pictures.checked``."""
        try:
            return checked(data, at_least=self._at_least, who=self._who)
        except ProviderError:
            self.turned_down += 1
            raise

    def key(self, call: Call) -> str:
        """The call's own, until an answer to it was turned down."""
        return f"{call.key}:{self.turned_down}" if self.turned_down else call.key


def checked(data: bytes, *, at_least: int, who: str) -> Illustration:
    """The bytes as a picture: whole, of a type that we show, square, no smaller than asked for, and not empty.

    A file that is in 8-bit sRGB already is kept as it came; any other is written anew as that, so that every screen
    and every PDF can show what is kept.

    Raises:
        ProviderError: they are none of that.
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
    """A picture in sRGB as a file, and its kind: JPEG stays JPEG, and anything else becomes PNG."""
    kind = "JPEG" if kind == "JPEG" else "PNG"
    into = BytesIO()
    picture.save(into, kind, quality=95, subsampling=0)
    return into.getvalue(), kind


def _is_deep(data: bytes, kind: str) -> bool:
    """By the header of a PNG (https://www.w3.org/TR/png-3/#11IHDR)."""
    return kind == "PNG" and data[24] == DEEP_PNG
