"""Removes what models write around a story: page labels, headings, Markdown, HTML, notes to an editor.

Ordinary prose does not change. A slot that only an author could fill, such as ``[Child's name]``, is refused, so that
the page is requested again. Each case that a provider has produced is a row in ``tests/ai/scaffolding/``.
"""

import html
import re


class Blank(ValueError):
    """The text has a slot to fill in, as a template has."""


def plain(text: str) -> str:
    """The text as one paragraph of prose; empty if there is none. Cleaning it again changes nothing.

    Raises:
        Blank: it has a slot to fill in, or more scaffolding than text.
    """
    for _ in range(MOST_PASSES):
        if not _SUSPECT.search(text):
            break
        if _BLANK.search(text):
            raise Blank("a blank")
        before, text = text, _cleaned(text)
        if text == before:
            break
    else:
        raise Blank("more scaffolding than text")
    return " ".join(text.split())


def may_be_a_label(text: str) -> bool:
    """Whether the first words of an unfinished page may turn out to be scaffolding."""
    start = text.lstrip().lower()
    begins_a_label = any(label.startswith(start[: len(label)]) for label in ("page", "chapter", "part", "scene"))
    return len(start) < LONGEST_LABEL and (start[:1] in "*#[<(_`&{" or begins_a_label)


LONGEST_LABEL = 30
MOST_PASSES = 12
"""A pass may uncover more for the next one. Real texts need two or three."""

_NUMBER = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty)"
)
_COUNT = rf"(?:{_NUMBER}|[ivx]{{1,5}})"
_LABEL = rf"(?:page|chapter|part|scene|spread)\s+{_COUNT}\b(?:\s*(?:of|/)\s*{_NUMBER}\b)?"
_A_SENTENCE = r"(?=[A-Z0-9\"“‘'«(¡¿])"
_FIELDS = r"(?:alt(?:[ -]?text)?|title|(?:page |story )?text|caption|illustration)"
_FILLED_IN = (
    r"(?:names?|child(?:ren)?|kids?|boy|girl|hero(?:ine)?|protagonist|character|pronouns?|placeholder|friend|pet|sibling"
    r"|brother|sister|parent|mother|father|mum|mom|dad|grandma|grandpa|teacher|favou?rite|place|location|animal|colou?r"
    r"|toy|food|city|town|age|(?:he|his|him)/(?:she|hers?)(?:/the(?:y|irs?|m))?)"
)
_BESIDE_IT = (
    r"(?:insert|enter|type|add|fill|put|in|here|goes|your|my|our|the|an?|of|for|and|or|his|her|their|main|little|first"
    r"|last|full|best|new|\d{1,2}|['’]?s)"
)
_BETWEEN = r"[\s_.:/-]{0,3}"
_SLOT = (
    rf"{_BETWEEN}(?:{_BESIDE_IT}{_BETWEEN}){{0,5}}(?:{_FILLED_IN}{_BETWEEN}(?:{_BESIDE_IT}{_BETWEEN}){{0,5}}){{1,3}}"
)
"""The blanks that a form letter has for its author to fill in: these words and no others."""

_BLANK = re.compile(
    rf"\[{_SLOT}\](?!\()|<{_SLOT}>|\{{{_SLOT}\}}|\{{\{{[^{{}}]{{1,60}}\}}\}}"
    r"|\b(?:named|called|name(?:\s+(?:is|was|be))?)[\s:,]{0,3}_{3,}",
    re.IGNORECASE,
)

_SUSPECT = re.compile(rf"[*#\[\](<>{{}}_&`~\\|]|^\W*(?:{_LABEL}|{_FIELDS}\s*:)|^\s*[-=•]", re.IGNORECASE | re.MULTILINE)
"""Almost all texts have none of it, and need no cleaning."""


def _rule(pattern: str, instead: str = "", flags: re.RegexFlag = re.IGNORECASE) -> tuple[re.Pattern[str], str]:
    return re.compile(pattern, flags), instead


