"""What all things of a class have in common, until the table of things says otherwise."""

from story_studio.catalogue.values import Habitat
from story_studio.vocabulary import State

SIZES = {
    "animal-mammal": 0.7, "animal-bird": 0.35, "animal-amphibian": 0.15, "animal-reptile": 0.35, "animal-marine": 0.4,
    "animal-bug": 0.09, "plant-flower": 0.32, "plant-other": 0.4, "food-fruit": 0.13, "food-vegetable": 0.15,
    "food-prepared": 0.16, "food-asian": 0.16, "food-sweet": 0.16, "drink": 0.18, "dishware": 0.2, "place-map": 0.4,
    "place-geographic": 4.0, "place-building": 3.6, "place-religious": 4.0, "place-other": 2.6, "transport-ground": 1.5,
    "transport-water": 1.6, "transport-air": 2.0, "hotel": 0.4, "time": 0.22, "sky-weather": 0.9, "event": 0.4,
    "award-medal": 0.26, "sport": 0.24, "game": 0.25, "arts-crafts": 0.3, "clothing": 0.34, "sound": 0.25, "music": 0.3,
    "musical-instrument": 0.5, "phone": 0.16, "computer": 0.3, "light-video": 0.28, "book-paper": 0.24, "money": 0.14,
    "mail": 0.24, "writing": 0.2, "office": 0.24, "lock": 0.14, "tool": 0.36, "science": 0.35, "medical": 0.24,
    "household": 0.8, "other-object": 0.5, "flag": 0.6, "heart": 0.24, "person-fantasy": 1.0, "face-costume": 0.6,
    "person": 1.0,
}  # fmt: skip
HABITATS = {
    "animal-mammal": Habitat.LAND, "animal-bird": Habitat.LAND, "animal-amphibian": Habitat.LAND,
    "animal-reptile": Habitat.LAND, "animal-marine": Habitat.WATER, "animal-bug": Habitat.LAND,
    "plant-flower": Habitat.LAND, "plant-other": Habitat.LAND, "place-geographic": Habitat.LAND,
    "place-building": Habitat.LAND, "place-religious": Habitat.LAND, "place-other": Habitat.LAND,
    "transport-ground": Habitat.LAND, "transport-water": Habitat.WATER, "transport-air": Habitat.SKY,
    "sky-weather": Habitat.SKY, "household": Habitat.INDOORS, "dishware": Habitat.INDOORS, "computer": Habitat.INDOORS,
}  # fmt: skip
LARGEST_HELD = 0.62
"""What is larger is not held in a hand, but for what the table says."""
ALWAYS = frozenset({State.WET, State.DIRTY, State.DARK, State.LIT, State.BROKEN})
"""Every drawing can be seen to be these."""
TEARABLE = {"clothing", "book-paper", "mail", "flag", "money", "arts-crafts", "heart", "event", "game"}
LIVING = "animal-"
PLANTS = {"plant-flower", "plant-other", "food-fruit", "food-vegetable"}


def states_of(group: str) -> frozenset[State]:
    if group.startswith(LIVING):
        return frozenset({State.WET, State.DIRTY, State.ASLEEP, State.DARK, State.LIT, State.GROWING})
    if group in TEARABLE:
        return ALWAYS | {State.TORN}
    return ALWAYS | {State.GROWING} if group in PLANTS else ALWAYS
