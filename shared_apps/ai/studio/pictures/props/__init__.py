"""Things to hold and to find. Each is drawn standing on (0, 0), about 100 high; a table says how large it really is."""

from collections.abc import Callable
from dataclasses import dataclass

from shared_apps.ai.studio.pictures.geometry import Point, scaled, shift
from shared_apps.ai.studio.pictures.paint import Pieces, placed
from shared_apps.ai.studio.pictures.props import house, nature, places, play
from shared_apps.ai.vocabulary import Prop


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


THINGS: dict[Prop, Thing] = {
    Prop.ACORN: Thing(nature.acorn, 0.5, 0.4),
    Prop.APPLE: Thing(nature.apple, 0.5, 0.45),
    Prop.BALL: Thing(play.ball, 0.7, 0.52),
    Prop.BALLOON: Thing(play.balloon, 1.0, 0.78, (0, -14)),
    Prop.BASKET: Thing(house.basket, 0.8, 0.56, (0, -94)),
    Prop.BELL: Thing(play.bell, 0.7, 0.5, (0, -92)),
    Prop.BLANKET: Thing(house.blanket, 0.9, 0.6, (0, -36)),
    Prop.BOAT: Thing(play.boat, 1.15, 0.5, (0, -18)),
    Prop.BOOK: Thing(house.book, 0.7, 0.56, (0, -30)),
    Prop.BRIDGE: Thing(places.bridge, 1.7, 0.4, (0, -30)),
    Prop.CAKE: Thing(play.cake, 0.9, 0.6, (0, -8)),
    Prop.CAMPFIRE: Thing(nature.campfire, 1.0, 0.42, (0, -8), glow=True),
    Prop.CLOCK: Thing(house.clock, 0.75, 0.52),
    Prop.DOOR: Thing(house.door, 2.0, 0.5, (0, -50)),
    Prop.DRUM: Thing(play.drum, 0.8, 0.58, (0, -36)),
    Prop.EGG: Thing(nature.egg, 0.62, 0.45),
    Prop.FEATHER: Thing(nature.feather, 0.7, 0.6, (-24, -12)),
    Prop.FLOWER: Thing(nature.flower, 0.8, 0.62, (0, -14)),
    Prop.FLUTE: Thing(play.flute, 0.6, 0.56, (0, -38)),
    Prop.GIFT: Thing(play.gift, 0.8, 0.55),
    Prop.HAT: Thing(house.hat, 0.6, 0.5, (44, -12)),
    Prop.KEY: Thing(house.key, 0.55, 0.55, (0, -80)),
    Prop.KITE: Thing(play.kite, 1.0, 0.82, (0, -4)),
    Prop.LADDER: Thing(house.ladder, 1.7, 0.6, (0, -70)),
    Prop.LANTERN: Thing(house.lantern, 0.8, 0.55, (0, -104), glow=True),
    Prop.LETTER: Thing(house.letter, 0.6, 0.48, (0, -8)),
    Prop.MAP: Thing(house.map_prop, 0.75, 0.56, (0, -12)),
    Prop.MIRROR: Thing(house.mirror, 0.75, 0.58, (0, -14)),
    Prop.MUSHROOM: Thing(nature.mushroom, 0.75, 0.52, (0, -18)),
    Prop.NEST: Thing(nature.nest, 0.8, 0.56, (0, -12)),
    Prop.PAINTBRUSH: Thing(play.paintbrush, 0.7, 0.65, (-16, -22)),
    Prop.PUMPKIN: Thing(nature.pumpkin, 0.95, 0.56, (0, -34)),
    Prop.ROCKET: Thing(play.rocket, 2.0, 0.55, (0, -40)),
    Prop.ROPE: Thing(house.rope, 0.75, 0.5, (0, -40)),
    Prop.SEED: Thing(nature.seed, 0.42, 0.38, (0, -20)),
    Prop.SHELL: Thing(nature.shell, 0.55, 0.45),
    Prop.SNOWMAN: Thing(nature.snowman, 1.8, 0.5, (0, -24)),
    Prop.STAR: Thing(nature.star_prop, 0.8, 0.56, (0, -46), glow=True),
    Prop.TEACUP: Thing(house.teacup, 0.55, 0.46, (0, -30)),
    Prop.TELESCOPE: Thing(house.telescope, 1.2, 0.6, (0, -50)),
    Prop.TENT: Thing(places.tent, 2.1, 0.5, (0, -20)),
    Prop.TREASURE: Thing(house.treasure, 1.0, 0.52, (0, -20)),
    Prop.UMBRELLA: Thing(house.umbrella, 1.0, 1.2, (0, -18)),
    Prop.WAGON: Thing(play.wagon, 1.2, 0.5, (0, -30)),
}


def held(prop: Prop) -> Pieces:
    """In a figure's measure, with the hand at (0, 0)."""
    thing = THINGS[prop]
    x, y = thing.grip
    return placed(thing.draw(), scaled(thing.carried) @ shift(-x, -y))


def standing(prop: Prop) -> Pieces:
    """In a figure's measure, standing on (0, 0)."""
    thing = THINGS[prop]
    return placed(thing.draw(), scaled(thing.standing))
