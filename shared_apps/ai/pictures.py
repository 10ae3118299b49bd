"""Pictures that came from outside: nothing is believed before it was decoded."""

import warnings
from io import BytesIO
from typing import Literal

from PIL import Image, UnidentifiedImageError

from shared_apps.ai.errors import garbled
from shared_apps.ai.ports import Illustration

FORMATS: dict[str, Literal["image/png", "image/webp", "image/jpeg"]] = {
    "PNG": "image/png",
    "WEBP": "image/webp",
    "JPEG": "image/jpeg",
}
MOST_BYTES = 20 * 1024 * 1024
LARGEST_SIDE = 4096


def checked(data: bytes, *, at_least: int, who: str) -> Illustration:
    """The bytes as a picture: whole, of a type that we show, square, and no smaller than asked for.

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
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ):
        raise garbled(who, "something that is no picture") from None
    return Illustration(data=data, media_type=FORMATS[str(picture.format)], size=width)
