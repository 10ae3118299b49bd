"""How many of 300 labelled ideas are read rightly, field by field; `ideas.jsonl` was labelled before the rules."""

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from story_studio.premise import Premise, read_idea
from story_studio.premise.settings_of import place_key
from story_studio.premise.values import Noun

IDEAS = [json.loads(line) for line in (Path(__file__).parent / "ideas.jsonl").read_text(encoding="utf-8").splitlines()]
FLOORS = {"shape": 0.93, "hero": 0.94, "core": 0.93, "theme": 0.95, "place": 0.82, "no place": 0.95, "things": 0.92}
BEST_THEMES = 7


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    right: defaultdict[str, list[bool]] = defaultdict(list)
    for idea in IDEAS:
        for field, answer in _answers(idea, read_idea(idea["idea"])):
            right[field].append(answer)
    return {field: sum(answers) / len(answers) for field, answers in right.items()}


@pytest.mark.parametrize("field", FLOORS)
def test_most_ideas_are_read_rightly(shares: dict[str, float], field: str) -> None:
    assert shares[field] >= FLOORS[field]


def _answers(label: dict[str, Any], premise: Premise) -> Iterable[tuple[str, bool]]:
    yield "shape", premise.shape.value in label["shapes"]
    if label["shapes"] == ["nonsense"]:
        return
    if "hero" in label:
        yield "hero", label["hero"].lower() in _called(premise.hero)
    elif premise.question is None:
        yield "hero", premise.hero is None
    yield from _core(label, premise)
    if label["themes"]:
        yield "theme", not {theme for theme, _ in premise.themes[:BEST_THEMES]}.isdisjoint(label["themes"])
    drawn = {place_key(place) for place in label.get("places", ())} - {None}
    if drawn:
        yield "place", premise.place in drawn
    elif premise.question is None and "places" not in label:
        yield "no place", premise.place is None
    named = _named(premise)
    for thing in label.get("things", ()):
        yield "things", thing in named or thing.split()[-1] in named


def _core(label: dict[str, Any], premise: Premise) -> Iterable[tuple[str, bool]]:
    """Whether the wish, fear, deed or question that the label names is found."""
    asked = premise.question.about if premise.question is not None else None
    deeds = {deed.verb for deed in (premise.want, premise.happening) if deed is not None}
    found = {
        "fear": _called(premise.fear),
        "about": _called(asked),
        "want": {premise.want.verb} if premise.want is not None else set(),
        "deed": deeds,
    }
    yield from (("core", label[field] in words) for field, words in found.items() if field in label)


def _called(noun: Noun | None) -> set[str]:
    """Every word that may stand for a noun: "rabbit detective" is a detective and drawn as a rabbit."""
    if noun is None:
        return set()
    lemma = noun.lemma.lower()
    return {lemma, lemma.split()[-1], (noun.name or "").lower(), (noun.kind or "").replace("_", " ")}


def _named(premise: Premise) -> set[str]:
    deeds = [noun for deed in (premise.want, premise.happening) if deed is not None for noun in deed.objects]
    about = premise.question.about if premise.question is not None else None
    nouns = [*premise.things, *premise.others, *deeds, premise.hero, premise.fear, about]
    return set().union(*(_called(noun) for noun in nouns))
