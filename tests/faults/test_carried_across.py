"""Row 6: a row or query of one team raises in another team, in public and without a schema."""

import copy
import pickle
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import NotSupportedError, transaction
from django.db.models import Count, Exists, OuterRef, Prefetch, prefetch_related_objects

from tenant_apps.stories.models import Book, Page, PageVersion
from tenants.backend import SchemaUnset, WrongSchema, enter_public, leave_schema, public_context, team_context
from tests.factories import a_book
from tests.personas import Persona

SAME, SAME_PAGE = uuid4(), uuid4()


@pytest.fixture
def twins(guardian: Persona, neighbour: Persona) -> tuple[Persona, Persona]:
    """Two teams with a book and a page of the same keys, each with its own words."""
    for persona, words in ((guardian, "Of maple"), (neighbour, "Of birch")):
        with team_context(persona.team):
            book = a_book(persona.membership, words=words, id=SAME, pages=4)
            Page.objects.create(id=SAME_PAGE, book=book, number=9)
    return guardian, neighbour


def elsewhere(where: str, neighbour: Persona) -> AbstractContextManager[None]:
    """Another team, public, or no schema at all."""
    if where == "team":
        return team_context(neighbour.team)
    if where == "public":
        return public_context()
    return nowhere()


@contextmanager
def nowhere() -> Iterator[None]:
    leave_schema()
    yield
    enter_public()


def words_of(persona: Persona) -> list[str]:
    """Everything that may have been written over or taken away in the other team."""
    with team_context(persona.team):
        book = Book.objects.get(id=SAME)
        pages = [f"{page.number} {page.book_id}" for page in Page.objects.order_by("number")]
        texts = list(PageVersion.objects.order_by("text").values_list("text", flat=True))
        return [book.title, book.idea, *pages, *texts]


def save(book: Book) -> None:
    book.title = "Carried"
    book.save()


DEEDS: dict[str, Callable[[Book], object]] = {
    "save": save,
    "save some fields": lambda book: book.save(update_fields=["title"]),
    "save with the database named": lambda book: book.save(using="default"),
    "save as new": lambda book: book.save(force_insert=True),
    "delete": lambda book: book.delete(),
    "delete with the database named": lambda book: book.delete(using="default"),
    "refresh": lambda book: book.refresh_from_db(),
    "refresh with the database named": lambda book: book.refresh_from_db(using="default"),
    "refresh by a query": lambda book: book.refresh_from_db(from_queryset=Book.objects.all()),
    "look for it": Book.objects.contains,
    "check": lambda book: book.full_clean(),
    "look at its pages": lambda book: list(book.pages.all()),
    "count its pages": lambda book: book.pages.count(),
    "add a page": lambda book: book.pages.create(number=30),
    "fetch its pages beforehand": lambda book: prefetch_related_objects([book], "pages"),
    "fetch its pages by a query": lambda book: prefetch_related_objects(
        [book], Prefetch("pages", queryset=Page.objects.order_by("number"))
    ),
    "update in bulk": lambda book: Book.objects.bulk_update([book], ["title"]),
    "create in bulk": lambda book: Book.objects.bulk_create([book]),
    "merge in bulk": lambda book: Book.objects.bulk_create(
        [book], update_conflicts=True, unique_fields=["id"], update_fields=["title"]
    ),
    "give to a new page": lambda book: Page.objects.create(book=book, number=30),
    "give to many new pages": lambda book: Page.objects.bulk_create([Page(book=book, number=n) for n in (30, 31)]),
    "find by it": lambda book: list(Page.objects.filter(book=book)),
    "find by several": lambda book: list(Page.objects.filter(book__in=[book])),
    "update to it": lambda book: Page.objects.update(book=book),
    "copy and save": lambda book: save(copy.copy(book)),
    "deepcopy and save": lambda book: save(copy.deepcopy(book)),
    "pickle and save": lambda book: save(pickle.loads(pickle.dumps(book))),  # noqa: S301  (our own)
}


