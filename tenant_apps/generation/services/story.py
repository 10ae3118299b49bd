"""The story as it arrives from a provider: stored piece by piece in short transactions, then announced."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from shared_apps.ai.ports import Brief, PageDraft, Plan, Provenance, Scene
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.steps import Subject, announce, end_step, hold_back, lock_run_of, request_picture
from tenant_apps.moderation.services.moderator import Finding
from tenant_apps.stories.models import Book, PageVersion
from tenant_apps.stories.services import books, pages


@dataclass(frozen=True)
class StoryTask:
    """What to ask the storyteller: the brief, the pieces that exist, and the numbers of the missing ones.

    A piece's number is that of its page; the plan's is 0.
    """

    brief: Brief
    written: list[Plan | PageDraft]
    missing: frozenset[int]


def task_of_story(step: Step) -> StoryTask:
    """What the step has to write: all that is missing; or one page again, from another seed."""
    brief, written = Brief.model_validate(step.run.brief), _written(step.run)
    if not step.round:
        return StoryTask(brief, written, _missing(step.run))
    others = [piece for piece in written if isinstance(piece, Plan) or piece.number != step.page_number]
    is_written = _versions(step.run).filter(page__number=step.page_number, number=step.round + 1).exists()
    reseeded = brief.model_copy(update={"seed": (brief.seed + step.round) % 2**31})
    return StoryTask(reseeded, others, frozenset() if is_written else frozenset({step.page_number}))


def record_piece(
    *, ticket: Ticket, step: Step, piece: Plan | PageDraft, finding: Finding, provenance: Provenance, now: datetime
) -> None:
    """Store the plan or a page, shown or held as the finding says.

    The picture of what may be shown is requested at once, while later pages are still being written.

    Raises:
        LeaseLost: the story is no longer wanted, or another worker writes it; nothing is recorded.
    """
    with transaction.atomic():
        run = lock_run_of(step)
        tickets.renew(ticket=ticket)
        subject, version = _store_piece(run.book, piece, provenance, may_be_shown=finding.is_allowed)
        if not finding.is_allowed:
            hold_back(team=ticket.team, run=run, subject=subject, finding=finding, now=now)
        if version is None:
            request_picture(team=ticket.team, run=run, kind=Step.Kind.COVER)
        elif finding.is_allowed:
            request_picture(
                team=ticket.team, run=run, kind=Step.Kind.PICTURE, version=version, reservation_id=step.reservation_id
            )
        announce(team_id=ticket.team_id, run=run)


def record_story_end(*, ticket: Ticket, step: Step, now: datetime) -> None:
    """Close the ticket of a story whose pieces are all stored. Raises LeaseLost."""
    with transaction.atomic():
        run = lock_run_of(step)
        tickets.close(ticket=ticket)
        end_step(team_id=ticket.team_id, step=step, run=run, now=now)


def _store_piece(
    book: Book, piece: Plan | PageDraft, provenance: Provenance, *, may_be_shown: bool
) -> tuple[Subject, PageVersion | None]:
    """Store the piece. Returns the verdict's subject, and the page's version unless it is the plan.

    A held title does not stop the book: the idea, which was judged before the book started, is shown instead.
    """
    if isinstance(piece, Plan):
        books.record_plan(book=book, plan=piece, provenance=provenance, may_be_shown=may_be_shown)
        return Subject("title", book.id), None
    version = pages.record_page(
        book=book,
        draft=piece,
        maker=PageVersion.Maker.AI,
        provenance=provenance,
        may_be_shown=may_be_shown,
    )
    return Subject("page", version.id, piece.number), version


def _missing(run: Run) -> frozenset[int]:
    """The numbers of the missing pages, and 0 for a missing plan. A held page is not missing."""
    missing = frozenset(range(1, run.book.page_count + 1)) - set(run.book.pages.values_list("number", flat=True))
    return missing if run.book.cover_scene else missing | {0}


def _versions(run: Run) -> QuerySet[PageVersion]:
    return PageVersion.objects.filter(page__book=run.book_id).select_related("page")


def _written(run: Run) -> list[Plan | PageDraft]:
    book = run.book
    if not book.cover_scene:
        return []
    plan = Plan(title=book.held_title or book.title, cast=book.cast, cover=Scene.model_validate(book.cover_scene))
    latest: dict[int, PageVersion] = {version.page.number: version for version in _versions(run).order_by("number")}
    return [plan] + [
        PageDraft(number=number, text=version.text, scene=version.parsed_scene(), alt=version.alt)
        for number, version in sorted(latest.items())
    ]
