"""``make book`` ends with a book or a sentence, never with a traceback."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import get_resolver
from django.utils import timezone

from config.management import bookmaking
from config.management.commands import book as command
from shared_apps.core.errors import ProductError
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.services.progress import Progress
from tenant_apps.stories.models import Book
from tests.personas import Persona
from tests.providers import Watch


def all_errors(of: type[ProductError] = ProductError) -> Iterator[type[ProductError]]:
    """Every error of the product: with the URLs, every room is loaded."""
    assert get_resolver("config.urls").url_patterns
    yield of
    for each in of.__subclasses__():
        yield from all_errors(each)


def test_every_error_of_the_product_is_a_sentence_and_a_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kinds = {
        kind for kind in all_errors() if kind.__module__.startswith(("shared_apps", "tenant_apps", "tenants", "config"))
    }
    assert len(kinds) > 30
    for kind in kinds:
        error = kind.__new__(kind)
        ProductError.__init__(error)

        def fail(*_: object, error: ProductError = error) -> Path:
            raise error

        monkeypatch.setattr(command.Command, "_make", fail)
        with pytest.raises(SystemExit) as ended:
            call_command("book", idea="a shy dragon")

        assert ended.value.code == str(error) == kind.message, (
            "a text is written to standard error, and the status is 1"
        )
        assert "Traceback" not in "".join(capsys.readouterr())


@pytest.mark.usefixtures("watchful")
def test_an_unchecked_book_says_that_it_waits_and_where(in_maple: Persona, tmp_path: Path) -> None:
    def report(progress: Progress) -> None:
        Watch.away = True  # the idea was judged, and nothing after it can be

    def work() -> str:
        Ticket.objects.update(ready_at=timezone.now())
        for kind in ("story", "picture"):
            execution.work(kind=kind)
        return ""

    request = bookmaking.BookRequest("a shy dragon", pages=4)
    with pytest.raises(bookmaking.BookFailed) as failed:
        bookmaking.make_book(request=request, by=in_maple.membership, folder=tmp_path, report=report, blocker=work)

    said, book = str(failed.value), Book.objects.get()
    assert "is made and safe" in said
    assert f"{in_maple.team.url.rstrip('/')}/books/{book.id}/" in said
    assert f"sign in as {in_maple.email}" in said
    assert not list(tmp_path.iterdir())
