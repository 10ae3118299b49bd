"""Things to hold and to find. Each is drawn standing on (0, 0), about 100 high; a table says how large it really is."""

from collections.abc import Callable
from dataclasses import dataclass

from story_studio.pictures.geometry import Point, scaled, shift
from story_studio.pictures.paint import Pieces, placed
from story_studio.pictures.props import house, nature, places, play


@dataclass(frozen=True, slots=True)
class Thing:
    """``standing`` and ``carried`` are scales beside a figure 200 high; ``grip`` is where a hand holds it.

    What is too big to carry is held as a small one, like a toy. ``glow`` marks what gives light at night.
    """

    draw: Callable[[], Pieces]
    standing: float = 0.8
    carried: float = 0.5
    grip: Point = (0, -40)
    glow: bool = False


THINGS: dict[str, Thing] = {
    "acorn": Thing(nature.acorn, 0.5, 0.4),
    "apple": Thing(nature.apple, 0.5, 0.45),
    "ball": Thing(play.ball, 0.7, 0.52),
    "balloon": Thing(play.balloon, 1.0, 0.78, (0, -14)),
    "basket": Thing(house.basket, 0.8, 0.56, (0, -94)),
    "bell": Thing(play.bell, 0.7, 0.5, (0, -92)),
    "blanket": Thing(house.blanket, 0.9, 0.6, (0, -36)),
    "boat": Thing(play.boat, 1.15, 0.5, (0, -18)),
    "book": Thing(house.book, 0.7, 0.56, (0, -30)),
    "bridge": Thing(places.bridge, 1.7, 0.4, (0, -30)),
    "cake": Thing(play.cake, 0.9, 0.6, (0, -8)),
    "campfire": Thing(nature.campfire, 1.0, 0.42, (0, -8), glow=True),
    "clock": Thing(house.clock, 0.75, 0.52),
    "door": Thing(house.door, 2.0, 0.5, (0, -50)),
    "drum": Thing(play.drum, 0.8, 0.58, (0, -36)),
    "egg": Thing(nature.egg, 0.62, 0.45),
    "feather": Thing(nature.feather, 0.7, 0.6, (-24, -12)),
    "flower": Thing(nature.flower, 0.8, 0.62, (0, -14)),
    "flute": Thing(play.flute, 0.6, 0.56, (0, -38)),
    "gift": Thing(play.gift, 0.8, 0.55),
    "hat": Thing(house.hat, 0.6, 0.5, (44, -12)),
    "key": Thing(house.key, 0.55, 0.55, (0, -80)),
    "kite": Thing(play.kite, 1.0, 0.82, (0, -4)),
    "ladder": Thing(house.ladder, 1.7, 0.6, (0, -70)),
    "lantern": Thing(house.lantern, 0.8, 0.55, (0, -104), glow=True),
    "letter": Thing(house.letter, 0.6, 0.48, (0, -8)),
    "map": Thing(house.map_prop, 0.75, 0.56, (0, -12)),
    "mirror": Thing(house.mirror, 0.75, 0.58, (0, -14)),
    "mushroom": Thing(nature.mushroom, 0.75, 0.52, (0, -18)),
    "nest": Thing(nature.nest, 0.8, 0.56, (0, -12)),
    "paintbrush": Thing(play.paintbrush, 0.7, 0.65, (-16, -22)),
    "pumpkin": Thing(nature.pumpkin, 0.95, 0.56, (0, -34)),
    "rocket": Thing(play.rocket, 2.0, 0.55, (0, -40)),
    "rope": Thing(house.rope, 0.75, 0.5, (0, -40)),
    "seed": Thing(nature.seed, 0.42, 0.38, (0, -20)),
    "shell": Thing(nature.shell, 0.55, 0.45),
    "snowman": Thing(nature.snowman, 1.8, 0.5, (0, -24)),
    "star": Thing(nature.star_prop, 0.8, 0.56, (0, -46), glow=True),
    "teacup": Thing(house.teacup, 0.55, 0.46, (0, -30)),
    "telescope": Thing(house.telescope, 1.2, 0.6, (0, -50)),
    "tent": Thing(places.tent, 2.1, 0.5, (0, -20)),
    "treasure": Thing(house.treasure, 1.0, 0.52, (0, -20)),
    "umbrella": Thing(house.umbrella, 1.0, 1.2, (0, -18)),
    "wagon": Thing(play.wagon, 1.2, 0.5, (0, -30)),
}


def held(prop: str) -> Pieces:
    """In a figure's measure, with the hand at (0, 0)."""
    thing = THINGS[prop]
    x, y = thing.grip
    return placed(thing.draw(), scaled(thing.carried) @ shift(-x, -y))


def standing(prop: str) -> Pieces:
    """In a figure's measure, standing on (0, 0)."""
    thing = THINGS[prop]
    return placed(thing.draw(), scaled(thing.standing))
