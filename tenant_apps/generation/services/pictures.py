"""Pictures of a book: what to draw, where the file goes, and whether it may be shown."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from django.db import transaction

from shared_apps.ai import prompts
from shared_apps.ai.ports import Illustration, Provenance, Scene
from shared_apps.media import files
from shared_apps.media.availability import costs_an_attempt
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from shared_apps.queue.services.tickets import LeaseLost
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.steps import Subject, end_step, hold_back, lock_run_of
from tenant_apps.moderation.services.moderator import Finding
from tenant_apps.stories.models import PageVersion
from tenant_apps.stories.services import books, pages

ROOM = "stories"

ALLOWED_WORDS = "A picture for a children's book. A grown-up has read the words that it was drawn from."
"""The description for the moderator when a person allowed the held words of a picture."""


@dataclass(frozen=True)
class PictureTask:
    """What a step draws: the scene, a seed of its own, and the words that are judged with the picture."""

    scene: Scene
    seed: int
    words: str


def task_of(step: Step) -> PictureTask:
    """What the step draws. If the words of the picture before were held, only place, time and cast are left."""
    book = step.run.book
    cover = step.kind == Step.Kind.COVER
    scene = Scene.model_validate(book.cover_scene) if cover else version_of(step).parsed_scene()
    if step.round and _words_were_held(step):
        scene = scene.model_copy(update={"description": f"{scene.place.label}, {scene.time_of_day.label}."})
    seed = (book.seed + 7919 * step.page_number + 104_729 * step.round) % 2**31
    return PictureTask(scene, seed, ALLOWED_WORDS if step.words_allowed else prompts.scene_words(scene))


def version_of(step: Step) -> PageVersion:
    """The page version that the step draws for."""
    return PageVersion.objects.select_related("page__book").get(id=step.about)


def hold_picture(*, ticket: Ticket, step: Step, finding: Finding, now: datetime) -> None:
    """Record that the picture is not drawn, since its words are held. The book continues without it."""
    with transaction.atomic():
        run = lock_run_of(step)
        tickets.close(ticket=ticket)
        hold_back(
            team=ticket.team, run=run, subject=Subject(step.kind, step.id, step.page_number), finding=finding, now=now
        )
        end_step(team_id=ticket.team_id, step=step, run=run, now=now, status=Step.Status.HELD)


def record_picture(
    *, ticket: Ticket, step: Step, picture: Illustration, finding: Finding, provenance: Provenance, now: datetime
) -> None:
    """Store the file, then the row that names it. The file of a held picture is named only by its verdict.

    Raises:
        LeaseLost: the picture is no longer wanted, or another worker draws it; no file is left behind.
    """
    team_id, file_id, media_type = ticket.team_id, uuid4(), picture.media_type
    key = files.key_of(team_id=team_id, room=ROOM, file_id=file_id, media_type=media_type)
    _name_file(ticket, step, key, now)
    try:
        with costs_an_attempt():
            files.save(team_id=team_id, room=ROOM, file_id=file_id, media_type=media_type, data=picture.data)
        with transaction.atomic():
            run = lock_run_of(step)
            tickets.close(ticket=ticket)
            _record_provenance(step, run, provenance)
            if finding.is_allowed:
                show_picture(step=step, run=run, key=key)
            else:
                hold_back(
                    team=ticket.team,
                    run=run,
                    subject=Subject(step.kind, step.id, step.page_number, key),
                    finding=finding,
                    now=now,
                )
            end_step(team_id=ticket.team_id, step=step, run=run, now=now)
    except LeaseLost:
        files.discard(key)
        raise


def show_picture(*, step: Step, run: Run, key: str) -> None:
    """Show the picture, in the caller's transaction."""
    if step.kind == Step.Kind.COVER:
        books.show_cover(book=run.book, key=key)
    else:
        pages.show_picture(version=version_of(step), key=key)


def _name_file(ticket: Ticket, step: Step, key: str, now: datetime) -> None:
    """Store the key of the file on the step, and delete the file of an earlier attempt.

    The key comes before the file: if the process crashes in between, the next attempt knows what to delete.
    """
    with transaction.atomic():
        lock_run_of(step)
        tickets.renew(ticket=ticket)
        Step.objects.filter(id=step.id).update(file_key=key)
    if step.file_key:  # read when this attempt began; while we hold the lease, nobody else changes it
        files.discard(step.file_key)


def _words_were_held(step: Step) -> bool:
    same = Step.objects.filter(run=step.run_id, kind=step.kind, subject_id=step.subject_id)
    return same.filter(round__lt=step.round, status=Step.Status.HELD).exists()


def _record_provenance(step: Step, run: Run, provenance: Provenance) -> None:
    if step.kind == Step.Kind.COVER:
        books.record_cover_provenance(book=run.book, provenance=provenance)
    else:
        pages.record_picture_provenance(version=version_of(step), provenance=provenance)
