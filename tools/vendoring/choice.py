"""Which drawings of the set are things that a picture book shows, and under which key."""

import re
from dataclasses import dataclass
from typing import Any

GROUPS = set(
    """
    animal-mammal animal-bird animal-amphibian animal-reptile animal-marine animal-bug plant-flower plant-other
    food-fruit food-vegetable food-prepared food-asian food-sweet drink dishware place-map place-geographic
    place-building place-religious place-other transport-ground transport-water transport-air hotel sky-weather event
    award-medal sport game arts-crafts clothing sound music musical-instrument phone computer light-video book-paper
    money mail writing office lock tool science medical household other-object heart flag time
    """.split()
)
ALSO = set(
    """
    pile-of-poo clown-face ogre goblin ghost alien alien-monster robot skull hole speech-balloon thought-balloon zzz
    dizzy collision sweat-droplets dashing-away ear foot nose brain tooth bone eyes eye tongue mouth footprints leg
    baby-angel santa-claus mrs-claus troll recycling-symbol check-mark-button cross-mark-button question-mark sparkle
    peace-symbol star-of-david menorah star-and-crescent latin-cross yin-yang om wheel-of-dharma red-question-mark
    red-exclamation-mark stop-button warning children-crossing potable-water trident-emblem fleur-de-lis infinity
    plus minus red-circle orange-circle yellow-circle green-circle blue-circle purple-circle brown-circle
    red-square orange-square yellow-square green-square blue-square purple-square large-orange-diamond
    large-blue-diamond red-triangle-pointed-up kiss-mark thumbs-up thumbs-down waving-hand clapping-hands handshake
    cinema restroom atm-sign medical-symbol passport-control
    """.split()
)
NOT_FOR_CHILDREN = set(
    """
    cigarette bomb dagger sake bottle-with-popping-cork wine-glass cocktail-glass beer-mug clinking-beer-mugs
    clinking-glasses tumbler-glass love-hotel slot-machine bikini coffin funeral-urn razor pool-8-ball kaaba pistol
    ballot-box-with-ballot-off skull-and-crossbones drop-of-blood muted-speaker
    """.split()
)
NOT_THINGS = re.compile(r"(-oclock|-thirty$|^(?:new|last|first)-quarter|^wa[xn]ing-|^keycap|-button$)")


@dataclass(frozen=True)
class Chosen:
    key: str
    icon: str
    label: str
    group: str
    emoji: str
    hexcode: str
    tags: tuple[str, ...]


def slug(label: str) -> str:
    plain = label.lower().translate(str.maketrans("ñãé", "nae", "’'&"))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def chosen(entries: list[dict[str, Any]], groups: dict[str, Any], icons: set[str]) -> list[Chosen]:
    """In the order of the standard, which puts like beside like."""
    found = []
    for entry in entries:
        icon = slug(entry["label"])
        group = groups["subgroups"].get(str(entry.get("subgroup")), "")
        if icon not in icons or icon in NOT_FOR_CHILDREN:
            continue
        if icon in ALSO or (group in GROUPS and not NOT_THINGS.search(icon)):
            found.append(
                Chosen(
                    icon.replace("-", "_"), icon, entry["label"], group, entry["emoji"], entry["hexcode"],
                    tuple(entry.get("tags", ())),
                )
            )  # fmt: skip
    return found