@pytest.mark.parametrize("where", ["team", "public", "nowhere"])
@pytest.mark.parametrize("deed", DEEDS)
def test_a_row_of_one_team_does_nothing_elsewhere(twins: tuple[Persona, Persona], deed: str, where: str) -> None:
    guardian, neighbour = twins
    before = [words_of(persona) for persona in twins]
    with team_context(guardian.team):
        book = Book.objects.get(id=SAME)

    with elsewhere(where, neighbour), pytest.raises((WrongSchema, SchemaUnset)), transaction.atomic():
        DEEDS[deed](book)

    assert [words_of(persona) for persona in twins] == before


@pytest.mark.parametrize("where", ["team", "public", "nowhere"])
def test_a_deferred_field_is_not_loaded_in_another_team(twins: tuple[Persona, Persona], where: str) -> None:
    guardian, neighbour = twins
    with team_context(guardian.team):
        book, page = Book.objects.only("id").get(id=SAME), Page.objects.get(id=SAME_PAGE)
        version = PageVersion.objects.first()
    assert version

    with elsewhere(where, neighbour):
        for look in (lambda: book.title, lambda: page.book.title, lambda: version.page.number):
            with pytest.raises((WrongSchema, SchemaUnset)):
                look()


def test_a_row_saved_in_one_team_is_of_that_team(twins: tuple[Persona, Persona]) -> None:
    guardian, neighbour = twins
    with team_context(guardian.team):
        book = a_book(guardian.membership)
        made_in_bulk = Page.objects.bulk_create([Page(book=book, number=n) for n in (21, 22)])
        got, _ = Page.objects.get_or_create(book=book, number=23)

    with team_context(neighbour.team):
        for row in (book, *made_in_bulk, got):
            with pytest.raises(WrongSchema):
                row.save()


def test_rows_that_came_along_with_others_are_stamped_as_well(twins: tuple[Persona, Persona]) -> None:
    guardian, neighbour = twins
    with team_context(guardian.team):
        page = Page.objects.select_related("book", "current").exclude(current=None).filter(book=SAME)[0]
        book = Book.objects.with_pages().get(id=SAME)
    assert page.current

    with team_context(neighbour.team):
        for row in (page.book, page.current):
            with pytest.raises(WrongSchema):
                row.save()
        with pytest.raises(WrongSchema):
            list(book.pages.all())


def test_two_teams_rows_cannot_be_joined(twins: tuple[Persona, Persona]) -> None:
    guardian, neighbour = twins
    with team_context(guardian.team):
        ours = Book.objects.get(id=SAME)
    with team_context(neighbour.team):
        theirs = Page.objects.get(id=SAME_PAGE)

        with pytest.raises(WrongSchema):
            theirs.book = ours
        with pytest.raises(WrongSchema):
            Page(book=ours, number=30)
        with pytest.raises(WrongSchema):
            ours.pages.add(theirs)


def test_a_new_row_that_names_a_row_of_one_team_is_not_saved_in_another(twins: tuple[Persona, Persona]) -> None:
    guardian, neighbour = twins
    with team_context(guardian.team):
        page = Page(book=Book.objects.get(id=SAME), number=30)

    with team_context(neighbour.team), pytest.raises(WrongSchema):
        page.save()


def test_a_new_row_belongs_to_nobody_until_it_is_saved(twins: tuple[Persona, Persona]) -> None:
    guardian, neighbour = twins
    with public_context():
        book = Book(title="New", idea="", level="early", style="papercut", page_count=4, seed=1, made_by=uuid4())
        page = Page(book=book, number=1)
    with team_context(neighbour.team):
        book.save()
        page.save()

    with team_context(guardian.team), pytest.raises(WrongSchema):
        page.save()


