"""Finds persons in scripts without capitals: Han, Kana, Hangul, Hebrew, Arabic, Devanagari and their neighbours."""

import re
from collections.abc import Iterator

from shared_apps.ai.safety.shield.spans import PersonalKind, Span

FIRST_WITHOUT_CAPITALS = "\u0590"

_HAN = re.compile(r"[\u4e00-\u9fff]{2,4}|[가-힣]{2,4}|[\u3040-\u30ff\u4e00-\u9fff]{2,8}")
_CASELESS = re.compile(
    r"[\u0590-\u05ff]+(?: [\u0590-\u05ff]+)+|[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)+|[\u0900-\u0dff]+(?: [\u0900-\u0dff]+)+"
)
_SAYS_NAME_THERE = re.compile(
    r"(?:我叫|我的名字是|名字叫|名叫|私は|わたしは|ぼくは|名前は|내 이름은|제 이름은|나는|اسمي|اسمه|اسمها|שמי|השם שלי|मेरा नाम|मैं)\s?"
)
_PARTS_OF_A_SENTENCE = re.compile(r"(?:입니다|이에요|예요|です|だよ|है|हूँ)$")


def names_without_capitals(text: str) -> Iterator[Span]:
    """Names inside a text in Latin letters, or after words such as 我叫."""
    if all(letter < FIRST_WITHOUT_CAPITALS for letter in text):
        return
    letters = [letter for letter in text if letter.isalpha()]
    is_embedded = sum(letter < "\u0250" for letter in letters) * 2 > len(letters)
    if is_embedded or len(letters) <= 4:
        for pattern in (_HAN, _CASELESS):
            yield from (Span(*found.span(), PersonalKind.SURNAME) for found in pattern.finditer(text))
        return
    for cue in _SAYS_NAME_THERE.finditer(text):
        rest = re.match(
            r"[^\s,.\uff0c\u3002\u3001!\uff01?\uff1f]+(?: [^\s,.\uff0c\u3002\u3001!\uff01?\uff1f]+)?", text[cue.end() :]
        )
        if rest is None:
            continue
        name = rest.group()[:3] if _HAN.match(rest.group()) and " " not in rest.group() else rest.group()
        name = _PARTS_OF_A_SENTENCE.sub("", name)
        yield Span(cue.end(), cue.end() + len(name), PersonalKind.SURNAME)
