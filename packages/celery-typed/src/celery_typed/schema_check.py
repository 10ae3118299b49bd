"""Checks a model's schema: it cannot travel as JSON, it always travels exactly, or each value has to be tried.

Refused: what JSON cannot carry. Proven: schemas built only from parts that are known to come back exactly. All other
schemas (validators, serializers, `Any`, …) may lose something, so each value makes a round trip before it is sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NoReturn

from .errors import DeclarationError
from .schema import Node, children
from .unions import CHANGES_STRINGS, Unions, constants, is_pydantics_own

IMPOSSIBLE = {
    "callable": "a function cannot travel",
    "is-instance": "JSON knows no such objects: give the type a validator and a serializer",
    "is-subclass": "a class cannot travel: send a name for it",
    "generator": "an iterator cannot travel: use a list",
}
PROVEN = {
    *("none", "bool", "int", "float", "decimal", "str", "bytes", "date", "time", "datetime", "timedelta", "uuid"),
    *("literal", "enum", "list", "set", "frozenset", "tuple", "dict", "nullable", "default", "definitions"),
    *("definition-ref", "model", "model-fields", "model-field", "dataclass", "dataclass-args", "dataclass-field"),
    "tagged-union",
}
# Parts of a node that make its trip depend on the value.
DEPENDS = {"on_error", "missing", "post_init", "custom_init", "extras_schema", "serialization_exclude_if", "init_only"}
KEYS = {"str", "int", "uuid", "date", "datetime"}


@dataclass(slots=True)
class SchemaCheck:
    """What is known about every value of a model.

    `proven`: it comes back exactly if it is valid and holds no subclasses. `classes`: the models in it.
    `names`: the words of the schema itself (fields, tags, class names), which a report may quote.
    """

    proven: bool = True
    classes: set[type[Any]] = field(default_factory=set)
    names: set[str] = field(default_factory=set)


def check_schema(label: str, schema: Node) -> SchemaCheck:
    """Check a model's core schema. Raises DeclarationError, naming the field, for what cannot travel."""
    return _Checker(label, schema).schema_check


class _Checker:
    def __init__(self, label: str, schema: Node) -> None:
        self.label = label
        self.schema_check = SchemaCheck()
        self.definitions = {node["ref"]: node for node in _all_nodes(schema) if "ref" in node}
        self.unions = Unions(self.definitions)
        self.visited: set[str] = set()
        self._visit(schema, ())

    def _visit(self, node: Node, place: tuple[str, ...]) -> None:
        if node.get("ref"):
            if node["ref"] in self.visited:
                return
            self.visited.add(node["ref"])
        self._refuse_what_is_lost(node, place)
        if not self._is_proven(node):
            self.schema_check.proven = False
        if "serialization" in node and not is_pydantics_own(node["serialization"]):
            return
        if node["type"] == "union":
            self._refuse_confusion(node, place)
        if node["type"] in {"model", "dataclass"}:
            self.schema_check.classes.add(node["cls"])
            self.schema_check.names.add(node["cls"].__name__)
        for name, child in self._below(node):
            self.schema_check.names.add(name)
            self._visit(child, (*place, name) if name else place)

    def _refuse_what_is_lost(self, node: Node, place: tuple[str, ...]) -> None:
        if node["type"] in IMPOSSIBLE:
            self._refuse(place, IMPOSSIBLE[node["type"]])
        if node.get("serialization_exclude"):
            self._refuse(place, "an excluded field would be lost: make it a private attribute, or let it travel")
        if _hides_a_secret(node.get("serialization", {})):
            self._refuse(place, _secret_advice(place))

    def _below(self, node: Node) -> list[tuple[str, Node]]:
        """What a value passes on its way through JSON: of two ways, the strict one and the JSON one."""
        if node["type"] == "definition-ref":
            return [("", self.definitions[node["schema_ref"]])] if node["schema_ref"] in self.definitions else []
        if node["type"] == "lax-or-strict":
            return [("", node["strict_schema"])]
        if node["type"] == "json-or-python":
            return [("", node["json_schema"])]
        return list(children(node))

    def _refuse_confusion(self, node: Node, place: tuple[str, ...]) -> None:
        pair = self.unions.confusable(node)
        if pair is not None:
            one, other = map(_describe, pair)
            self._refuse(
                place,
                f"JSON cannot tell {one} from {other}: use a discriminated union, with a Literal field in each member "
                "and Field(discriminator=...)",
            )

    def _is_proven(self, node: Node) -> bool:
        if node["type"] not in PROVEN or "serialization" in node or any(node.get(key) for key in DEPENDS):
            return False
        if node["type"] == "dict":
            return node.get("keys_schema", {}).get("type") in KEYS
        if node["type"] in {"literal", "enum"}:
            return all(type(value) in {str, int, type(None)} for value in constants(node))
        if node["type"] == "str":
            return not any(node.get(key) for key in CHANGES_STRINGS)
        if node["type"] == "tagged-union":
            return not callable(node["discriminator"])
        if node["type"] == "dataclass-field":
            return bool(node.get("init", True))
        config = node.get("config", {})
        return "allow" not in (node.get("extra_behavior"), config.get("extra_fields_behavior")) and not any(
            config.get(f"str_{change}") for change in CHANGES_STRINGS
        )

    def _refuse(self, place: tuple[str, ...], why: str) -> NoReturn:
        where = f"{self.label}, field {'.'.join(place)}" if place else self.label
        raise DeclarationError(f"{where}: {why}")


def _all_nodes(node: Node) -> list[Node]:
    return [node, *(below for _, child in children(node) for below in _all_nodes(child))]


def _hides_a_secret(serialization: Node) -> bool:
    return is_pydantics_own(serialization) and getattr(serialization.get("function"), "__name__", "").startswith(
        "_serialize_secret"
    )


def _secret_advice(place: tuple[str, ...]) -> str:
    name = place[-1] if place else "root"
    return (
        "a secret does not travel unless the model says so: send a reference to it, or reveal it with "
        f"@field_serializer({name!r}, when_used='json')"
    )


def _describe(node: Node) -> str:
    named = node.get("cls") or node.get("schema_ref")
    return str(getattr(named, "__name__", None) or node["type"])
