"""Words that run from right to left, inside a line that runs from left to right."""

import re
import unicodedata

RIGHT_TO_LEFT = frozenset({"R", "AL"})
RUN = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff\u200c\u200d'’\" -]+"
)
EDGES = " '’\"-"
ISOLATE, END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text with each such word or name shut off from the next (FSI … PDI, https://www.unicode.org/reports/tr9/).

    Without that, "with נועם, אבי and Mira" is set with the second name first. A line with more words from right to left
    than from left to right is left as it is: there the order is right by itself.
    """
    words = text.split()
    leftwards = sum(_runs_leftwards(word) for word in words)
    rightwards = sum(any(unicodedata.bidirectional(letter) == "L" for letter in word) for word in words)
    if not leftwards or leftwards > rightwards:
        return text
    return RUN.sub(lambda run: shut_off(run[0]), text)


def shut_off(run: str) -> str:
    """A name or a run of words, shut off from its neighbours if it is one that runs from right to left."""
    inner = run.strip(EDGES)
    if not _runs_leftwards(inner):
        return run
    before, _, after = run.partition(inner)
    return f"{before}{ISOLATE}{inner}{END}{after}"


def _runs_leftwards(word: str) -> bool:
    return any(unicodedata.bidirectional(letter) in RIGHT_TO_LEFT for letter in word)
