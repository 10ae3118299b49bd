"""What a book keeps of its idea: the child's own words, what is refused, who is rescued."""

import pytest
from story_studio.premise import read_idea
from story_studio.telling import Telling
from story_studio.values import Brief, Member


def book(idea: str) -> Telling:
    return Telling(Brief(idea=idea, pages=12, seed=3), read_idea(idea))


def who(idea: str, role: str) -> Member:
    return book(idea).casting.people[role]


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        ("I was mean to a classmate", "“I was mean to a classmate,” said"),
        ("Our dog Benno died", ""),
        ("saying sorry to my brother", ""),
        ("the new girl from Syria doesn't understand us", ""),
    ],
)
def test_a_book_opens_with_what_a_child_says_where_its_own_words_do_not(idea: str, said: str) -> None:
    first = next(book(idea).pages()).text
    assert first.startswith(said) if said else not first.startswith(f"“{idea[:10]}")


def test_a_refused_wish_is_not_told_as_a_wish() -> None:
    texts = " ".join(page.text for page in book("I don't like my new glasses").pages())
    assert "wanted to have my new glasses" not in texts


def test_the_one_who_is_rescued_plays_a_part_also_as_a_thing() -> None:
    assert who("the little tugboat rescues a big ship in a storm", "whom").noun == "ship"
    assert who("a princess rescues a dragon from a tower", "whom").kind == "dragon"
