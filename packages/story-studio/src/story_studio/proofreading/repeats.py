"""Sentences that a book says twice."""

import re

_SENTENCE = re.compile(r"\S.*?[.!?…]+[”’]?(?=\s|$)")


def repeated(pages: list[str], refrains: list[str]) -> list[str]:
    """Sentences of four words and more that come twice in a book and are no refrain."""
    allowed = tuple(_core(sentence) for text in refrains for sentence in [text, *_SENTENCE.findall(text)])
    seen, twice = set[str](), []
    for page in pages:
        for sentence in _SENTENCE.findall(page):
            core = _core(sentence)
            if core in seen and len(core.split()) > 3 and not core.startswith(allowed):
                twice.append(sentence)
            seen.add(core)
    return twice


def _core(sentence: str) -> str:
    return " ".join(re.findall(r"[a-z]+", sentence.lower()))
