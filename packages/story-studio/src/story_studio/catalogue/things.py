"""Puts together what is known about a thing: its class, the vendored facts, and its line in the table."""

from dataclasses import replace
from typing import Any

from story_studio.catalogue.grammar import plural_of
from story_studio.catalogue.groups import HABITATS, LARGEST_HELD, SIZES, states_of
from story_studio.catalogue.table import Row
from story_studio.catalogue.values import Drawable, Habitat, Rig
from story_studio.vocabulary import Colour, State


def thing_of(key: str, row: Row | None, entry: list[Any] | None) -> Drawable:
    """``entry`` is the vendored record: key, label, class, emoji, tags, sense, kinds."""
    marks = row.marks if row else {}
    label, group, emoji, synset, kinds = (
        (entry[1], entry[2], entry[3], entry[5], entry[6]) if entry else ("", "", "", "", [])
    )
    group = marks.get("group", group)
    nouns = row.nouns if row and row.nouns else (label or key.replace("_", " "),)
    size = float(marks.get("size", SIZES.get(group, 0.4)))
    rig = _rig(group, marks)
    return Drawable(
        key=key,
        noun=nouns[0],
        plural=marks.get("plural", nouns[0] if "mass" in marks else plural_of(nouns[0])),
        mass="mass" in marks,
        nouns=tuple(dict.fromkeys((*nouns, *((label.lower(),) if label else ())))),
        emoji=emoji,
        synset=synset,
        hypernyms=tuple(marks["kind"].split("/")) if "kind" in marks else tuple(kinds),
        group=group,
        size=size,
        habitat=Habitat(marks["at"]) if "at" in marks else HABITATS.get(group, Habitat.ANYWHERE),
        holdable="held" in marks or ("big" not in marks and size <= LARGEST_HELD and rig is None),
        light="light" in marks,
        rig=rig,
        states=states_of(group) | {State(name) for name in marks.get("states", "").split()},
    )


def variant_of(row: Row, base: Drawable) -> Drawable:
    """The same drawing in a colour of its own; what its line does not say is as it is with ``base``."""
    marks = row.marks
    size = float(marks.get("size", base.size))
    group = marks.get("group", base.group)
    mass = "mass" in marks
    return replace(
        base,
        key=row.key,
        noun=row.nouns[0],
        plural=marks.get("plural", row.nouns[0] if mass else plural_of(row.nouns[0])),
        mass=mass,
        nouns=row.nouns,
        emoji="",
        synset="",
        hypernyms=(base.noun, *base.hypernyms),
        group=group,
        size=size,
        habitat=Habitat(marks["at"]) if "at" in marks else base.habitat,
        holdable="held" in marks
        or (base.holdable and "big" not in marks)
        or (size <= LARGEST_HELD and base.rig is None),
        light=base.light or "light" in marks,
        states=states_of(group),
        base=base.key,
        colour=Colour(marks["colour"]),
    )


def _rig(group: str, marks: dict[str, str]) -> Rig | None:
    if "rig" in marks:
        return Rig(marks["rig"]) if marks["rig"] != "none" else None
    if group == "person":
        return Rig.PERSON
    return Rig.DRAWN if group.startswith("animal-") else None
