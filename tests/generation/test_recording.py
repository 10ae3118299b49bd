"""What a step records and cleans up: costs, connections, files, calls."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest
from celery_typed.testing import recorded_jobs
from django.conf import settings as django_settings
from django.db import connection
from django.utils import timezone

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Call, Illustration, PageDraft, PictureRequest, Plan
from shared_apps.core.errors import NotFound
from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from shared_apps.queue.services.tickets import LeaseLost
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import runs, story
from tenant_apps.generation.tasks import PictureHandler
from tenant_apps.stories.models import Book, PageVersion
from tenants.backend import team_context
from tests.factories import a_character
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona
from tests.providers import DearIllustrator, InstantIllustrator, InstantStoryteller, Trouble, offer

pytestmark = pytest.mark.usefixtures("instant_ai")


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch, settings: Any) -> Callable[[type[Any]], None]:
    """Puts a provider of this test's own in the place of the instant one."""

    def chosen(provider: type[Any]) -> None:
        port = "image" if hasattr(provider, "draw") else "text"
        offer(monkeypatch, f"own-{port}", is_built_in=False, **{port: provider})
        providers.made.cache_clear()
        setattr(settings, f"AI_{port.upper()}_PROVIDERS", (f"own-{port}",))

    return chosen


class Meanwhile:
    """What happens while a provider is at work; and what was seen then."""

    happens: ClassVar[Callable[[], None] | None] = None
    connected: ClassVar[list[bool]] = []

    @classmethod
    def now(cls) -> None:
        cls.connected.append(connection.connection is not None)
        if cls.happens:
            cls.happens()


class WatchedStoryteller(InstantStoryteller):
    def tell(self, *arguments: Any, **options: Any) -> Any:
        for piece in super().tell(*arguments, **options):
            Meanwhile.now()
            yield piece


class WatchedIllustrator(InstantIllustrator):
    references: ClassVar[list[Any]] = []

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        Meanwhile.now()
        self.references.append(request.references)
        return super().draw(request, call=call)


@pytest.fixture(autouse=True)
def _nothing_happens() -> None:
    Meanwhile.happens, Meanwhile.connected = None, []
    WatchedIllustrator.references.clear()


def files_of(by: Persona) -> list[str]:
    folder = Path(django_settings.DATA_DIR) / "media" / "teams" / str(by.team.id) / "stories"
    return [file.name for file in folder.iterdir()] if folder.is_dir() else []


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


def test_nobody_holds_a_connection_while_a_provider_works(family: Persona, choose: Callable[..., None]) -> None:
    choose(WatchedStoryteller)
    choose(WatchedIllustrator)
    with team_context(family.team), recorded_jobs():
        run = start(family)
        work_until_done()
        run.refresh_from_db()

    assert run.status == Run.Status.DONE, run.failure
    assert len(Meanwhile.connected) == 5 + 5
    assert not any(Meanwhile.connected)


def test_a_picture_for_a_stopped_book_leaves_no_file(family: Persona, choose: Callable[..., None]) -> None:
    choose(WatchedIllustrator)
    with team_context(family.team), recorded_jobs():
        run = start(family)
        execution.work(kind="story")

        def stop() -> None:
            with team_context(family.team):
                runs.cancel_run(run=run, team=family.team, now=timezone.now())
            Meanwhile.happens = None

        Meanwhile.happens = stop
        work_until_done()

        assert len(Meanwhile.connected) == 1, "nothing further was asked"
        assert not PageVersion.objects.exclude(picture_key="").exists()
        assert Book.objects.get().cover_key == ""
        assert not Step.objects.filter(kind="picture", status=Step.Status.DONE).exists()
    assert files_of(family) == []


def test_a_stopped_story_is_not_read_any_further(family: Persona, choose: Callable[..., None]) -> None:
    choose(WatchedStoryteller)
    with team_context(family.team), recorded_jobs():
        run = start(family, pages=8)

        def stop_at_the_third() -> None:
            if len(Meanwhile.connected) == 4:  # the plan came first
                with team_context(family.team):
                    runs.cancel_run(run=run, team=family.team, now=timezone.now())

        Meanwhile.happens = stop_at_the_third
        work_until_done()

        assert run.book.pages.count() == 2
        assert len(Meanwhile.connected) == 4


