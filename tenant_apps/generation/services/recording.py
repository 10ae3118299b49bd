"""What came back from a provider, written down in short transactions, then announced."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from shared_apps.ai.ports import Illustration, PageDraft, Plan, Provenance, Scene
from shared_apps.live.publish import publish
from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import close_ticket, open_ticket, renew
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.paying import pay_on_commit
from tenant_apps.stories import services as stories
from tenant_apps.stories.models import PageVersion

PICTURE = "picture"
"""The ticket kind of everything that is drawn for a run: pages and cover."""


def step_of(ticket: Ticket) -> Step | None:
    """The step to do; None when it is done already or its run has ended."""
    steps = Step.objects.select_related("run__book").filter(status=Step.Status.OPEN, run__status=Run.Status.RUNNING)
    return steps.filter(id=ticket.step_id).first()


def missing_pieces(run: Run) -> set[int]:
    """The numbers of the pages that are still to be written, and 0 for the plan."""
    missing = set(range(1, run.book.page_count + 1)) - set(run.book.pages.values_list("number", flat=True))
    return missing if run.book.cover_scene else missing | {0}


def told_pieces(run: Run) -> list[Plan | PageDraft]:
    """What the storyteller told so far, whoever that was: a story that stopped goes on from here."""
    book = run.book
    if not book.cover_scene:
        return []
    plan = Plan(title=book.title, cast=book.cast, cover=Scene.model_validate(book.cover_scene))
    versions = PageVersion.objects.filter(page__book=book, number=1).order_by("page__number").select_related("page")
    return [plan] + [
        PageDraft(number=version.page.number, text=version.text, scene=version.parsed_scene(), alt=version.alt)
        for version in versions
    ]


def record_piece(*, ticket: Ticket, step: Step, piece: Plan | PageDraft, provenance: Provenance, now: datetime) -> None:
    """The plan or a page. Its picture is asked for at once, while later pages are still being written."""
    with transaction.atomic():
        _hold(step)
        renew(ticket=ticket, now=now)
        if isinstance(piece, Plan):
            stories.record_plan(book=step.run.book, plan=piece, provenance=provenance)
            _ask_for_picture(ticket, step.run, Step.Kind.COVER, 0)
        else:
            stories.record_page(book=step.run.book, draft=piece, provenance=provenance)
            _ask_for_picture(ticket, step.run, Step.Kind.PICTURE, piece.number)
        _announce(ticket, step.run)


def record_story_end(*, ticket: Ticket, step: Step, now: datetime) -> None:
    with transaction.atomic():
        run = _hold(step)
        close_ticket(ticket=ticket)
        _end_step(ticket, step, run, now)


def scene_of(step: Step) -> tuple[Scene, int]:
    """What a picture step shows, and its own seed."""
    book = step.run.book
    if step.kind == Step.Kind.COVER:
        scene = Scene.model_validate(book.cover_scene)
    else:
        scene = _version(step).parsed_scene()
    return scene, (book.seed + 7919 * step.page_number) % 2**31


def record_drawing(*, ticket: Ticket, step: Step, drawing: Illustration, provenance: Provenance, now: datetime) -> None:
    key = files.save(
        team_id=ticket.team_id, room="stories", file_id=step.id, media_type=drawing.media_type, data=drawing.data
    )
    with transaction.atomic():
        run = _hold(step)
        close_ticket(ticket=ticket)
        if step.kind == Step.Kind.COVER:
            stories.record_cover(book=step.run.book, key=key)
        else:
            stories.record_picture(version=_version(step), key=key, provenance=provenance)
        _end_step(ticket, step, run, now)


def _announce(ticket: Ticket, run: Run) -> None:
    publish(team_id=ticket.team_id, kind="story", subject_id=run.book_id, event="changed")


def _version(step: Step) -> PageVersion:
    return PageVersion.objects.get(page__book=step.run.book, page__number=step.page_number, number=1)


def _ask_for_picture(ticket: Ticket, run: Run, kind: Step.Kind, page_number: int) -> None:
    drawing = Step.objects.create(run=run, kind=kind, page_number=page_number)
    open_ticket(team=ticket.team, step_id=drawing.id, kind=PICTURE)


def _hold(step: Step) -> Run:
    """Lock the run before the ticket, as whoever stops the book does; else each would wait for the other."""
    return Run.objects.select_for_update().select_related("book").get(id=step.run_id)


def _end_step(ticket: Ticket, step: Step, run: Run, now: datetime) -> None:
    """Mark the step done; whoever ends the last one finishes the book. Holding ``run`` orders who end at once."""
    Step.objects.filter(id=step.id).update(status=Step.Status.DONE, ended_at=now)
    if run.status == Run.Status.RUNNING and not _open_steps(run.id):
        run.status, run.ended_at = Run.Status.DONE, now
        run.save(update_fields=["status", "ended_at"])
        stories.finish_book(book=run.book, now=now)
        publish(team_id=ticket.team_id, kind="user", subject_id=run.book.made_by, event="book-ready")
        pay_on_commit(run=run, now=now)
    _announce(ticket, run)


def _open_steps(run_id: UUID) -> bool:
    return Step.objects.filter(run_id=run_id, status=Step.Status.OPEN).exists()
