"""Right-to-left words inside left-to-right lines."""

import re
import unicodedata

RIGHT_TO_LEFT = frozenset({"R", "AL"})
RUN = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff\u200c\u200d'’\" -]+"
)
EDGES = " '’\"-"
ISOLATE, END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text with each right-to-left word or name isolated (FSI … PDI, https://www.unicode.org/reports/tr9/).

    Without that, "with נועם, אבי and Mira" is printed with the second name first. A line with more right-to-left words
    than others does not change: its order is right already.
    """
    words = text.split()
    leftwards = sum(_runs_leftwards(word) for word in words)
    rightwards = sum(any(unicodedata.bidirectional(letter) == "L" for letter in word) for word in words)
    if not leftwards or leftwards > rightwards:
        return text
    return RUN.sub(lambda run: isolate_run(run[0]), text)


def isolate_run(run: str) -> str:
    """The name or words, isolated if they run from right to left."""
    inner = run.strip(EDGES)
    if not _runs_leftwards(inner):
        return run
    before, _, after = run.partition(inner)
    return f"{before}{ISOLATE}{inner}{END}{after}"


def _runs_leftwards(word: str) -> bool:
    return any(unicodedata.bidirectional(letter) in RIGHT_TO_LEFT for letter in word)