QUERIES: dict[str, Callable[[Any], object]] = {
    "read": list,
    "count": lambda books: books.count(),
    "ask whether any": lambda books: books.exists(),
    "ask for one": lambda books: books.get(id=SAME),
    "take the first": lambda books: books.first(),
    "look up": lambda books: books.in_bulk([SAME]),
    "index": lambda books: books[0],
    "slice": lambda books: list(books[:1]),
    "sum up": lambda books: books.aggregate(n=Count("id")),
    "values": lambda books: list(books.values("title")),
    "list of values": lambda books: list(books.values_list("title", flat=True)),
    "filter on": lambda books: list(books.filter(title="Of birch")),
    "update": lambda books: books.update(title="Carried"),
    "delete": lambda books: books.delete(),
    "iterate": lambda books: list(books.iterator()),
    "explain": lambda books: books.explain(),
    "create by": lambda books: books.create(title="Carried", page_count=4, seed=1, made_by=uuid4()),
    "get or create by": lambda books: books.get_or_create(id=SAME),
    "with the database named": lambda books: list(books.using("default")),
    "unite with own": lambda books: list(books | Book.objects.all()),
    "unite own with it": lambda books: list(Book.objects.all() | books),
    "union": lambda books: list(Book.objects.all().union(books)),
    "inside another": lambda books: list(Page.objects.filter(book__in=books)),
    "its query inside another": lambda books: list(Page.objects.filter(book__in=books.query)),
    "as a condition": lambda books: list(Page.objects.filter(Exists(books.filter(id=OuterRef("book_id"))))),
    "show": repr,
    "show its SQL": lambda books: str(books.query),
    "copy": lambda books: list(copy.deepcopy(books)),
    "pickle": lambda books: list(pickle.loads(pickle.dumps(books))),  # noqa: S301  (our own)
}


@pytest.mark.parametrize("state", ["lazy", "evaluated", "as Django asks by itself"])
@pytest.mark.parametrize("query", QUERIES)
def test_a_query_of_one_team_is_not_run_in_another(twins: tuple[Persona, Persona], query: str, state: str) -> None:
    guardian, neighbour = twins
    before = words_of(neighbour)
    with team_context(guardian.team):
        manager = Book.objects if state != "as Django asks by itself" else Book._base_manager
        books = manager.filter(id=SAME)
        if state == "evaluated":
            assert len(books) == 1

    with team_context(neighbour.team), pytest.raises(WrongSchema), transaction.atomic():
        QUERIES[query](books)

    assert words_of(neighbour) == before


@pytest.mark.parametrize("query", ["read", "count", "update", "delete", "slice"])
def test_a_query_of_a_team_does_not_run_in_public_or_without_a_schema(
    twins: tuple[Persona, Persona], query: str
) -> None:
    guardian, neighbour = twins
    with team_context(guardian.team):
        books = Book.objects.filter(id=SAME)

    for where in ("public", "nowhere"):
        with elsewhere(where, neighbour), pytest.raises((WrongSchema, SchemaUnset)):
            QUERIES[query](books)


def test_a_query_without_a_team_belongs_to_the_team_of_its_first_use(twins: tuple[Persona, Persona]) -> None:
    """As a form's class and a module make theirs, once for all teams."""
    with elsewhere("nowhere", twins[1]):
        books = Book.objects.filter(id=SAME)
    for persona, words in zip(twins, ("Of maple", "Of birch"), strict=True):
        with team_context(persona.team):
            assert books.filter(page_count=4).get().title == words
    with public_context():
        pages = Page.objects.filter(id=SAME_PAGE)
    with team_context(twins[0].team):
        assert len(pages) == 1
    with team_context(twins[1].team), pytest.raises(WrongSchema):
        len(pages)


@pytest.mark.parametrize("rows", [lambda pages: pages, lambda pages: pages.values_list("number")])
def test_an_iterator_of_one_team_yields_nothing_in_another(
    twins: tuple[Persona, Persona], rows: Callable[[Any], Any]
) -> None:
    guardian, neighbour = twins
    with team_context(guardian.team):
        iterator = rows(Page.objects.order_by("number")).iterator(chunk_size=2)
        next(iterator)

    with team_context(neighbour.team), pytest.raises(WrongSchema):
        next(iterator)


def test_an_iterator_may_be_left_for_another_team_and_come_back_to(twins: tuple[Persona, Persona]) -> None:
    guardian, neighbour = twins
    seen: list[UUID] = []
    with team_context(guardian.team):
        for page in Page.objects.iterator(chunk_size=1):
            with team_context(neighbour.team):
                assert Book.objects.get(id=SAME).title == "Of birch"
            page.save()
            seen.append(page.id)
        assert len(seen) == Page.objects.count()


def test_raw_queries_are_refused(twins: tuple[Persona, Persona]) -> None:
    for manager in (Book.objects, Book._base_manager):
        with team_context(twins[0].team), pytest.raises(NotSupportedError):
            manager.raw("SELECT * FROM stories_book")
