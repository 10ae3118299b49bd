"""Pages whose words are held back: what parent-admins see of them, and what their decisions do.

Everything runs in moderation's transaction, which stores the decision. Credits move when it commits.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from shared_apps.billing.services import quotes
from shared_apps.core.errors import Conflict
from tenant_apps.generation.models import Step
from tenant_apps.generation.services.charges import refund_on_commit, reserve_on_commit
from tenant_apps.generation.services.checks import judge_again, show_subject, was_stopped
from tenant_apps.generation.services.steps import Subject, announce, latest_run, open_step
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.subjects import ReviewItem
from tenant_apps.moderation.services.verdicts import is_unchecked
from tenant_apps.stories.models import PageVersion
from tenants.models import Membership


class AlreadyAsked(Conflict):
    code = "already_asked"
    message = "This page is already being written again."


class NotOursToRewrite(Conflict):
    code = "not_ours_to_rewrite"
    message = "Somebody wrote these words by hand. Let them through, or leave them out."


class HeldPages:
    """Shows, rewrites or leaves out a page. The subject of its verdict is the version of the page."""

    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        """Items by the verdict's id. Versions that are gone are left out."""
        ids = [verdict.subject_id for verdict in verdicts]
        versions = PageVersion.objects.select_related("page__book").in_bulk(ids)
        return {
            verdict.id: ReviewItem(
                title=f"Page {version.page.number} of “{version.page.book.title}”",
                words=version.text,
                place=version.page.book.url_on_shelf,
                may_be_redone=version.maker == PageVersion.Maker.AI or verdict.status == Verdict.Status.UNCHECKED,
            )
            for verdict in verdicts
            if (version := versions.get(verdict.subject_id))
        }

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Show the words, and request the picture that waited for them. Raises NotEnoughCredits for that picture."""
        version = _version(verdict)
        run, price = latest_run(version.page.book_id), quotes.picture_price()
        is_to_draw = version.needs_picture and not was_stopped(run)
        reservation_id = reserve_on_commit(team=by.team, amount=price, now=now, by=by.id) if is_to_draw else None
        show_subject(kind="page", subject_id=verdict.subject_id, run=run, team=by.team, reservation_id=reservation_id)
        announce(team_id=by.team_id, run=run)

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Have the page written again, with its picture. The held version stays hidden; its price is refunded.

        Words that were never judged are judged again instead.

        Raises:
            AlreadyAsked: the page is being written again.
            NotOursToRewrite: a person wrote the words.
            NotEnoughCredits: for the new words and their picture.
        """
        version = _version(verdict)
        run = latest_run(version.page.book_id)
        if is_unchecked(version.id):
            judge_again(run=run, subject=Subject("page", version.id, version.page.number), team=by.team, now=now)
            return
        if version.maker != PageVersion.Maker.AI:
            raise NotOursToRewrite
        written = Step.objects.filter(run=run, kind=Step.Kind.STORY, page_number=version.page.number)
        round_ = version.page.versions.count()
        if written.filter(round=round_).exists():
            raise AlreadyAsked
        price = quotes.Quote(words=1, pictures=1).credits
        step = Step.objects.create(
            run=run,
            kind=Step.Kind.STORY,
            page_number=version.page.number,
            round=round_,
            reservation_id=reserve_on_commit(team=by.team, amount=price, now=now, by=by.id),
        )
        open_step(step=step, team=by.team)
        refund_on_commit(team_id=by.team_id, run_id=run.id, subject_id=version.id, now=now)
        announce(team_id=by.team_id, run=run)

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """The book stays without these words. The price of what the AI wrote is refunded."""
        version = _version(verdict)
        run = latest_run(version.page.book_id)
        if version.maker == PageVersion.Maker.AI:
            refund_on_commit(team_id=by.team_id, run_id=run.id, subject_id=verdict.subject_id, now=now)


def _version(verdict: Verdict) -> PageVersion:
    return PageVersion.objects.select_related("page__book").get(id=verdict.subject_id)
