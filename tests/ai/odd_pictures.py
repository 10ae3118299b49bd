"""Pictures as a provider may send them: without content, and in every form that a file can have."""

import random
from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageCms

from tests.fake_providers.art import picture

SIDE = 256
TURNED = 6
"""EXIF's word for a picture that has to be turned by a quarter to stand upright."""

Made = Callable[[], bytes]


def file_of(shown: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    into = BytesIO()
    shown.save(into, kind, **options)
    return into.getvalue()


def meadow(side: int = SIDE) -> Image.Image:
    return Image.open(BytesIO(picture(side))).convert("RGB")


def plain(colour: str) -> Image.Image:
    return Image.new("RGB", (1024, 1024), colour)


def noise(strength: float = 1.0) -> Image.Image:
    dice = random.Random(1)
    grain = Image.frombytes("L", (1024, 1024), dice.randbytes(1024 * 1024)).point(lambda level: int(level * strength))
    return Image.merge("RGB", [grain] * 3)


def behind_glass() -> Image.Image:
    hidden = meadow(1024).convert("RGBA")
    hidden.putalpha(0)
    return hidden


def sixteen_bits() -> Image.Image:
    grey = meadow().convert("L")
    return Image.frombytes("I;16", grey.size, b"".join(bytes([level, level]) for level in grey.tobytes()))


def swapped() -> Image.Image:
    red, green, blue = meadow().split()
    return Image.merge("RGB", (blue, green, red))


def swapping_profile() -> bytes:
    """The profile of sRGB with red and blue exchanged: to leave it out shows every colour wrong."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"rXYZ", b"????", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"????", b"bXYZ", 1)


def turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = TURNED
    return file_of(meadow().transpose(Image.Transpose.ROTATE_90), "JPEG", quality=95, exif=exif)


EMPTY: dict[str, Made] = {
    "black": lambda: file_of(plain("black")),
    "one colour": lambda: file_of(plain("teal"), "WEBP"),
    "black with the noise of JPEG": lambda: file_of(noise(0.06), "JPEG", quality=30),
    "static": lambda: file_of(noise(), "JPEG"),
    "grey": lambda: file_of(plain("grey").convert("L")),
    "transparent": lambda: file_of(Image.new("RGBA", (1024, 1024), (0, 0, 0, 0))),
    "a picture, transparent": lambda: file_of(behind_glass()),
}
"""Nothing is in any of them. Each has 1,024 pixels a side."""

ODD: dict[str, Made] = {
    "CMYK": lambda: file_of(meadow().convert("CMYK"), "JPEG", quality=95),
    "CMYK with a wrong profile": lambda: file_of(
        meadow().convert("CMYK"), "JPEG", quality=95, icc_profile=swapping_profile()
    ),
    "grey": lambda: file_of(meadow().convert("L"), "JPEG"),
    "grey of 16 bits": lambda: file_of(sixteen_bits()),
    "palette": lambda: file_of(meadow().convert("P", palette=Image.Palette.ADAPTIVE)),
    "two colours": lambda: file_of(meadow().convert("1")),
    "grey and alpha": lambda: file_of(meadow().convert("LA")),
    "alpha": lambda: file_of(meadow().convert("RGBA")),
    "alpha in WebP": lambda: file_of(meadow().convert("RGBA"), "WEBP", quality=95),
    "a profile": lambda: file_of(swapped(), icc_profile=swapping_profile()),
    "a profile that is none": lambda: file_of(meadow(), icc_profile=b"rubbish" * 20),
    "turned": turned,
    "moving": lambda: file_of(meadow(), save_all=True, append_images=[meadow().rotate(90)]),
}
"""The meadow in forms that not every screen or printer takes."""
