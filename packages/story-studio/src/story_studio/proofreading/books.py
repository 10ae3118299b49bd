"""Proofreads many trial books at once; a sentence that comes again in another book is parsed once."""

from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from functools import cache

from story_studio.errors import CannotTell
from story_studio.premise import Premise, read_idea
from story_studio.proofreading.ideas import trial_cast, trials
from story_studio.proofreading.marks import faults_of_page
from story_studio.proofreading.repeats import repeated
from story_studio.proofreading.sentences import Shapes, narrated, sentences
from story_studio.proofreading.syntax import without_agreement, without_verb
from story_studio.telling import Telling
from story_studio.values import Brief
from story_studio.vocabulary import Level

_PAGES = (12, 4, 8, 16, 12, 24, 6, 32)


@dataclass
class Proof:
    """What was read, and the faults with the script and the idea of the first book that has them."""

    books: int = 0
    sentences: Counter[str] = field(default_factory=Counter)
    faults: dict[str, str] = field(default_factory=dict)

    def add(self, fault: str, where: str) -> None:
        self.faults.setdefault(fault, where)


def proofread(count: int) -> Proof:
    """Tells so many trial books and reads each sentence of them."""
    proof = Proof()
    told, shapes, read = dict[str, str](), dict[str, str](), set[str]()
    for idea, number in trials(count):
        telling = trial_book(idea, number)
        if telling is None:
            continue
        proof.books += 1
        where, shape = f"{telling.script.key}, “{idea}”", Shapes(telling.casting)
        pages, said = telling.texts(), telling.refrains()
        for fault in _faults_of_book(pages, said, read):
            proof.add(fault, where)
        refrains = {sentence for refrain in said for sentence in narrated(refrain)}
        for page in pages:
            for sentence in sentences(page):
                if sentence not in proof.sentences:
                    shapes.setdefault(shape.of(sentence), where)
                proof.sentences[sentence] += 1
            if page not in read:
                told |= {shape.of(one): where for one in narrated(page) if one not in refrains}
            read.add(page)
    for sentence in without_verb(told):
        proof.add(f"no finite verb: {sentence}", told[sentence])
    for sentence in without_agreement(shapes):
        proof.add(f"subject and verb do not agree: {sentence}", shapes[sentence])
    return proof


def trial_book(idea: str, number: int) -> Telling | None:
    """The idea told at the level, with the pages and the cast that its number gives; None where it cannot be told."""
    brief = Brief(
        idea=idea,
        cast=trial_cast(number),
        pages=_PAGES[number % len(_PAGES)],
        level=list(Level)[number // len(_PAGES) % 3],
        seed=number,
    )
    try:
        return Telling(brief, _premise(idea))
    except CannotTell:
        return None


@cache
def _premise(idea: str) -> Premise:
    return read_idea(idea)


def _faults_of_book(pages: list[str], refrains: list[str], read: Set[str]) -> Iterator[str]:
    """Faults of pages that were not read before, and of the book as a whole."""
    for number, page in enumerate(pages, 1):
        if not page:
            yield f"page {number} is empty"
        if page not in read:
            yield from faults_of_page(page)
    yield from (f"twice in a book: {sentence}" for sentence in repeated(pages, refrains))
