"""The JSON schema of a story for the model, and the lenient reading of its answer.

The schema is strict: it declares every limit that is checked here. Reading is lenient, since not every server enforces
a schema. Unknown keys are left out, long texts are shortened, an unknown word becomes a default: the description says
the rest, and a page matters more than its third prop.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WrapValidator, model_validator
from pydantic_core.core_schema import ValidatorFunctionWrapHandler

from shared_apps.ai import scaffolding
from shared_apps.ai.openai.lengths import shortened
from shared_apps.ai.ports import LONGEST_NAME, LONGEST_TITLE, Actor, PageDraft, Plan, Portrait, Scene
from shared_apps.ai.safety.injection import repeats_a_prompt
from shared_apps.ai.vocabulary import (
    CharacterKind,
    Colour,
    Mood,
    Outfit,
    Place,
    Pose,
    Pronouns,
    Prop,
    TimeOfDay,
    Trait,
    Weather,
)

LONGEST_TEXT = 1500
"""Three times the longest page. llama.cpp takes no schema with a bound of 2,000."""

LONGEST_DESCRIPTION = 600
LARGEST_CAST = 10
BOUNDS = frozenset({"minLength", "maxLength", "minItems", "maxItems", "minimum"})


def or_else(plain: Any) -> WrapValidator:
    def take(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        try:
            return handler(value.strip().lower() if isinstance(value, str) else value)
        except ValidationError:
            return plain

    return WrapValidator(take)


def clean(value: Any, longest: int = LONGEST_TEXT) -> str:
    """The text as one paragraph without scaffolding, control and direction marks, shortened if necessary.

    Raises:
        ValueError: nothing is left, it has a slot to fill in, or it repeats what the model was told.
    """
    lines = value if isinstance(value, list) else [value]
    text = " ".join(str(line) for line in lines if isinstance(line, str | int | float))
    text = text[: 4 * LONGEST_TEXT]
    words = scaffolding.plain(text if text.isprintable() else "".join(map(_kept, text)))
    if not words:
        raise ValueError("no text")
    if repeats_a_prompt(words):
        raise ValueError("the words of a prompt")
    return shortened(words, longest)


def _kept(letter: str) -> str:
    if letter.isspace():
        return "\n" if letter == "\n" else " "
    return "" if unicodedata.category(letter)[0] == "C" and letter != "\u200d" else letter


def _props(value: Any) -> Any:
    return [prop for prop in value if prop in Prop.values] if isinstance(value, list) else []


def _actors(value: Any) -> list[Any]:
    return [actor for actor in map(_named, value) if actor] if isinstance(value, list) else []


def _portraits(value: Any) -> list[Any]:
    """The entries that have a name, up to the largest cast."""
    if isinstance(value, Mapping):
        value = [{"name": name, **looks} for name, looks in value.items() if isinstance(looks, Mapping)]
    return [member for member in map(_named, value) if member][:LARGEST_CAST] if isinstance(value, list) else []


def _named(value: Any) -> dict[str, Any] | None:
    """An entry with a clean name, and whatever else it has; None without a name."""
    given = value if isinstance(value, Mapping) else {"name": value}
    try:
        return {**given, "name": clean(given.get("name"), LONGEST_NAME)}
    except ValueError:
        return None


Name = Annotated[
    str, Field(min_length=1, max_length=LONGEST_NAME), BeforeValidator(partial(clean, longest=LONGEST_NAME))
]
Title = Annotated[
    str, Field(min_length=1, max_length=LONGEST_TITLE), BeforeValidator(partial(clean, longest=LONGEST_TITLE))
]
Text = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT), BeforeValidator(clean)]
Description = Annotated[
    str,
    Field(min_length=1, max_length=LONGEST_DESCRIPTION),
    BeforeValidator(partial(clean, longest=LONGEST_DESCRIPTION)),
]


class Part(BaseModel):
    """The schema requires every field and forbids others; reading ignores unknown fields."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _by_its_fields(cls, filled: Any) -> Any:
        return {name: filled.get(name) for name in cls.model_fields} if isinstance(filled, Mapping) else filled


class AnswerActor(Part):
    name: Name
    pose: Annotated[Pose, or_else(Pose.STAND)]
    mood: Annotated[Mood, or_else(Mood.CALM)]
    holding: Annotated[Prop | None, or_else(None)]


class AnswerScene(Part):
    description: Description
    place: Annotated[Place, or_else(Place.MEADOW)]
    time_of_day: Annotated[TimeOfDay, or_else(TimeOfDay.DAY)]
    weather: Annotated[Weather, or_else(Weather.CLEAR)]
    actors: Annotated[list[AnswerActor], BeforeValidator(_actors)]
    props: Annotated[list[Prop], BeforeValidator(_props)]


