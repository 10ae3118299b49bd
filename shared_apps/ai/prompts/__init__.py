"""Prompts for outside providers, as files with versions.

A prompt that was used never changes: a new version gets the next number, and every page stores which one made it. What
a family typed is never part of the instructions. It is sent as JSON, in a message or lines of its own, so that no text
can end the data.
"""

import json
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.core.cache import cache as shared
from django.template import Context, Engine, Template

from shared_apps.ai.ports import Portrait, Scene
from shared_apps.ai.vocabulary import ArtStyle, Outfit

TEXTS = Path(__file__).parent / "texts"
KEPT_FOR = 60 * 60
"""Seconds. A book needs the same cast for each of its pictures, within minutes."""

_ENGINE = Engine()


def render(name: str, **values: Any) -> str:
    """The prompt of this name and version, such as ``story-1``, with its values."""
    context = Context(values, autoescape=False)  # models read it, not browsers
    return _template(name).render(context).strip()


def as_data(value: Any) -> str:
    """A value from outside as JSON on one line, so that it can end neither its line nor its message."""
    return json.dumps(value, ensure_ascii=False)


def cast_sheet(cast: Sequence[Portrait], style: ArtStyle) -> str:
    """The style and the looks of the cast, the same for every picture of a book. Cached in Redis."""
    members = [{"name": as_data(member.name), "looks": looks_of(member)} for member in cast]
    made_of = json.dumps([f"style-{style}-1", members]).encode()
    key = f"ai:prompts:cast-1:{sha256(made_of).hexdigest()}"
    kept = _kept(key)
    if kept is None:
        kept = render("cast-1", style=render(f"style-{style}-1"), cast=members)
        shared.set(key, kept, KEPT_FOR)
    return kept


def scene_words(scene: Scene) -> str:
    """The scene as data, description first, for an illustrator that draws from text."""
    who = [
        f"{actor.name} is {actor.pose.label} and looks {actor.mood.label}"
        + (f", holding {actor.holding.label}" if actor.holding else "")
        for actor in scene.actors
    ]
    where = f"{scene.place.label}, {scene.time_of_day.label}, {scene.weather.label}".lower()
    things = ", ".join(prop.label for prop in scene.props)
    return as_data({"scene": scene.description, "where": where, "who": who, "things": things})


def looks_of(portrait: Portrait) -> str:
    """The looks in words, such as "a brave fox of the colour red"."""
    wears = "" if portrait.outfit == Outfit.NONE else f", wearing a {portrait.accent} {portrait.outfit.label.lower()}"
    return f"a {portrait.trait} {portrait.kind} of the colour {portrait.colour}{wears}"


def hits_and_misses() -> tuple[int, int]:
    """How often a cast sheet was found in Redis, and how often not, since Redis started. For metrics."""
    counts = shared.get_many([_HITS, _MISSES])
    return counts.get(_HITS, 0), counts.get(_MISSES, 0)


_HITS, _MISSES = "ai:prompts:hits", "ai:prompts:misses"


@cache
def _template(name: str) -> Template:
    return _ENGINE.from_string((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))


def _kept(key: str) -> str | None:
    kept: str | None = shared.get(key)
    counter = _MISSES if kept is None else _HITS
    shared.add(counter, 0, None)
    shared.incr(counter)
    return kept
