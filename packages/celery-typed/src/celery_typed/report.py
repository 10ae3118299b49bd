"""Pydantic's report on a message, without the message.

A report may quote the schema: field names, tags, limits. It must not quote the input, and pydantic's own words do so in
three places: the input itself, keys of the input in a place, and the messages of a few error types.
"""

from __future__ import annotations

from collections.abc import Set
from typing import get_args

from pydantic import ValidationError
from pydantic_core.core_schema import ErrorType

MOST = 10
QUOTING = {
    *("value_error", "assertion_error", "union_tag_invalid", "uuid_parsing", "get_attribute_error", "iteration_error"),
    *("mapping_type", "bytes_invalid_encoding", "no_such_attribute", "datetime_object_invalid", "timezone_offset"),
}
SAFE = {*get_args(ErrorType)} - QUOTING


def findings(error: ValidationError, names: Set[str]) -> list[list[str]]:
    """`[place, type, message]` for each of the first findings; `names` are the words of the schema itself."""
    every = error.errors(include_url=False, include_context=False, include_input=False)
    found = []
    for one in every[:MOST]:
        place = ".".join(_part(part, names) for part in one["loc"])
        found.append([place, one["type"], one["msg"] if one["type"] in SAFE else "not shown, it may quote the input"])
    if len(every) > MOST:
        found.append(["", "more", f"and {len(every) - MOST} more findings"])
    return found


def _part(part: int | str, names: Set[str]) -> str:
    return str(part) if isinstance(part, int) or part in names else "*"
