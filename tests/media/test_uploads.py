"""A separate process decodes a child's drawing and keeps only the picture."""

from contextlib import ExitStack
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from shared_apps.core.capacity import slot
from shared_apps.media import uploads
from shared_apps.media.uploads import MOST_BYTES, BoundedUpload, PictureRefused, clean_picture
from tests.ai.odd_pictures import ODD, SIDE, meadow
from tests.media.pictures import bomb, encoded

GREEN = (46, 139, 87)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_pictures_of_cameras_and_painting_programs_are_accepted(kind: str) -> None:
    picture = opened(clean_picture(encoded(kind)))

    assert (picture.format, picture.size, picture.mode) == ("PNG", (64, 48), "RGB")
    colour = picture.getpixel((5, 5))
    assert isinstance(colour, tuple)
    assert all(abs(a - b) < 8 for a, b in zip(colour, GREEN, strict=True))


def test_a_photo_is_made_smaller_and_keeps_its_shape() -> None:
    picture = opened(clean_picture(encoded("JPEG", (4000, 3000)), side=1000))

    assert picture.size == (1000, 750)


def test_a_photo_is_rotated_and_loses_its_location() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held on its side
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"
    picture = opened(clean_picture(encoded("JPEG", (64, 48), exif=exif)))

    assert picture.size == (48, 64)
    assert dict(picture.getexif()) == {}
    assert set(picture.info) <= {"dpi"}


def test_transparency_becomes_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(out, "PNG")

    assert opened(clean_picture(out.getvalue())).getpixel((1, 1)) == (255, 255, 255)


@pytest.mark.parametrize("form", ODD)
def test_a_drawing_of_any_form_has_its_colours(form: str) -> None:
    shown = opened(clean_picture(ODD[form]()))

    assert (shown.mode, shown.size) == ("RGB", (SIDE, SIDE))
    if form != "two colours":
        wanted = meadow().convert("L").convert("RGB") if "grey" in form else meadow()
        assert max(ImageStat.Stat(ImageChops.difference(shown, wanted)).mean) < 6


def test_a_motion_photo_loses_its_film() -> None:
    film = b"\x00\x00\x00\x18ftypmp42" + bytes(500)

    assert opened(clean_picture(encoded("JPEG") + film)).size == (64, 48)


@pytest.mark.parametrize(
    ("data", "because"),
    [
        (b"", "something else"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "something else"),
        (encoded("GIF"), "something else"),
        (encoded("TIFF"), "something else"),
        (bomb(), "too large"),
        (encoded("PNG")[:80], "damaged"),
        (encoded("JPEG", (800, 600))[:-900], "damaged"),
        (encoded("PNG") + b"PK\x03\x04" + bytes(200), "more than a picture"),
        (encoded("WEBP") + b"PK\x03\x04" + bytes(200), "more than a picture"),
        (encoded("JPEG") + b"<script>alert(1)</script>", "more than a picture"),
        (encoded("JPEG", comment=b"<?php evil(); ?>"), "more than a picture"),
        (bytes(MOST_BYTES + 1), "at most 10 MB"),
    ],
    ids="nothing svg gif tiff bomb half-png half-jpeg png+zip webp+zip jpeg+page jpeg+program long".split(),
)
def test_a_dishonest_picture_is_refused_with_a_reason(data: bytes, because: str) -> None:
    with pytest.raises(PictureRefused, match=because):
        clean_picture(data)


def test_when_many_come_at_once_some_are_asked_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each may take hundreds of megabytes for a moment, so only a few are decoded side by side."""
    monkeypatch.setattr(uploads, "PATIENCE", 0.05)
    with ExitStack() as others:
        assert all(others.enter_context(slot("uploads", limit=uploads.AT_ONCE)) for _ in range(uploads.AT_ONCE))
        with pytest.raises(PictureRefused, match="again in a minute"):
            clean_picture(encoded())

    monkeypatch.undo()
    assert clean_picture(encoded())


def test_an_endless_upload_is_refused_once_it_is_too_large() -> None:
    handler = BoundedUpload()
    for name in ("a", "b"):
        handler.new_file(name, f"{name}.png", "image/png", None)
        for start in range(0, 3 * MOST_BYTES, 2**20):
            handler.receive_data_chunk(bytes(2**20), start)
        taken = handler.file_complete(3 * MOST_BYTES)

        assert taken.size == (MOST_BYTES + 1 if name == "a" else 0)
