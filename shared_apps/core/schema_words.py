"""The schemas of an OpenAPI document in words and by example, for people."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

CODE = re.compile(r"`+([^`]+)`+")
FORMATS = {"uuid": "UUID", "date-time": "date and time", "binary": "file"}
EXAMPLES = {
    "uuid": "7d1f3c52-9b0e-4c53-8a34-5f0f6c1c2b9e",
    "date-time": "2026-03-01T09:30:00Z",
    "binary": "",
}


@dataclass(frozen=True)
class ValueField:
    """``kind`` is its type in words; ``schema`` names the schema that it is or holds; ``place`` is a parameter's."""

    name: str
    kind: str
    schema: str
    is_required: bool
    notes: Sequence[SafeString]
    place: str = ""


@dataclass(frozen=True)
class SchemaTable:
    """A schema with fields, or one of a few ``values``."""

    name: str
    description: SafeString
    fields: Sequence[ValueField]
    values: Sequence[str]
    example: Any


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas: Mapping[str, Mapping[str, Any]] = document["components"]["schemas"]

    def table(self, name: str) -> SchemaTable:
        schema = self._schemas[name]
        return SchemaTable(
            name,
            as_html(schema.get("description", "")),
            self.fields(schema),
            schema.get("enum", ()),
            self.example(schema),
        )

    def fields(self, schema: Mapping[str, Any]) -> list[ValueField]:
        schema = self._resolved(schema)
        required = schema.get("required", ())
        return [
            self._field(name, told, is_required=name in required) for name, told in schema.get("properties", {}).items()
        ]

    def parameter(self, told: Mapping[str, Any]) -> ValueField:
        return self._field(told["name"], told["schema"], is_required=told["required"], place=told["in"])

    def kind(self, schema: Mapping[str, Any]) -> tuple[str, str]:
        """The type in words, and the name of the schema that it is or holds; that is empty for a plain type."""
        schema = _plain(schema)
        if "$ref" in schema:
            return _name(schema), _name(schema)
        if choices := schema.get("anyOf"):
            kinds = [self.kind(choice) for choice in choices]
            return " or ".join(words for words, _ in kinds), next((name for _, name in kinds if name), "")
        if schema.get("type") == "array":
            words, name = self.kind(schema["items"])
            return f"list of {words}", name
        return FORMATS.get(schema.get("format", ""), schema.get("type", "anything")), ""

    def name_of(self, schema: Mapping[str, Any]) -> str:
        return self.kind(schema)[1]

    def example(self, schema: Mapping[str, Any]) -> Any:
        """The one that the schema names, else its default, else one made from its type."""
        if schema.get("examples"):
            return schema["examples"][0]
        if "default" in schema:
            return schema["default"]
        schema = self._resolved(schema)
        if choices := schema.get("anyOf"):
            return self.example(choices[0])
        if "enum" in schema:
            return schema["enum"][0]
        if "properties" in schema:
            return {name: self.example(told) for name, told in schema["properties"].items()}
        return self._plain_example(schema)

    def reached_from(self, part: Any) -> set[str]:
        """The names of all schemas that a part of the document refers to, also through others."""
        found: set[str] = set()
        waiting = list(_references(part))
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(_references(self._schemas[name]))
        return found

    def _field(self, name: str, told: Mapping[str, Any], *, is_required: bool, place: str = "") -> ValueField:
        kind, schema = self.kind(told)
        description = [told["description"]] if told.get("description") else []
        notes = [as_html(note) for note in (*description, *_limits(told))]
        return ValueField(name, kind, schema, is_required, notes, place)

    def _plain_example(self, schema: Mapping[str, Any]) -> Any:
        match schema.get("type"):
            case "array":
                return [self.example(schema["items"])]
            case "boolean":
                return False
            case "integer" | "number":
                return schema.get("minimum", 1)
            case _:
                return EXAMPLES.get(schema.get("format", ""), "")

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        schema = _plain(schema)
        return self._schemas[_name(schema)] if "$ref" in schema else schema


def as_html(words: str) -> SafeString:
    """The words with what stands in backticks as code."""
    return mark_safe(CODE.sub(r"<code>\1</code>", escape(words)))  # noqa: S308 — escaped just before


def _plain(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Pydantic wraps a reference that has a default of its own."""
    wrapped: list[Mapping[str, Any]] = schema.get("allOf", [schema])
    return wrapped[0]


def _name(reference: Mapping[str, Any]) -> str:
    return str(reference["$ref"]).rpartition("/")[2]


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, Mapping):
        if "$ref" in part:
            yield _name(part)
        for each in part.values():
            yield from _references(each)
    elif isinstance(part, list | tuple):
        for each in part:
            yield from _references(each)


def _limits(schema: Mapping[str, Any]) -> Iterator[str]:
    """In sentences: how long, how many, how large, and what it is when it is left out."""
    for unit, least, most in (
        ("characters", schema.get("minLength"), schema.get("maxLength")),
        ("items", schema.get("minItems"), schema.get("maxItems")),
        ("", schema.get("minimum"), schema.get("maximum", schema.get("exclusiveMaximum", 1) - 1 or None)),
    ):
        if most is not None:
            bounds = f"At most {most:,} {unit}" if least is None else f"{least:,} to {most:,} {unit}"
            yield f"{bounds.strip()}."
    if schema.get("default") not in (None, "", []):
        yield f"{schema['default']} when left out."
