"""The detector on the sentences that its rules are tuned on; the figures that count are those of ``bench.distress``."""

from pathlib import Path

import pytest

from shared_apps.ai.safety.distress import distress_in
from shared_apps.ai.safety.distress.concepts import patterns
from tests.safety.shielding import lines_in

TUNED = Path(__file__).with_name("tuned")


def share(kind: str) -> float:
    heard = [distress_in(line["text"]) is not None for line in lines_in(TUNED, kind) if line["kind"] == kind]
    return sum(heard) / len(heard)


def test_more_than_half_of_the_tuned_distress_is_heard() -> None:
    assert share("distress") >= 0.55


@pytest.mark.parametrize(("kind", "most"), [("distress_near", 0.07), ("innocent", 0.02), ("clean", 0.02)])
def test_other_sentences_are_rarely_an_alarm(kind: str, most: float) -> None:
    assert share(kind) <= most


def test_a_text_without_words_is_no_alarm() -> None:
    assert distress_in("") is None
    assert distress_in("🦊🦊") is None


def test_long_texts_take_no_long_time_and_no_pattern_runs_away() -> None:
    long = "i want my dad to tell me about the time he said the house was blue and the dog ran " * 6

    assert distress_in(long[:500]) is None
    assert len(patterns()) > 40
