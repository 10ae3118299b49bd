"""Checks: judge again what no moderator answered for, and show it when it passes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from shared_apps.ai import picture_checks
from shared_apps.ai.ports import Illustration
from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.judged_text import words_of_page, words_of_title
from tenant_apps.generation.services.pictures import show_picture, task_of
from tenant_apps.generation.services.steps import (
    Subject,
    end_step,
    lock_run_of,
    open_check,
    open_step,
    record_finding,
    request_picture,
)
from tenant_apps.moderation.services import verdicts
from tenant_apps.moderation.services.moderator import Finding, TeamModerator
from tenant_apps.stories.models import Book, PageVersion
from tenant_apps.stories.services import books, pages
from tenants.models import Team

WHO = "The illustrator"


@dataclass(frozen=True)
class Unchecked:
    """Unchecked words, or a picture with the words that it was drawn from."""

    words: str
    picture: Illustration | None = None

    def judged_by(self, judge: TeamModerator) -> Finding:
        if self.picture:
            return judge.judge_picture(self.picture, description=self.words)
        return judge.judge_words(self.words, what="again")


def unchecked_of(check: Step) -> Unchecked:
    """What the check has to judge. Reads files: do not call it in a transaction."""
    book = check.run.book
    if check.subject_kind == "title":
        return Unchecked(words_of_title(title=book.held_title, cast=book.cast))
    if check.subject_kind == "page":
        return Unchecked(words_of_page(PageVersion.objects.get(id=check.about)))
    drawn = Step.objects.select_related("run__book").get(id=check.about)
    words = task_of(drawn).words
    if drawn.status == Step.Status.HELD:
        return Unchecked(words)
    return Unchecked(words, picture_checks.checked(files.read(drawn.file_key), at_least=1, who=WHO))


def record_check(*, ticket: Ticket, check: Step, finding: Finding, now: datetime) -> None:
    """Show what was allowed, and request the picture that waited for it; or hold it back.

    If a parent-admin has decided in the meantime, that decision stays.

    Raises:
        LeaseLost: another worker has the check; nothing is recorded.
    """
    with transaction.atomic():
        run = lock_run_of(check)
        tickets.close(ticket=ticket)
        if is_still_unchecked(check):
            _record(check, run, ticket.team, finding, now)
        end_step(team_id=ticket.team_id, step=check, run=run, now=now)


def judge_again(*, run: Run, subject: Subject, team: Team, now: datetime) -> None:
    """Check it now, and retry for another day. In the caller's transaction, which holds the run's lock."""
    check = _open_checks(run, subject.id).first()
    if check is None:
        open_check(team=team, run=run, subject=subject)
        return
    Step.objects.filter(id=check.id).update(created_at=now)
    tickets.hurry(team=team, step_id=check.id)


def is_still_unchecked(check: Step) -> bool:
    """Whether its subject is still unchecked, and no parent-admin has decided."""
    if check.subject_kind == "title":
        return Book.objects.filter(id=check.about).exclude(held_title="").exists()
    return verdicts.is_unchecked(check.about)


def is_being_judged(*, run: Run, subject_id: UUID) -> bool:
    return _open_checks(run, subject_id).exists()


def _open_checks(run: Run, subject_id: UUID) -> QuerySet[Step]:
    return run.steps.filter(kind=Step.Kind.CHECK, subject_id=subject_id, status=Step.Status.OPEN)


def give_up_check(*, check: Step, run: Run, now: datetime) -> None:
    """Record that no moderator answered: it stays unchecked, and parent-admins find it."""
    if is_still_unchecked(check):
        record_finding(run=run, subject=_subject_of(check), finding=Finding(None, (), None), now=now)


def show_subject(
    *, kind: str, subject_id: UUID, run: Run, team: Team, reservation_id: UUID | None = None, by_a_person: bool = False
) -> None:
    """Show what was held, in the caller's transaction, which holds the run's lock.

    A picture that waited for held words is requested now, or when a stopped book continues.
    """
    if kind == "title":
        books.show_title(book=run.book)
        return
    if kind == "page":
        version = PageVersion.objects.select_related("page__book").get(id=subject_id)
        pages.show_page(version=version)
        if version.needs_picture and not was_stopped(run):
            request_picture(team=team, run=run, kind=Step.Kind.PICTURE, version=version, reservation_id=reservation_id)
        return
    step = Step.objects.get(id=subject_id)
    if step.status == Step.Status.DONE:
        show_picture(step=step, run=run, key=step.file_key)
        return
    step.status = Step.Status.FAILED if was_stopped(run) else Step.Status.OPEN
    step.words_allowed, step.reservation_id = by_a_person, reservation_id
    step.save(update_fields=["status", "words_allowed", "reservation_id"])
    if not was_stopped(run):
        open_step(step=step, team=team)


def was_stopped(run: Run) -> bool:
    return run.status in (Run.Status.FAILED, Run.Status.CANCELLED)


def _record(check: Step, run: Run, team: Team, finding: Finding, now: datetime) -> None:
    if finding.is_allowed:
        show_subject(kind=check.subject_kind, subject_id=check.about, run=run, team=team)
    record_finding(run=run, subject=_subject_of(check), finding=finding, now=now)


def _subject_of(check: Step) -> Subject:
    drawn = Step.objects.filter(id=check.about, status=Step.Status.DONE).first()
    return Subject(check.subject_kind, check.about, check.page_number, drawn.file_key if drawn else "")
