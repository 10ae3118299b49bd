"""Any thing of the catalogue, standing on (0, 0) and about 100 high, in any colour and state."""

from functools import lru_cache

from story_studio import catalogue
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, extent, placed
from story_studio.pictures.palette import PAPERS
from story_studio.pictures.props import THINGS
from story_studio.pictures.scene.drawn import added, drawing
from story_studio.pictures.scene.fitting import fitted
from story_studio.pictures.scene.furniture import FURNITURE, box_closed
from story_studio.pictures.scene.landmarks import LANDMARKS, house_front
from story_studio.pictures.scene.outdoors import OUTDOORS
from story_studio.pictures.scene.recolour import recoloured
from story_studio.pictures.scene.states import in_state
from story_studio.pictures.scene.variants import VARIANTS
from story_studio.vocabulary import Colour, State

# Held up, over the head.
ALOFT = {"umbrella", "balloon", "kite", "parachute", "umbrella_with_rain_drops", "red_paper_lantern", "placard"}
_OWN = {**FURNITURE, **OUTDOORS, **LANDMARKS, "package": box_closed}
_GRIPS = {"umbrella": 0.1, "balloon": 0.1, "lantern": 0.95, "basket": 0.9, "bucket": 0.92, "handbag": 0.9, "bell": 0.9}
"""How high up a hand holds a thing, from its foot at 0 to its top at 1; in the middle where nothing is said."""


def known(kind: str) -> catalogue.Drawable | None:
    """The thing with this key or, failing that, of this name; None for what nobody can draw."""
    return catalogue.drawable(kind) or catalogue.find(kind.replace("_", " "))


@lru_cache(maxsize=256)
def thing_pieces(key: str, state: State | None = None, colour: Colour | None = None) -> Pieces:
    """The drawing, 100 high or wide. Raises KeyError for a key that the catalogue does not have."""
    special = VARIANTS.get((key, state)) if state else None
    pieces = special() if special else _plain(key)
    if colour:
        pieces = recoloured(pieces, PAPERS[colour])
    return pieces if special or state is None else in_state(pieces, state, key)


@lru_cache(maxsize=8)
def front_pieces(state: State | None) -> Pieces:
    """A house with the door in this state."""
    return house_front(thing_pieces("door", state))


def _plain(key: str) -> Pieces:
    thing = catalogue.drawable(key)
    if thing is not None and thing.colour is not None:
        return (*recoloured(_plain(thing.base), PAPERS[thing.colour]), *added(key, thing.base))
    if key in _OWN:
        return fitted(_OWN[key]())
    if key in THINGS:
        return fitted(THINGS[key].draw())
    return drawing(key)


def held_pieces(key: str, state: State | None, colour: Colour | None, high: float) -> Pieces:
    """In a figure's measure, ``high`` high, with the hand at (0, 0)."""
    pieces = thing_pieces(key, state, colour)
    _, top, _, bottom = extent(pieces)
    scale = high / 100
    return placed(pieces, scaled(scale) @ shift(0, -(bottom + (top - bottom) * _GRIPS.get(key, 0.42))))
