"""Converts decoded pictures to 8-bit sRGB without transparency, which every screen, printer and PDF can show.

The separate program that decodes uploads imports this too, so it imports Pillow and nothing of ours.
"""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps, ImageStat

THUMBNAIL = 32
"""Pixels per side. Averaging to so few removes noise and compression artefacts and keeps what a picture shows."""

LEAST_SPREAD = 3.0
"""Standard deviation of the channel that varies most, of 255. JPEG noise and static on one colour stay below 1.5 in the
thumbnail; the emptiest scene of the studio, a jungle in the rain at night without anybody, has 9.7."""

MODE_OF_PROFILE = {"RGB ": "RGB", "CMYK": "CMYK", "GRAY": "L"}
ORIENTATION = 0x0112


def as_srgb(picture: Image.Image) -> Image.Image:
    """The picture upright, in sRGB by its embedded profile where it has one, on white where it is transparent.

    Raises what Pillow raises for pixels that cannot be decoded. A profile that cannot be read is ignored.
    """
    upright = ImageOps.exif_transpose(picture)
    profile = upright.info.get("icc_profile")
    if upright.has_transparency_data:
        layer = upright.convert("RGBA")
        paper = Image.new("RGB", layer.size, "white")
        paper.paste(_in_srgb(layer.convert("RGB"), profile), mask=layer.getchannel("A"))
        return paper
    return _in_srgb(_eight_bit(upright), profile)


def is_srgb(picture: Image.Image) -> bool:
    """Whether ``as_srgb`` would change nothing, so that the file can be stored unchanged."""
    turned = picture.getexif().get(ORIENTATION, 1) != 1
    plain = picture.mode == "RGB" and not picture.has_transparency_data and "icc_profile" not in picture.info
    return plain and not turned and getattr(picture, "n_frames", 1) == 1


def shows_something(picture: Image.Image) -> bool:
    """Whether a picture in sRGB is more than one colour with noise."""
    small = picture.resize((THUMBNAIL, THUMBNAIL), Image.Resampling.BOX)
    return max(ImageStat.Stat(small).stddev) >= LEAST_SPREAD


def _eight_bit(picture: Image.Image) -> Image.Image:
    """In a mode of 8 bits a channel that profiles know: grey, RGB or CMYK."""
    if picture.mode.startswith("I"):  # 16 bits: Pillow's own conversion would cut off all above 255
        return picture.point(lambda level: level * (1 / 257) + 0).convert("L")
    return picture if picture.mode in MODE_OF_PROFILE.values() else picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            if MODE_OF_PROFILE.get(source.profile.xcolor_space) == picture.mode:
                target = ImageCms.createProfile("sRGB")
                converted = ImageCms.profileToProfile(picture, source, target, outputMode="RGB")
                if converted is not None:
                    picture = converted
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # an unreadable profile is ignored
    picture = picture.convert("RGB")
    picture.info.clear()
    return picture
