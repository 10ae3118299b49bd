"""Turn marked personal data into spans: ``python -m tools.safety.marked < marked.jsonl > personal_en.jsonl``.

In a marked text, personal data stands in braces after its type: ``{name:Ada Quill} lives in {place:Elm Bottom}``.
Every other field of a line stays as it is.
"""

import json
import re
import sys
from collections.abc import Sequence
from typing import TypedDict

TYPES = ("name", "school", "place", "phone", "email", "url", "username", "birth_date", "address")
MARKED = re.compile(rf"\{{({'|'.join(TYPES)}):([^{{}}]+)\}}")


class Span(TypedDict):
    """Where personal data stands in a text: from ``start`` up to, without, ``end``, in code points."""

    start: int
    end: int
    type: str


def parse_marked(marked: str) -> tuple[str, Sequence[Span]]:
    """The text without its markers, and the spans of what they marked, in their order."""
    text, spans, read = "", list[Span](), 0
    for match in MARKED.finditer(marked):
        text += marked[read : match.start()]
        spans.append(Span(start=len(text), end=len(text) + len(match[2]), type=match[1]))
        text += match[2]
        read = match.end()
    return text + marked[read:], spans


if __name__ == "__main__":
    for line in sys.stdin:
        row = json.loads(line)
        row["text"], row["spans"] = parse_marked(row["text"])
        print(json.dumps(row, ensure_ascii=False))
