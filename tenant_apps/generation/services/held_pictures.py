"""Pictures and covers that are held back: what parent-admins see of them, and what their decisions do.

Everything runs in moderation's transaction, which stores the decision. Credits move when it commits.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from shared_apps.billing.services import quotes
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.charges import refund_on_commit, reserve_on_commit
from tenant_apps.generation.services.checks import judge_again, show_subject, was_stopped
from tenant_apps.generation.services.pictures import version_of
from tenant_apps.generation.services.steps import Subject, announce, latest_run, request_picture
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.review import AlreadyDecided
from tenant_apps.moderation.services.subjects import ReviewItem
from tenant_apps.moderation.services.verdicts import is_unchecked
from tenant_apps.stories.models import Book, PageVersion
from tenants.models import Membership


class HeldPictures:
    """Shows, redraws or leaves out a picture. The subject of its verdict is the step that draws it."""

    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        """Items by the verdict's id. A picture that was not drawn shows the words that it would be drawn from."""
        steps = Step.objects.in_bulk([verdict.subject_id for verdict in verdicts])
        versions = PageVersion.objects.in_bulk([step.subject_id for step in steps.values() if step.subject_id])
        books = Book.objects.in_bulk([verdict.book_id for verdict in verdicts if verdict.book_id])
        return {
            verdict.id: _item(verdict, step, versions.get(step.subject_id) if step.subject_id else None, book)
            for verdict in verdicts
            if (step := steps.get(verdict.subject_id)) and (book := books.get(verdict.book_id))
        }

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Show the picture. If it was not drawn, since its words were held, it is drawn now.

        Raises:
            AlreadyDecided: somebody else let it through at the same time, and it is being drawn.
            NotEnoughCredits: for a picture that is still to be drawn.
        """
        step, run = _locked(verdict)
        if step.status == Step.Status.OPEN:
            raise AlreadyDecided
        is_to_draw = step.status != Step.Status.DONE and not was_stopped(run)
        reservation_id = (
            reserve_on_commit(team=by.team, amount=quotes.picture_price(), now=now, by=by.id) if is_to_draw else None
        )
        show_subject(
            kind=step.kind,
            subject_id=step.id,
            run=run,
            team=by.team,
            reservation_id=reservation_id,
            by_a_person=True,
        )
        announce(team_id=by.team_id, run=run)

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Have another drawn. The price of the held one is refunded. Raises NotEnoughCredits.

        A picture that was never judged is judged again instead.
        """
        step, run = _locked(verdict)
        if is_unchecked(step.id):
            judge_again(run=run, subject=Subject(step.kind, step.id, step.page_number), team=by.team, now=now)
            return
        version = version_of(step) if step.subject_id else None
        reservation_id = reserve_on_commit(team=by.team, amount=quotes.picture_price(), now=now, by=by.id)
        request_picture(
            team=by.team, run=run, kind=Step.Kind(step.kind), version=version, reservation_id=reservation_id
        )
        refund_on_commit(team_id=by.team_id, run_id=run.id, subject_id=step.id, now=now)
        announce(team_id=by.team_id, run=run)

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """The book stays without the picture. Its price is refunded."""
        step, run = _locked(verdict)
        refund_on_commit(team_id=by.team_id, run_id=run.id, subject_id=step.id, now=now)


def _locked(verdict: Verdict) -> tuple[Step, Run]:
    """The step and its run, which is locked."""
    book_id = Step.objects.values_list("run__book_id", flat=True).get(id=verdict.subject_id)
    run = latest_run(book_id)
    # Read the step only now: the transaction that held the lock before may have changed it.
    return Step.objects.get(id=verdict.subject_id), run


def _item(verdict: Verdict, step: Step, version: PageVersion | None, book: Book) -> ReviewItem:
    is_cover = step.kind == Step.Kind.COVER
    scene = (book.cover_scene or {}) if is_cover else version.scene if version else {}
    alt = f"The cover of {book.title}" if is_cover else version.alt if version else ""
    return ReviewItem(
        title=f"{'The cover' if is_cover else f'The picture on page {step.page_number}'} of “{book.title}”",
        words="" if verdict.file_key else f"It was not drawn. It would show this: {scene.get('description', '')}",
        picture_words=alt,
        place=book.url_on_shelf,
    )
