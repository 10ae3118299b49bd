"""How unfit a text is: read in all of its disguises, for concepts and for what a classifier has learned."""

import re
from collections.abc import Mapping

from tools.safety.moderator import classifier, embedding
from tools.safety.moderator.concepts import find_concepts
from tools.safety.moderator.normaliser import readings

WORD = re.compile(r"\w+")
SENTENCE = re.compile(r"(?<=[.!?…。])[\"”’»“]*\s+")
LEAST_WORDS = 3
"""Shorter texts, such as names, say too little for the classifier; only the concepts are looked for."""
MOST_TEXTS = 16
"""Texts that the classifier reads for one question, the whole first: about 30 ms each on one core."""


def degrees_of(text: str) -> Mapping[str, float]:
    """By category, how unfit the text is: from 1 on it is held, from one half on an adult decides."""
    seen = readings(text)
    texts = _texts(seen)
    found = dict(classifier.classify(texts).degrees) if texts else {}
    for reading in seen:
        for category, degree in find_concepts(reading).items():
            found[category] = max(found.get(category, 0), degree)
    return found


def _texts(seen: tuple[str, ...]) -> list[str]:
    """What the classifier reads: the plain text, other readings and sentences, where they have enough words."""
    plain, *others = seen
    texts = dict.fromkeys((plain, *others, *SENTENCE.split(plain)))
    return [text for text in texts if len(WORD.findall(text)) >= LEAST_WORDS][:MOST_TEXTS]


def load() -> None:
    """Load the models into this process, before the first book."""
    embedding.load()
    classifier.load()