_MARKS = (
    _rule(r"<(think|thinking|reasoning)>.*?</\1>", " ", re.IGNORECASE | re.DOTALL),
    _rule(r"<\|[^|<>]{1,40}\|>|</?s>|\[/?INST\]|<</?SYS>>"),  # tokens that steer a model
    _rule(r"\\[nr]", "\n", re.NOFLAG),  # a line break that was escaped twice
    _rule(r"\\([\"'*_#\[\]])", r"\1"),
    _rule(r"</?(?:p|div|br|hr|h[1-6]|li|ul|ol|tr)\b[^<>]*>", "\n"),
    _rule(r"</?[a-z][a-z0-9]*(?:\s+[\w-]+\s*=[^<>]*)?\s*/?>"),
    _rule(r"!\[[^\]]*\]\([^)\s]*\)"),
    _rule(r"\[([^\]]+)\]\((?:https?:|mailto:|www\.|/|#)[^)]*\)", r"\1"),
    _rule(r"\[(?:illustration|image|picture|scene|art|end|page break)\b[^\]]*\]"),
    _rule(r"\((?:illustration|image|picture|art)\s*:[^)]*\)"),
    _rule(r"[\[(](?:word count\s*:?\s*\d+|\d+\s+words)[\])]"),
)
"""Anywhere in a text."""

_LINES = (
    _rule(r"^\s*(?:([-*_=~`])\1{2,}\w*)\s*$", "", re.MULTILINE),
    _rule(r"^\s*(?:(?:>|[*•])\s+)+", "", re.MULTILINE),
    _rule(r"\A\s*#{1,6}\s+[^\n]+\n(?=\s*\S)"),
    _rule(rf"^\s*#{{1,6}}\s+(?:{_LABEL}\s*[:.–—-]?\s*)?", "", re.IGNORECASE | re.MULTILINE),
    _rule(rf"\A\W*{_LABEL}\W*(?:[:–—-][^\n.!?]{{1,60}})?\n(?=\s*\S)"),
    _rule(rf"\A\s*(?:\*\*|__|\[|\()\s*{_LABEL}\s*[:.]?\s*(?:\*\*|__|\]|\))\s*[:.–—-]?\s*"),
    _rule(rf"\A\s*{_LABEL}\s*(?::|\s[–—-]\s)\s*(?-i:{_A_SENTENCE})"),
    _rule(rf"\A\s*(?:page|chapter|part|scene)\s+\d{{1,3}}\.\s+(?-i:{_A_SENTENCE})"),
    _rule(rf"\A\W*{_LABEL}\W*\Z"),
    _rule(rf"\A\s*(?:\*\*)?{_FIELDS}\s*:\s*(?:\*\*)?\s*(?-i:{_A_SENTENCE})"),
)
"""Where a text or one of its lines begins."""

_EMPHASIS = (
    _rule(r"(?<![\w*])(\*{1,3})(?=[^\s*])(.{1,300}?)(?<=[^\s*])\1(?![\w*])", r"\2", re.DOTALL),
    _rule(r"(?<!\w)(_{1,2})(?=[^\s_])([^_]+?)(?<=[^\s_])\1(?!\w)", r"\2"),
    _rule(r"~~(?=\S)(.+?)(?<=\S)~~", r"\1"),
    _rule(r"`+([^`]+)`+", r"\1"),
    _rule(r"(?<!\S)\*{2,}(?=\S)|(?<=\S)\*{2,}(?!\S)"),
)


def _cleaned(text: str) -> str:
    text = re.sub(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\d{0,2});", lambda found: html.unescape(found[0]), text)
    for pattern, instead in _MARKS:
        text = pattern.sub(instead, text)
    for pattern, instead in (*_LINES, *_EMPHASIS):
        text = pattern.sub(instead, text)
    return " ".join(text.split())
