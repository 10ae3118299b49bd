import io
import re
import tokenize
from collections.abc import Iterator

from tools.lints.source import Refusal, Source

BARE = re.compile(r"#\s*(noqa(:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*)?|type:\s*ignore(\[[^\]]*\])?|pragma:.*)\s*$")


def ignores_give_reasons(source: Source) -> Iterator[Refusal]:
    """A comment that silences a check gives its reason on the same line."""
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT and BARE.search(token.string):
            yield token.start[0], f"{token.string!r} silences a check without a reason: add it behind."