class AnswerPortrait(Part):
    name: Name
    kind: Annotated[CharacterKind, or_else(CharacterKind.CHILD)]
    pronouns: Annotated[Pronouns, or_else(Pronouns.THEY)]
    colour: Annotated[Colour, or_else(Colour.TEAL)]
    accent: Annotated[Colour, or_else(Colour.CREAM)]
    outfit: Annotated[Outfit, or_else(Outfit.NONE)]
    trait: Annotated[Trait, or_else(Trait.KIND)]


class AnswerPlan(Part):
    title: Title
    cast: Annotated[list[AnswerPortrait], Field(max_length=LARGEST_CAST), BeforeValidator(_portraits)]
    cover: AnswerScene


class AnswerPage(Part):
    number: Annotated[int, Field(ge=1, description="as asked for"), or_else(1)]
    text: Text
    scene: AnswerScene
    alt: Description


class AnswerStory(Part):
    plan: AnswerPlan
    pages: list[AnswerPage]


class AnswerPages(Part):
    pages: list[AnswerPage]


def schema_of(*, with_plan: bool, pages: int) -> dict[str, Any]:
    """The schema for so many pages, with the plan before them if there is none yet."""
    schema = (AnswerStory if with_plan else AnswerPages).model_json_schema()
    schema["properties"]["pages"] |= {"minItems": pages, "maxItems": pages}
    return schema


def without_bounds(schema: Any) -> Any:
    """The same schema for servers that support no bounds."""
    if isinstance(schema, list):
        return [without_bounds(each) for each in schema]
    if isinstance(schema, Mapping):
        return {key: without_bounds(value) for key, value in schema.items() if key not in BOUNDS}
    return schema


def plan_from(filled: Any, family: Sequence[Portrait], *, idea: str) -> Plan:
    """The plan, with the family's cast unchanged. Without a title, the idea is the title."""
    given = filled if isinstance(filled, Mapping) else {}
    title = _first_clean(LONGEST_TITLE, given.get("title"), idea, "A story")
    cover = _scene_filled(given.get("cover"), title)
    cast = _portraits(given.get("cast")) or ([] if family else _portraits(cover["actors"]))
    form = AnswerPlan.model_validate({"title": title, "cast": cast, "cover": cover})
    names = {_key(member.name) for member in family}
    invented = {
        _key(member.name): Portrait.model_validate(member.model_dump())
        for member in form.cast
        if _key(member.name) not in names
    }
    everyone = (*family, *invented.values())[:LARGEST_CAST]
    return Plan(title=form.title, cast=everyone, cover=_scene(form.cover, everyone))


def page_from(filled: Any, number: int, cast: Sequence[Portrait]) -> PageDraft:
    """The page with the requested number. If the picture is described only once, both descriptions are the same.

    Raises:
        ValidationError: it has no text, or a slot to fill in.
    """
    given = filled if isinstance(filled, Mapping) else {}
    scene = _scene_filled(given.get("scene"), given.get("alt"), given.get("text"))
    alt = _first_clean(LONGEST_DESCRIPTION, given.get("alt"), scene["description"])
    form = AnswerPage.model_validate({**given, "scene": scene, "alt": alt})
    return PageDraft(number=number, text=form.text, scene=_scene(form.scene, cast), alt=form.alt)


def _first_clean(longest: int, *choices: Any) -> str:
    """The first usable text, shortened; empty if there is none."""
    for choice in choices:
        try:
            return clean(choice, longest)
        except ValueError:
            continue
    return ""


def _scene_filled(filled: Any, *otherwise: Any) -> dict[str, Any]:
    """The scene's fields, always with a description: its own, or the first of the others."""
    given = filled if isinstance(filled, Mapping) else {"description": filled}
    description = _first_clean(LONGEST_DESCRIPTION, given.get("description"), *otherwise)
    return {"actors": [], **given, "description": description}


def _scene(form: AnswerScene, cast: Sequence[Portrait]) -> Scene:
    names = {_key(member.name): member.name for member in cast}
    actors = {
        names[_key(actor.name)]: Actor(
            name=names[_key(actor.name)], pose=actor.pose, mood=actor.mood, holding=actor.holding
        )
        for actor in form.actors
        if _key(actor.name) in names
    }
    return Scene(
        description=form.description,
        place=form.place,
        time_of_day=form.time_of_day,
        weather=form.weather,
        actors=tuple(actors.values()),
        props=tuple(dict.fromkeys(form.props)),
    )


def _key(name: str) -> str:
    """The key of a name, the same for all ways in which a model writes it."""
    try:
        return clean(name, LONGEST_NAME).casefold()
    except ValueError:
        return name.casefold()
