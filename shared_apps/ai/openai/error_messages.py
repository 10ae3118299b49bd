"""Reads a server's error: is it about the content, its length, or a parameter that the server does not support?"""

import json
import re
from collections.abc import Collection, Iterator
from typing import Any

import openai

BAD_REQUEST = frozenset({400, 415, 422})

POLICY = re.compile(
    r"content.?(?:policy|filter)|moderation|safety|responsible.?ai|flagged|invalid_prompt|prohibited.?content",
    re.IGNORECASE,
)
"""In a code or a type."""

POLICY_SAID = re.compile(
    r"safety system|content management policy|content policy|usage polic(?:y|ies)|flagged as potentially", re.IGNORECASE
)
"""In a message: some servers send no code."""

TOO_LONG = re.compile(
    r"context_?length|context_?(?:size|window)|string_above_max|(?:prompt|input|request|entity)_?too_?(?:long|large)"
    r"|too_?many_?tokens",
    re.IGNORECASE,
)
"""In a code or a type."""

TOO_LONG_SAID = re.compile(
    r"context (?:length|size|window)|too many (?:input )?tokens|maximum (?:number of tokens|prompt length)"
    r"|(?:prompt|inputs?|request|entity|payload|body|message|string)s?\W+(?:is |are |was )?(?:too|longer|larger) "
    r"|max_new_tokens\W+must be|at most \d+ characters",
    re.IGNORECASE,
)
"""In the first part of a message, before it repeats the request."""

CODES = frozenset({"code", "type", "status", "reasons"})

COMPLAINT = re.compile(
    r"unknown|unrecogni[sz]ed|unsupported|unexpected|unavailable|invalid|must be|extra (?:inputs|fields)|no such"
    r"|not (?:\w+ ){0,2}(?:support|permit|allow|known|available|implement)|failed to parse|conversion failed",
    re.IGNORECASE,
)
SAID_AT_MOST = 400
"""Characters. In a longer message the rest repeats the request."""

ALIASES = {
    "response_format": ("json_schema", "json_object", "json schema", "grammar", "schema", "maxLength", "maxItems"),
    "stream_options": ("include_usage",),
}


def is_policy(error: openai.APIError) -> bool:
    """Whether the request is refused for its content."""
    return any(POLICY.search(code) for code in _codes(error)) or bool(POLICY_SAID.search(_message(error)))


def is_too_long(error: openai.APIError) -> bool:
    """Whether the request is too long for the model."""
    said = _message(error)[:SAID_AT_MOST]
    return any(TOO_LONG.search(code) for code in _codes(error)) or bool(TOO_LONG_SAID.search(said))


def is_bad_request(error: openai.APIStatusError) -> bool:
    """Whether the error is about the form of the request."""
    return error.status_code in BAD_REQUEST and not is_policy(error) and not is_too_long(error)


def refused_option(error: openai.APIStatusError, options: Collection[str]) -> str | None:
    """The option that the server refuses, or refuses with this value, if its message says so."""
    places = [str(value) for name, value in _plain_values(error.body) if name in {"param", "loc"} and value]
    roots = {part for place in places for part in re.split(r"[.\[\]]", place)}
    if named := next((option for option in options if option in roots), None):
        return named
    said = _message(error)[:SAID_AT_MOST]
    if not COMPLAINT.search(said):
        return None
    return next((name for name in options if any(word in said for word in (name, *ALIASES.get(name, ())))), None)


def _codes(error: openai.APIError) -> list[str]:
    return [str(value) for name, value in _plain_values(error.body) if name in CODES]


def _message(error: openai.APIError) -> str:
    """The message, without the body that the client appends. Some servers and proxies answer in plain text."""
    said = [
        str(value) for name, value in _plain_values(error.body) if name in {"", "message", "msg", "error", "detail"}
    ]
    return " ".join(said) if error.body else str(error)


def _plain_values(body: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """All plain values of a response with their keys; values in a list have the key of the list."""
    if isinstance(body, str) and name in {"", "message"} and body.lstrip().startswith("{"):
        try:
            body = json.loads(body)  # some servers wrap the response of another
        except ValueError:
            yield name, body
            return
    if isinstance(body, dict):
        for key, value in body.items():
            yield from _plain_values(value, key)
    elif isinstance(body, list):
        for value in body:
            yield from _plain_values(value, name)
    else:
        yield name, body
