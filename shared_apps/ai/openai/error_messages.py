"""What a server complains about: who has to do something, and which of our parameters it does not know."""

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
"""In a message, and in what comes before it repeats the question."""

CODES = frozenset({"code", "type", "status", "reasons"})

COMPLAINT = re.compile(
    r"unknown|unrecogni[sz]ed|unsupported|unexpected|unavailable|invalid|must be|extra (?:inputs|fields)|no such"
    r"|not (?:\w+ ){0,2}(?:support|permit|allow|known|available|implement)|failed to parse|conversion failed",
    re.IGNORECASE,
)
SAID_AT_MOST = 400
"""Of a message that is longer, the rest repeats what was asked."""

ALIASES = {
    "response_format": ("json_schema", "json_object", "json schema", "grammar", "schema", "maxLength", "maxItems"),
    "stream_options": ("include_usage",),
}


def is_policy(error: openai.APIError) -> bool:
    """Whether what was asked for is refused for what it says. Anything else is no fault of who wrote it."""
    return any(POLICY.search(code) for code in _codes(error)) or bool(POLICY_SAID.search(_message(error)))


def is_too_long(error: openai.APIError) -> bool:
    """Whether the model has no room for what was asked."""
    said = _message(error)[:SAID_AT_MOST]
    return any(TOO_LONG.search(code) for code in _codes(error)) or bool(TOO_LONG_SAID.search(said))


def is_bad_request(error: openai.APIStatusError) -> bool:
    """Whether it is about how we asked."""
    return error.status_code in BAD_REQUEST and not is_policy(error) and not is_too_long(error)


def refused_option(error: openai.APIStatusError, options: Collection[str]) -> str | None:
    """Which of the options the server does not know, or not with this value, if it says so."""
    places = [str(value) for name, value in _told(error.body) if name in {"param", "loc"} and value]
    roots = {part for place in places for part in re.split(r"[.\[\]]", place)}
    if named := next((option for option in options if option in roots), None):
        return named
    said = _message(error)[:SAID_AT_MOST]
    if not COMPLAINT.search(said):
        return None
    return next((name for name in options if any(word in said for word in (name, *ALIASES.get(name, ())))), None)


def _codes(error: openai.APIError) -> list[str]:
    return [str(value) for name, value in _told(error.body) if name in CODES]


def _message(error: openai.APIError) -> str:
    """Without the body that the client adds to it. Some servers, and proxies before them, answer in plain text."""
    said = [str(value) for name, value in _told(error.body) if name in {"", "message", "msg", "error", "detail"}]
    return " ".join(said) if error.body else str(error)


def _told(body: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """All plain values of an answer, each with its key; those of a list with the list's."""
    if isinstance(body, str) and name in {"", "message"} and body.lstrip().startswith("{"):
        try:
            body = json.loads(body)  # some servers put the answer of another into their own
        except ValueError:
            yield name, body
            return
    if isinstance(body, dict):
        for key, value in body.items():
            yield from _told(value, key)
    elif isinstance(body, list):
        for value in body:
            yield from _told(value, name)
    else:
        yield name, body
