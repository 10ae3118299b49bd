"""The reading score is the published formula, counts what a reader would, and says when it is only an estimate."""

import pytest

from shared_apps.ai.reading_level import BANDS, count_syllables, measure
from shared_apps.ai.vocabulary import ReadingLevel


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("cat", 1), ("over", 2), ("little", 2), ("stopped", 1), ("wanted", 2), ("chocolate", 3), ("it’s", 1),
        ("houses", 2), ("leaves", 1), ("Zoë", 2), ("one-eyed", 2), ("李", 1), ("poem", 2), ("every", 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_spoken(word: str, syllables: int) -> None:
    assert count_syllables(word) == syllables


def test_grade_is_flesch_and_kincaids() -> None:
    score = measure("The cat sat on the mat. The dog ran.")
    assert (score.words, score.sentences) == (9, 2)
    assert score.grade == pytest.approx(0.39 * 9 / 2 + 11.8 * 9 / 9 - 15.59, abs=0.01)


def test_short_text_is_an_estimate_and_long_text_is_not() -> None:
    assert measure("word " * 99).is_estimate
    assert not measure("word " * 100).is_estimate


def test_titles_do_not_end_sentences_and_quotes_do_not_hide_ends() -> None:
    assert measure("Mr. Bun met Mrs. Jam.").sentences == 1
    assert measure("“Stop!” “Why?” “Because.”").sentences == 3


def test_text_without_words_scores_nothing() -> None:
    assert measure("… 🦄 —").words == 0


def test_longer_sentences_and_words_read_harder() -> None:
    easy = measure("The fox ran. It was fun.")
    hard = measure("Notwithstanding considerable difficulties, the adventurous fox continued running enthusiastically.")
    assert hard.grade > easy.grade + 5


def test_bands_meet_without_a_gap() -> None:
    assert BANDS[ReadingLevel.EARLY][1] == BANDS[ReadingLevel.GROWING][0] == 2
    assert BANDS[ReadingLevel.GROWING][1] == BANDS[ReadingLevel.CONFIDENT][0] == 4
    assert measure("Go. " * 60).fits(ReadingLevel.EARLY)
