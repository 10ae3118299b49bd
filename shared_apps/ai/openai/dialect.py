"""The parameters that a server supports: one that it refuses is left out, and that is stored for an hour."""

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any, TypeVar

import openai
from django.core.cache import cache

from shared_apps.ai import call_log
from shared_apps.ai.openai.error_messages import is_bad_request, refused_option

Answer = TypeVar("Answer")
Given = Mapping[str, Any]
Options = Mapping[str, Sequence[Any]]
"""For each parameter, the usable values, best first. After the last, it is left out."""

UNFORESEEN = frozenset({500, 501})
"""If the message names a parameter, it is refused: llama.cpp answers so to a schema that it cannot use."""

REMEMBERED_SECONDS = 60 * 60
"""After this the best value is tried again: servers are updated."""


class Dialect:
    """The known limits of one server, for one kind of request to one model. All processes share them."""

    def __init__(self, client: openai.OpenAI, *, request: str, model: str) -> None:
        spoken_to = sha256(f"{client.base_url} {request} {model}".encode()).hexdigest()
        self._key = f"ai:openai:dialect:{spoken_to}"

    def ask(self, question: Callable[[Given, str], Answer], options: Options) -> Answer:
        """Ask with the options that the server supports. ``question`` receives them, and a suffix for its key.

        Servers may repeat the answer of a key, so the request in another form has another suffix. A request that is
        refused without a reason is tried once without all options. Other refusals are raised as they are.
        """
        known: dict[str, int] = cache.get(self._key, {})
        choices = dict(known)
        while True:
            given = _given(options, choices)
            try:
                answer = question(given, f":{sum(choices.values())}" if choices else "")
            except openai.APIStatusError as error:
                named = refused_option(error, given)
                if not given or not (is_bad_request(error) or (named and error.status_code in UNFORESEEN)):
                    raise
                choices |= {named: choices.get(named, 0) + 1} if named else {each: len(options[each]) for each in given}
                call_log.add(left_out=named or "all")
            else:
                if choices != known:
                    cache.set(self._key, choices, REMEMBERED_SECONDS)
                return answer


def _given(options: Options, choices: Mapping[str, int]) -> dict[str, Any]:
    return {name: values[at] for name, values in options.items() if (at := choices.get(name, 0)) < len(values)}
