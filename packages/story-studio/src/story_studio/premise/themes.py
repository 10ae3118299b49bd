"""Ranks the themes that a premise is of: the words it uses, weighed with how it is built."""

from collections.abc import Iterator

from story_studio.premise.cues import CUES
from story_studio.premise.synonyms import SYNONYMS
from story_studio.premise.values import Deed, Premise, Question, Shape

_BY_DOMAIN = {
    "make": "makes_something",
    "get": "wants_to_have",
    "find": "looks_for",
    "lose": "lost_thing",
    "go": "journey",
    "perform": "show",
    "win": "contest",
    "give": "gives",
    "help": "helps",
    "learn": "learning_to",
    "be": "wants_to_be",
    "meet": "wants_friend",
    "sell": "opens_shop",
    "steal": "steals",
    "grow": "garden",
    "sleep": "cannot_sleep",
    "die": "someone_died",
    "stop": "stops_something",
}
_ONLY_WISHED = frozenset({"journey", "wants_to_go", "wants_to_do", "wants_to_get", "wants_to_have", "wants_to_learn"})
_FOR_SHAPE = {
    Shape.QUESTION: ("question", 1.0),
    Shape.PLACE: ("place", 0.5),
    Shape.PARADOX: ("paradox", 0.5),
    Shape.WORDS: ("three_words", 0.8),
    Shape.EMOJI: ("three_words", 0.8),
    Shape.FEELING: ("feeling", 0.4),
    Shape.LIFE: ("life", 0.4),
}


def themes_of(premise: Premise, text: str) -> tuple[tuple[str, float], ...]:
    """Theme keys that fit, best first, with scores from 0 to 1; the general ones come after those that words name."""
    scores: dict[str, float] = {}
    named = _named(text.lower()) if premise.question is None else ()
    for theme, score in (*named, *_built(premise)):
        for name in (theme, *SYNONYMS.get(theme, ())):
            scores[name] = max(score, scores.get(name, 0.0))
    if premise.want is not None and premise.want.negated:
        scores = {theme: score for theme, score in scores.items() if theme not in _ONLY_WISHED}
    return tuple(sorted(scores.items(), key=lambda pair: -pair[1]))


def _named(text: str) -> Iterator[tuple[str, float]]:
    return ((theme, score) for theme, score, pattern in CUES if pattern.search(text))


def _built(premise: Premise) -> Iterator[tuple[str, float]]:
    if premise.shape is Shape.PARADOX:
        yield "is_unusual", 0.6
    if premise.shape in _FOR_SHAPE:
        yield _FOR_SHAPE[premise.shape]
    if premise.question is not None:
        yield from _asked(premise.question)
        return
    if premise.want is not None:
        yield ("does_not_want" if premise.want.negated else "wants_to_do"), 0.6
        yield from _for_deed(premise.want, 0.7)
    if premise.happening is not None and not premise.happening.negated:
        yield "does_something", 0.4
        yield from _for_deed(premise.happening, 0.5)
    if premise.fear is not None:
        yield "afraid_of", 1.0
    if premise.hero is not None:
        yield ("hero" if premise.hero.animate else "living_thing"), 0.3
        if premise.others:
            yield "two_together", 0.4
    if premise.obstacle:
        yield "obstacle", 0.3
    yield "anything", 0.1


def _asked(question: Question) -> Iterator[tuple[str, float]]:
    if question.text.lower().startswith("what if"):
        yield "what_if_question", 1.0
    yield f"{question.word}_question", 1.0
    yield from ((f"{other}_question", 0.6) for other in ("how", "why") if other != question.word)


def _for_deed(deed: Deed, score: float) -> Iterator[tuple[str, float]]:
    theme = _BY_DOMAIN.get(deed.domain)
    if theme and not deed.negated:
        yield theme, score