def test_the_next_attempt_deletes_the_file_of_a_crashed_one(in_maple: Persona) -> None:
    run = start(in_maple)
    execution.work(kind="story")
    step = Step.objects.get(run=run, kind="cover")
    lost = files.save(
        team_id=in_maple.team.id, room="stories", file_id=step.id, media_type="image/png", data=b"half a picture"
    )
    Step.objects.filter(id=step.id).update(file_key=lost)

    work_until_done()

    step.refresh_from_db()
    assert step.file_key != lost
    with pytest.raises(NotFound):
        files.read(lost)
    assert files.read(Book.objects.get().cover_key)


def test_a_picture_whose_lease_was_lost_leaves_no_file(in_maple: Persona, monkeypatch: pytest.MonkeyPatch) -> None:
    run = start(in_maple)
    execution.work(kind="story")
    before = files_of(in_maple)
    save = files.save

    def slow_save(**what: Any) -> str:
        key = save(**what)
        Ticket.objects.update(holder=run.id)  # another one has it now
        return key

    monkeypatch.setattr(files, "save", slow_save)
    ticket = Ticket.objects.claim_next(kinds=["picture"], now=timezone.now())
    assert ticket

    with pytest.raises(LeaseLost):
        PictureHandler().handle(ticket)

    assert files_of(in_maple) == before
    assert Step.objects.get(id=ticket.step_id).status == Step.Status.OPEN


def test_the_costs_of_a_step_include_failed_attempts(in_maple: Persona, choose: Callable[..., None]) -> None:
    choose(DearIllustrator)
    Trouble.ahead[:] = [(0, ProviderError("busy", retry=True))]
    run = start(in_maple)

    for _ in range(3):
        work_until_done()
        Ticket.objects.update(ready_at=timezone.now())

    run.refresh_from_db()
    drawn = Step.objects.filter(kind__in=["picture", "cover"])
    assert run.status == Run.Status.DONE
    assert sorted(len(step.costs) for step in drawn) == [1, 1, 1, 1, 2]
    cost = drawn[0].costs[0]
    assert (cost["model"], cost["units"], cost["micro_dollars"]) == ("dear-1", {"pictures": 1}, 1_000_000)


def test_a_step_that_fails_for_good_keeps_its_costs(in_maple: Persona, choose: Callable[..., None]) -> None:
    choose(DearIllustrator)
    Trouble.ahead[:] = [(0, ProviderError("The illustrator cannot draw this.", retry=False))]
    run = start(in_maple)

    work_until_done()

    run.refresh_from_db()
    assert (run.status, run.failure) == (Run.Status.FAILED, "The illustrator cannot draw this.")
    assert [len(step.costs) for step in run.steps.exclude(costs=[])] == [1]


def test_every_page_and_picture_names_its_makers(in_maple: Persona) -> None:
    start(in_maple)
    work_until_done()

    book = Book.objects.with_pages().get()
    makers = [book.provenance, book.cover_provenance]
    for page in book.pages.all():
        assert page.current
        makers += [page.current.text_provenance, page.current.picture_provenance]
    assert all(maker["model"] == "instant-1" and maker["template"] == "none" for maker in makers)
    assert len({maker["seed"] for maker in makers}) == 5, (
        "the words have the book's seed, as the cover; each picture its own"
    )


def test_the_illustrator_gets_the_reference_pictures_of_the_cast(
    in_maple: Persona, choose: Callable[..., None]
) -> None:
    choose(WatchedIllustrator)
    hero = a_character(in_maple.membership)
    start(in_maple, cast=[hero])

    work_until_done()

    assert len(WatchedIllustrator.references) == 5
    assert all(len(shown) == 1 for shown in WatchedIllustrator.references)


def test_a_continued_story_gets_its_existing_pages(in_maple: Persona, choose: Callable[..., None]) -> None:
    run = start(in_maple)
    step = Step.objects.get(run=run)
    execution.work(kind="story")

    telling = story.task_of_story(step)

    assert telling.missing == frozenset()
    assert isinstance(telling.written[0], Plan)
    assert [piece.number for piece in telling.written if isinstance(piece, PageDraft)] == [1, 2, 3, 4]
