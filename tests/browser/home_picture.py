"""Draws the picture of the home page again: python -m tests.browser.home_picture. Chromium writes it as WebP."""

import base64
import os
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from shared_apps.ai.ports import PictureRequest  # noqa: E402  (after the set-up)
from shared_apps.ai.studio.illustrator import StudioIllustrator  # noqa: E402  (after the set-up)
from shared_apps.ai.vocabulary import (  # noqa: E402  (likewise)
    ArtStyle,
    CharacterKind,
    Colour,
    Mood,
    Outfit,
    Place,
    Pose,
    Prop,
    TimeOfDay,
)
from tests.browser.windows import chromium, webp  # noqa: E402  (likewise)
from tests.sketches import actor, portrait, scene  # noqa: E402  (likewise)

FILE = Path(__file__).parents[2] / "static" / "img" / "home-picture.webp"
SIZE, SEED, QUALITY = 800, 3, 80
CAST = (
    ("Ember", CharacterKind.DRAGON, Colour.GREEN, Colour.YELLOW, Outfit.SCARF),
    ("Moss", CharacterKind.HEDGEHOG, Colour.BROWN, Colour.CREAM, Outfit.NONE),
    ("Olive", CharacterKind.OWL, Colour.PURPLE, Colour.CREAM, Outfit.NONE),
)
SCENE = scene(
    actor("Ember", Pose.HOLD, holding=Prop.LANTERN),
    actor("Moss", Pose.WAVE),
    actor("Olive", mood=Mood.SURPRISED),
    description="A dragon holds a lantern in a night forest; a hedgehog and an owl have come to see.",
    place=Place.FOREST,
    time_of_day=TimeOfDay.NIGHT,
    props=(Prop.MUSHROOM,),
)


def main() -> None:
    cast = [
        portrait(name, kind=kind, colour=colour, accent=accent, outfit=outfit)
        for name, kind, colour, accent, outfit in CAST
    ]
    drawn = StudioIllustrator().draw(
        PictureRequest(scene=SCENE, cast=cast, style=ArtStyle.PAPERCUT, seed=SEED, size=SIZE)
    )
    with chromium() as browser:
        page = browser.new_page(viewport={"width": SIZE, "height": SIZE})
        source = f"data:{drawn.media_type};base64,{base64.b64encode(drawn.data).decode()}"
        page.set_content(f'<body style="margin:0"><img src="{source}">')
        page.evaluate("document.images[0].decode()")
        FILE.write_bytes(webp(page, QUALITY))


if __name__ == "__main__":
    main()
