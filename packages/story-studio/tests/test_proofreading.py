"""The sentences of 2,000 books are whole and agree; what a proofreader must find is found."""

import pytest
from story_studio.proofreading.books import proofread
from story_studio.proofreading.marks import faults_of_page
from story_studio.proofreading.sentences import narrated, sentences
from story_studio.proofreading.syntax import without_agreement, without_verb


def test_two_thousand_books_are_without_a_fault() -> None:
    proof = proofread(2000)
    assert proof.books > 1950
    assert proof.faults == {}


@pytest.mark.parametrize(
    "page",
    [
        "“Come in,” said Leo. “It is cold.",
        "Leo had a .",
        "leo went home.",
        "Leo went home",
        "Leo saw the the moon.",
        "Leo ate a apple.",
        "It took a hour.",
        "They was tired.",
        "Leo {did}.",
        "“It’s about a, about the sock.”",
    ],
)
def test_a_fault_of_a_page_is_found(page: str) -> None:
    assert list(faults_of_page(page))


@pytest.mark.parametrize(
    "page",
    [
        "“Is it far?” asked Leo. “Not at all.”",
        "A unicorn ate an apple… and one more!",
        "Knock, knock, knock.",
        "“It’s about a, about a s-s-sock.”",
    ],
)
def test_a_page_without_a_fault_passes(page: str) -> None:
    assert list(faults_of_page(page)) == []


def test_a_sentence_of_the_narrator_has_a_finite_verb() -> None:
    page = "Nothing but the lemon. The goose hissed. Knock, knock! “Too late!” “Too late!” said Leo. Two long ropes."
    assert list(without_verb(narrated(page))) == ["Nothing but the lemon.", "Two long ropes."]


def test_subject_and_verb_have_one_number() -> None:
    wrong = ["The boxes was not there.", "The people was behind her.", "He have a box."]
    right = ["The box was not there.", "A fox and a box do not go together.", "It looked as if it were waiting."]
    assert list(without_agreement([*right, *wrong])) == wrong


def test_speech_and_its_speaker_are_one_sentence() -> None:
    assert sentences("“Stop!” called Ada over the fence. “No.” Then it rained.") == [
        "“Stop!” called Ada over the fence.",
        "“No.”",
        "Then it rained.",
    ]
