"""Any idea, cast and length gives a whole book, and the same seed gives the same book."""

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from story_studio.errors import BadScript, CannotTell
from story_studio.premise import Premise, read_idea
from story_studio.proofreading.ideas import trial_ideas
from story_studio.proofreading.marks import faults_of_page
from story_studio.prose.en import plural, typeset, with_article
from story_studio.prose.notation import read_script
from story_studio.prose.speech import marked, spoken
from story_studio.telling import Telling
from story_studio.values import Brief, Looks, Member, Opening, Page
from story_studio.vocabulary import Colour, Level, Pronouns, Trait

LOOKS = Looks(colour=Colour.RED, accent=Colour.TEAL)
NAMES = st.sampled_from(
    [
        "Zoë",
        "O’Brien",
        "Anna Lena",
        "James",
        "Ås",
        "Nguyễn Hà",
        "D'Arcy",
        "Łucja",
        "Jean-Luc",
        "Mr. Fox",
        "明",
        "Ω",
        "Bo!",
    ]
)
BOOK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def premise_of(idea: str) -> Premise:
    return read_idea(idea)


def told(brief: Brief) -> list[Opening | Page]:
    telling = Telling(brief, premise_of(brief.idea))
    return [telling.opening(), *telling.pages()]


@given(
    idea=st.sampled_from(trial_ideas(120)),
    pages=st.integers(4, 32),
    level=st.sampled_from(Level),
    name=NAMES,
    pronouns=st.sampled_from([Pronouns.SHE, Pronouns.HE, Pronouns.THEY]),
    kind=st.sampled_from(["person", "snail", "fox"]),
    seed=st.integers(0, 2**31 - 1),
)
@BOOK
def test_every_name_fills_a_book_of_any_length(
    idea: str, pages: int, level: Level, name: str, pronouns: Pronouns, kind: str, seed: int
) -> None:
    member = Member(name=name, kind=kind, pronouns=pronouns, trait=Trait.IMPATIENT, looks=LOOKS)
    brief = Brief(idea=idea, cast=(member,), pages=pages, level=level, seed=seed)
    opening, *book = told(brief)
    assert isinstance(opening, Opening)
    assert opening.title
    assert [page.number for page in book if isinstance(page, Page)] == list(range(1, pages + 1))
    texts = [page.text for page in book if isinstance(page, Page)]
    assert all(texts)
    assert [fault for text in texts for fault in faults_of_page(text) if "small letter" not in fault] == []
    assert told(brief) == [opening, *book]


@given(idea=st.text(min_size=1, max_size=60), seed=st.integers(0, 99))
@BOOK
def test_any_text_is_told_or_refused(idea: str, seed: int) -> None:
    offered: tuple[str, ...] = ()
    book: list[Opening | Page] = []
    try:
        book = told(Brief(idea=idea, pages=6, seed=seed))
    except CannotTell as refusal:
        offered = refusal.nearby
    assert (len(book), len(offered)) in {(7, 0), (0, 3)}


@given(st.text(max_size=200))
def test_any_notation_is_read_or_refused_with_its_name(text: str) -> None:
    with pytest.raises(BadScript, match="trial"):
        read_script(f"nonsense: {text}", "trial")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Co")), max_size=80))
def test_setting_a_text_twice_changes_nothing_more(text: str) -> None:
    once = typeset(text)
    assert typeset(once) == once


@given(st.from_regex(r"[a-z]{2,12}", fullmatch=True))
def test_a_noun_keeps_itself_behind_its_article_and_in_its_plural(noun: str) -> None:
    article, _, rest = with_article(noun).partition(" ")
    assert article in {"a", "an"}
    assert rest == noun
    assert plural(noun)[:1] == noun[:1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{} rode %s bike.", "she rode her bike."),
        ("“I want to ride %s bike.”", "“I want to ride my bike.”"),
        ("“Can you ride %s bike?” “No.”", "“Can you ride your bike?” “No.”"),
        ("“No.” Then she rode %s bike.", "“No.” Then she rode her bike."),
    ],
)
def test_my_is_whose_it_is(before: str, after: str) -> None:
    assert spoken(before.replace("{}", "she") % marked("my"), Pronouns.SHE) == after


def test_its_owner_is_the_owner_of_whoever_plays_the_thing() -> None:
    deed = marked("find its owner")
    assert spoken(f"She went to {deed}.", Pronouns.SHE) == "She went to find her owner."
    assert spoken(f"“I must {deed}.”", Pronouns.SHE) == "“I must find my owner.”"
    assert spoken(marked("help a giant find his hat"), Pronouns.SHE) == "help a giant find his hat"
