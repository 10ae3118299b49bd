"""How long the studio takes for one picture, beside the half second that a page may wait for it.

Processor time of one core, the best of three, so that a busy machine does not speak for the studio. Print size has no
bound of its own: such a picture is drawn on demand.
"""

from time import process_time

from bench import table
from shared_apps.ai.ports import PictureRequest, Scene
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.vocabulary import ArtStyle, CharacterKind, Colour, Outfit, Place, Pose, Prop, TimeOfDay, Weather
from tests.sketches import actor, portrait, scene

SCREEN, PRINT = 1024, 2625
SECONDS = 0.5
PLACES = (Place.MEADOW, Place.JUNGLE, Place.CITY, Place.UNDERSEA)
CAST = tuple(
    portrait(name, kind=kind, colour=colour, outfit=outfit)
    for name, kind, colour, outfit in (
        ("Fern", CharacterKind.FOX, Colour.ORANGE, Outfit.SCARF),
        ("Bo", CharacterKind.CHILD, Colour.RED, Outfit.DUNGAREES),
        ("Prickle", CharacterKind.HEDGEHOG, Colour.BROWN, Outfit.HAT),
    )
)


def _scene(place: Place) -> Scene:
    return scene(
        *[actor(friend.name, Pose.WAVE) for friend in CAST],
        description="Three friends in the rain.",
        place=place,
        time_of_day=TimeOfDay.SUNSET,
        weather=Weather.RAIN,
        props=(Prop.TENT, Prop.LANTERN),
    )


def _measure(place: Place, style: ArtStyle, size: int, times: int) -> tuple[float, int]:
    """The best time in seconds, and the file's size in bytes."""
    studio, rain = StudioIllustrator(), _scene(place)
    best, weight = float("inf"), 0
    for seed in range(times):
        start = process_time()
        weight = len(studio.draw(PictureRequest(scene=rain, cast=CAST, style=style, seed=seed, size=size)).data)
        best = min(best, process_time() - start)
    return best, weight


def main() -> None:
    rows: list[list[table.Cell]] = []
    for style in ArtStyle:
        for place in PLACES:
            screen, weight = _measure(place, style, SCREEN, 3)
            large, _ = _measure(place, style, PRINT, 1)
            rows.append([style.value, place.value, screen, weight // 1000, large])
    columns = ["style", "place", f"{SCREEN:,} px, s", f"{SCREEN:,} px, kB", f"{PRINT:,} px, s"]
    table.show("One picture, three actors, rain, on one core", columns, rows)
    slowest = max(float(row[2]) for row in rows)
    table.expect(f"a picture of {SCREEN:,} px is there at once", slowest, at_most=SECONDS, unit="s")


if __name__ == "__main__":
    main()
