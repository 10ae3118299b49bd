"""Whether JSON can tell the members of a plain union apart, decided from the schema alone.

Two members can be distinguished if they become different kinds of JSON value, if they are the same plain type, or
if both are objects and neither would accept what the other writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from itertools import combinations
from typing import Any

from .schema import Node

Kinds = frozenset[str] | None  # None: unknown

STRING, ARRAY, OBJECT, NULL = frozenset({"str"}), frozenset({"array"}), frozenset({"object"}), frozenset({"null"})
KINDS: dict[str, Kinds] = {
    "none": NULL,
    "bool": frozenset({"bool"}),
    "int": frozenset({"int"}),
    "float": frozenset({"float"}),
    **dict.fromkeys(("str", "bytes", "uuid", "decimal", "date", "time", "datetime", "timedelta"), STRING),
    **dict.fromkeys(("list", "tuple", "set", "frozenset"), ARRAY),
    **dict.fromkeys(("dict", "typed-dict", "dataclass", "tagged-union"), OBJECT),
}
PLAIN = {"str", "int", "float", "bool", "none"}
CHANGES_STRINGS = {"strip_whitespace", "to_lower", "to_upper", "coerce_numbers_to_str"}
TRANSPARENT = {
    "nullable": "schema",
    "default": "schema",
    "function-after": "schema",
    "lax-or-strict": "strict_schema",
    "json-or-python": "json_schema",
}


class Unions:
    """Judges unions whose members may refer to `definitions`, a mapping of refs to nodes."""

    def __init__(self, definitions: Mapping[str, Node]) -> None:
        self.definitions = definitions

    def confusable(self, union: Node) -> tuple[Node, Node] | None:
        """Two members of a union that JSON cannot tell apart, or None if all can be."""
        members = [choice[0] if isinstance(choice, tuple) else choice for choice in union["choices"]]
        in_order = union.get("mode") == "left_to_right"
        for one, other in combinations(members, 2):
            if in_order and NULL not in (self.kinds(one), self.kinds(other)):
                return one, other
            if not self._tells(one, other):
                return one, other
        return None

    def kinds(self, node: Node, seen: frozenset[str] = frozenset()) -> Kinds:
        """The kinds of JSON value that a node writes, or None if the schema does not say."""
        written = node.get("serialization")
        if written is not None and not is_pydantics_own(written):
            return self._written_kinds(written)
        kind = node["type"]
        if kind in {"definition-ref", "definitions"}:
            ref = node["schema_ref"] if kind == "definition-ref" else ""
            target = self.definitions.get(ref) if ref else node["schema"]
            return None if target is None or ref in seen else self.kinds(target, seen | {ref})
        if kind in {"literal", "enum"}:
            found = {_value_kind(value) for value in constants(node)}
            return frozenset(found | {"float"} if kind == "enum" and "int" in found else found)  # a float reads 4 first
        if kind == "union":
            return self._any_of([c[0] if isinstance(c, tuple) else c for c in node["choices"]], seen)
        if kind == "nullable":
            return self._any_of([{"type": "none"}, node["schema"]], seen)
        if kind == "model":
            return self.kinds(_root(node), seen) if node.get("root_model") else OBJECT
        if kind in TRANSPARENT:
            return self.kinds(node[TRANSPARENT[kind]], seen)
        return KINDS.get(kind)

    def _any_of(self, nodes: list[Node], seen: frozenset[str]) -> Kinds:
        every = [self.kinds(node, seen) for node in nodes]
        return None if None in every else frozenset().union(*(kinds for kinds in every if kinds))

    def _written_kinds(self, written: Node) -> Kinds:
        if written["type"] == "to-string":
            return STRING
        returned = written.get("return_schema")
        return self.kinds(returned) if returned else None

    def _tells(self, one: Node, other: Node) -> bool:
        first, second = self.kinds(one), self.kinds(other)
        if first is None or second is None:
            return False
        shared = first & second - NULL
        if not shared:
            return True
        left, right = self._bare(one), self._bare(other)
        if _plain_kind(left) is not None and _plain_kind(left) == _plain_kind(right):
            return True
        return shared == OBJECT and self._refuses(left, right) and self._refuses(right, left)

    def _bare(self, node: Node) -> Node:
        while True:
            if node["type"] == "definition-ref":
                node = self.definitions[node["schema_ref"]]
            elif node["type"] in TRANSPARENT and "serialization" not in node:
                node = node[TRANSPARENT[node["type"]]]
            else:
                return node

    def _refuses(self, reader: Node, writer: Node) -> bool:
        """Whether `reader` surely refuses whatever `writer` writes. Unsure means no."""
        if not (_has_fields(reader) and _has_fields(writer)) or _extra(writer) == "allow":
            return False
        expected, written = dict(_fields(reader)), dict(_fields(writer))
        if any(_required(field) and name not in written for name, field in expected.items()):
            return True
        if _extra(reader) == "forbid" and any(name not in expected and _always(f) for name, f in written.items()):
            return True
        common = expected.keys() & written.keys()
        return any(self._constants_differ(expected[name], written[name]) for name in common)

    def _constants_differ(self, one: Node, other: Node) -> bool:
        first, second = self._bare(one["schema"]), self._bare(other["schema"])
        if first["type"] not in {"literal", "enum"} or second["type"] not in {"literal", "enum"}:
            return False
        return not {str(value) for value in constants(first)} & {str(value) for value in constants(second)}


def is_pydantics_own(serialization: Node) -> bool:
    """Whether a node's serializer comes with the type, and not from the model's author."""
    function = serialization.get("function")
    return str(getattr(function, "__module__", "")).startswith("pydantic.")


def _root(model: Node) -> Node:
    fields = model["schema"].get("fields")
    return dict(fields["root"]["schema"]) if isinstance(fields, dict) else dict(model["schema"])


def constants(node: Node) -> list[Any]:
    """The values that a literal or an enum writes."""
    values = node["expected"] if node["type"] == "literal" else node["members"]
    return [value.value if isinstance(value, Enum) else value for value in values]


def _value_kind(value: object) -> str:
    if value is None:
        return "null"
    return type(value).__name__ if isinstance(value, (bool, int, float)) else "str"


def _plain_kind(node: Node) -> str | None:
    """The plain Python type that a node reads and writes unchanged, if it is one."""
    if node["type"] == "literal" and not any(isinstance(value, Enum) for value in node["expected"]):
        kinds = {_value_kind(value) for value in node["expected"]}
        return kinds.pop() if len(kinds) == 1 else None
    if node["type"] in PLAIN and not CHANGES_STRINGS & {key for key, value in node.items() if value}:
        return str(node["type"])
    return None


def _has_fields(node: Node) -> bool:
    if node["type"] == "typed-dict":
        return True
    inner = node.get("schema", {}).get("type")
    return (node["type"], inner) in {("model", "model-fields"), ("dataclass", "dataclass-args")}


def _fields(node: Node) -> Iterator[tuple[str, Node]]:
    fields = node["fields"] if node["type"] == "typed-dict" else node["schema"]["fields"]
    yield from fields.items() if isinstance(fields, dict) else ((field["name"], field) for field in fields)


def _extra(node: Node) -> str:
    inner = node.get("schema", node)
    said = inner.get("extra_behavior") or node.get("config", {}).get("extra_fields_behavior")
    return str(said or "ignore")


def _required(field: Node) -> bool:
    return bool(field.get("required", field["schema"]["type"] != "default"))


def _always(field: Node) -> bool:
    return bool(field.get("required", True)) and not field.get("serialization_exclude_if")
