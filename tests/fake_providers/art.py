"""Real pictures and sounds for answers, each made once."""

from functools import cache
from io import BytesIO

from PIL import Image

from shared_apps.ai.ports import PictureRequest
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.vocabulary import ArtStyle, Pose
from tests.sketches import actor, portrait, scene

PIP = portrait("Pip")
MEADOW = scene(actor("Pip", Pose.WAVE), description="Pip waves from a meadow.")


def picture(size: int, kind: str = "PNG") -> bytes:
    """A meadow by the studio, ``size`` pixels a side, as PNG, WEBP, JPEG or GIF."""
    return _encoded(size, kind)


@cache
def _encoded(size: int, kind: str) -> bytes:
    into = BytesIO()
    Image.open(BytesIO(_drawn())).convert("RGB").resize((size, size)).save(into, kind)
    return into.getvalue()


@cache
def _drawn() -> bytes:
    return (
        StudioIllustrator()
        .draw(PictureRequest(scene=MEADOW, cast=[PIP], style=ArtStyle.PAPERCUT, seed=1, size=128))
        .data
    )


@cache
def speech(seconds: float = 1.0) -> bytes:
    """Silence as MP3: frames of MPEG-1 layer III, 128 kbit/s at 44.1 kHz, 26 ms each."""
    frame = b"\xff\xfb\x90\xc4" + b"\x00" * 413
    return frame * max(1, round(seconds / 0.026))
