"""The reading score is the published formula, counts what a reader would, and says when it is only an estimate."""

import pytest

from shared_apps.ai.reading_level import BANDS, count_syllables, measure
from shared_apps.ai.vocabulary import ReadingLevel

HEN = """One day as the Little Red Hen was scratching in a field, she found a grain of wheat. "This wheat should be
planted," she said. "Who will plant this grain of wheat?" "Not I," said the Duck. "Not I," said the Cat. "Not
I," said the Dog. "Then I will," said the Little Red Hen. And she did. Soon the wheat grew to be tall and
yellow. "The wheat is ripe," said the Little Red Hen. "Who will cut the wheat?" "Not I," said the Duck. "Not I,"
said the Cat. "Not I," said the Dog. "Then I will," said the Little Red Hen. And she did."""
RABBIT = """There was once a velveteen rabbit, and in the beginning he was really splendid. He was fat and bunchy, as a
rabbit should be; his coat was spotted brown and white, he had real thread whiskers, and his ears were lined
with pink sateen. On Christmas morning, when he sat wedged in the top of the Boy's stocking, with a sprig of
holly between his paws, the effect was charming. "What is REAL?" asked the Rabbit one day, when they were lying
side by side near the nursery fender, before Nana came to tidy the room. "Does it mean having things that buzz
inside you and a stick-out handle?" "Real isn't how you are made," said the Skin Horse. "It's a thing that
happens to you. When a child loves you for a long, long time, not just to play with, but REALLY loves you, then
you become Real." "Does it hurt?" asked the Rabbit. "Sometimes," said the Skin Horse, for he was always
truthful. "When you are Real you don't mind being hurt," he said."""


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
    assert BANDS[ReadingLevel.EARLY][1] == BANDS[ReadingLevel.GROWING][0] == 1
    assert BANDS[ReadingLevel.GROWING][1] == BANDS[ReadingLevel.CONFIDENT][0] == 2.5
    assert measure("Go. " * 60).fits(ReadingLevel.EARLY)


@pytest.mark.parametrize(("text", "level"), [(HEN, ReadingLevel.EARLY), (RABBIT, ReadingLevel.CONFIDENT)])
def test_well_known_books_are_at_the_level_of_their_readers(text: str, level: ReadingLevel) -> None:
    assert measure(text).fits(level)
