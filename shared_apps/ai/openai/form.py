"""The form in which a model fills in a story: a JSON schema that it is bound to, and what of it we take.

Servers that enforce the schema (OpenAI, llama.cpp, Ollama) fill it in exactly. Others come near, so a word that we do
not know becomes a plain one: the description says the rest, and a page is worth more than its third prop.
"""

import unicodedata
from collections.abc import Sequence
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WrapValidator
from pydantic_core.core_schema import ValidatorFunctionWrapHandler

from shared_apps.ai.ports import Actor, PageDraft, Plan, Portrait, Scene
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

LONGEST_TEXT = 2000
LARGEST_CAST = 10
Word = TypeVar("Word")


def or_else(plain: Any) -> WrapValidator:
    def take(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        try:
            return handler(value)
        except ValidationError:
            return plain

    return WrapValidator(take)


def clean(text: str) -> str:
    """One paragraph without control and direction marks. Raises ValueError when nothing is left, or far too much."""
    kept = "".join(" " if letter.isspace() else letter for letter in text)
    kept = "".join(letter for letter in kept if unicodedata.category(letter)[0] != "C" or letter == "\u200d")
    words = " ".join(kept.split())
    if not words or len(words) > LONGEST_TEXT:
        raise ValueError("no text")
    return words


def _known_props(value: Any) -> Any:
    return [prop for prop in value if prop in Prop.values] if isinstance(value, list) else []


Text = Annotated[str, AfterValidator(clean)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)


class FormActor(Part):
    name: str
    pose: Annotated[Pose, or_else(Pose.STAND)]
    mood: Annotated[Mood, or_else(Mood.CALM)]
    holding: Annotated[Prop | None, or_else(None)]


class FormScene(Part):
    description: Text
    place: Annotated[Place, or_else(Place.MEADOW)]
    time_of_day: Annotated[TimeOfDay, or_else(TimeOfDay.DAY)]
    weather: Annotated[Weather, or_else(Weather.CLEAR)]
    actors: list[FormActor]
    props: Annotated[list[Prop], BeforeValidator(_known_props)]


class FormPortrait(Part):
    name: Text
    kind: Annotated[CharacterKind, or_else(CharacterKind.CHILD)]
    pronouns: Annotated[Pronouns, or_else(Pronouns.THEY)]
    colour: Annotated[Colour, or_else(Colour.TEAL)]
    accent: Annotated[Colour, or_else(Colour.CREAM)]
    outfit: Annotated[Outfit, or_else(Outfit.NONE)]
    trait: Annotated[Trait, or_else(Trait.KIND)]


class FormPlan(Part):
    title: Text
    cast: list[FormPortrait]
    cover: FormScene


class FormPage(Part):
    number: int = Field(description="as asked for")
    text: Text
    scene: FormScene
    alt: Text


class FormStory(Part):
    plan: FormPlan
    pages: list[FormPage]


class FormPages(Part):
    pages: list[FormPage]


def plan_from(filled: Any, family: Sequence[Portrait]) -> Plan | None:
    """The plan, with the family's cast as it is; None when it is not good enough."""
    try:
        form = FormPlan.model_validate(filled)
        names = {member.name.casefold() for member in family}
        invented = [
            Portrait.model_validate(member.model_dump()) for member in form.cast if member.name.casefold() not in names
        ]
        cast = (*family, *{portrait.name: portrait for portrait in invented}.values())[:LARGEST_CAST]
        return Plan(title=form.title, cast=cast, cover=_scene(form.cover, cast)) if cast else None
    except ValidationError:
        return None


def page_from(filled: Any, number: int, cast: Sequence[Portrait]) -> PageDraft | None:
    """The page under the number that was asked for, whatever it calls itself; None when it is not good enough."""
    try:
        form = FormPage.model_validate(filled)
        return PageDraft(number=number, text=form.text, scene=_scene(form.scene, cast), alt=form.alt)
    except ValidationError:
        return None


def _scene(form: FormScene, cast: Sequence[Portrait]) -> Scene:
    names = {member.name.casefold(): member.name for member in cast}
    actors = {
        names[actor.name.casefold()]: Actor(
            name=names[actor.name.casefold()], pose=actor.pose, mood=actor.mood, holding=actor.holding
        )
        for actor in form.actors
        if actor.name.casefold() in names
    }
    return Scene(
        description=form.description,
        place=form.place,
        time_of_day=form.time_of_day,
        weather=form.weather,
        actors=tuple(actors.values()),
        props=tuple(dict.fromkeys(form.props)),
    )
