"""How unfit a text is: read in all of its disguises, for concepts and for what a classifier has learned."""

import re
from collections.abc import Mapping

from shared_apps.ai.safety import classifier
from shared_apps.ai.safety.concepts import find_concepts
from shared_apps.ai.safety.normaliser import readings

WORD = re.compile(r"\w+")
SENTENCE = re.compile(r"(?<=[.!?…。])[\"”’»“]*\s+")
LEAST_WORDS = 3
"""Shorter texts, such as names, say too little for the classifier; only the concepts are looked for."""
MOST_TEXTS = 16
"""Texts that the classifier reads for one question, the whole first."""
SHARE_OF_A_SENTENCE = 0.6
"""What a sentence's own degree counts: without its page it may look like anything."""


def degrees_of(text: str) -> Mapping[str, float]:
    """By category, how unfit the text is: from 1 on it is held, from one half on an adult decides."""
    seen = readings(text)
    texts = _texts(seen)
    found = dict(classifier.classify(list(texts), list(texts.values()))) if texts else {}
    for reading in seen:
        for category, degree in find_concepts(reading).items():
            found[category] = max(found.get(category, 0), degree)
    return found


def _texts(seen: tuple[str, ...]) -> dict[str, float]:
    """What the classifier reads, and what it counts: all readings of the text, and its sentences, of enough words."""
    shares = dict.fromkeys(SENTENCE.split(seen[0]), SHARE_OF_A_SENTENCE) | dict.fromkeys(seen, 1.0)
    texts = sorted((text for text in shares if len(WORD.findall(text)) >= LEAST_WORDS), key=lambda text: -shares[text])
    return {text: shares[text] for text in texts[:MOST_TEXTS]}
