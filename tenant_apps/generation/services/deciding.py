"""What a parent-admin decides about a held page or picture: let it through, have it made anew, or leave it out.

All of it runs in the caller's transaction, which keeps the decision. Credits move when that commits.
"""

from datetime import datetime
from functools import partial
from uuid import UUID

from django.db import transaction

from shared_apps.billing import services as billing
from shared_apps.core.errors import Conflict
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.checking import judge_again, show, was_stopped
from tenant_apps.generation.services.paying import pay, set_aside
from tenant_apps.generation.services.steps import Subject, announce, ask_for_picture, latest_run, open_step
from tenant_apps.moderation.services import verdicts
from tenant_apps.moderation.services.review import AlreadyDecided
from tenant_apps.stories.models import PageVersion
from tenants.models import Membership


class AlreadyAsked(Conflict):
    code = "already_asked"
    message = "This page is being written anew already."


def release_page(*, version_id: UUID, by: Membership, now: datetime) -> None:
    """Show the words, and ask for the picture that waited for them. Raises NotEnoughCredits for that picture."""
    with transaction.atomic():
        run = latest_run(_version(version_id).page.book_id)
        reservation_id = None if was_stopped(run) else set_aside(team=by.team, amount=billing.picture_price(), now=now)
        show(kind="page", subject_id=version_id, run=run, team=by.team, reservation_id=reservation_id)
        announce(team_id=by.team_id, run=run)


def release_picture(*, step_id: UUID, by: Membership, now: datetime) -> None:
    """Show the picture. One that was not drawn, since its words were held, is asked for now.

    Raises:
        AlreadyDecided: somebody else let it through at the same time, and it is being drawn.
        NotEnoughCredits: for a picture that is still to be drawn.
    """
    with transaction.atomic():
        step, run = _drawn(step_id)
        if step.status == Step.Status.OPEN:
            raise AlreadyDecided
        is_asked_for = step.status != Step.Status.DONE and not was_stopped(run)
        reservation_id = set_aside(team=by.team, amount=billing.picture_price(), now=now) if is_asked_for else None
        show(
            kind=step.kind,
            subject_id=step.id,
            run=run,
            team=by.team,
            reservation_id=reservation_id,
            by_a_person=True,
        )
        announce(team_id=by.team_id, run=run)


def redo_page(*, version_id: UUID, by: Membership, now: datetime) -> None:
    """Have the page written anew, with its picture. The held version stays, unseen, and its price is given back.

    Words that nobody could judge are judged again instead.

    Raises:
        AlreadyAsked: it is being written anew.
        NotEnoughCredits: for the new words and their picture.
    """
    with transaction.atomic():
        version = _version(version_id)
        run = latest_run(version.page.book_id)
        if verdicts.is_unchecked(version_id):
            judge_again(run=run, subject=Subject("page", version_id, version.page.number), team=by.team, now=now)
            return
        written = Step.objects.filter(run=run, kind=Step.Kind.STORY, page_number=version.page.number)
        round_ = version.page.versions.count()
        if written.filter(round=round_).exists():
            raise AlreadyAsked
        price = billing.Quote(words=1, pictures=1).credits
        step = Step.objects.create(
            run=run,
            kind=Step.Kind.STORY,
            page_number=version.page.number,
            round=round_,
            reservation_id=set_aside(team=by.team, amount=price, now=now),
        )
        open_step(step=step, team=by.team)
        give_back(team_id=by.team_id, run_id=run.id, subject_id=version_id, now=now)
        announce(team_id=by.team_id, run=run)


def redo_picture(*, step_id: UUID, by: Membership, now: datetime) -> None:
    """Have another drawn in its place. The price of the held one is given back. Raises NotEnoughCredits.

    A picture that nobody could judge is judged again instead.
    """
    with transaction.atomic():
        step, run = _drawn(step_id)
        if verdicts.is_unchecked(step_id):
            judge_again(run=run, subject=Subject(step.kind, step_id, step.page_number), team=by.team, now=now)
            return
        version = _version(step.subject_id) if step.subject_id else None
        reservation_id = set_aside(team=by.team, amount=billing.picture_price(), now=now)
        ask_for_picture(
            team=by.team, run=run, kind=Step.Kind(step.kind), version=version, reservation_id=reservation_id
        )
        give_back(team_id=by.team_id, run_id=run.id, subject_id=step.id, now=now)
        announce(team_id=by.team_id, run=run)


def discard_page(*, version_id: UUID, by: Membership, now: datetime) -> None:
    """The book does without the page. Its price is given back."""
    with transaction.atomic():
        run = latest_run(_version(version_id).page.book_id)
        give_back(team_id=by.team_id, run_id=run.id, subject_id=version_id, now=now)


def discard_picture(*, step_id: UUID, by: Membership, now: datetime) -> None:
    """The book does without the picture. Its price is given back."""
    with transaction.atomic():
        _, run = _drawn(step_id)
        give_back(team_id=by.team_id, run_id=run.id, subject_id=step_id, now=now)


def give_back(*, team_id: UUID, run_id: UUID, subject_id: UUID, now: datetime) -> None:
    """What words or a picture cost comes back: a page's words are paid for by its version, a picture by its step."""
    transaction.on_commit(partial(_refund, team_id, run_id, subject_id, now), robust=True)


def _refund(team_id: UUID, run_id: UUID, subject_id: UUID, now: datetime) -> None:
    pay(run_id=run_id, now=now)  # what was not paid for cannot be given back
    billing.refund(team_id=team_id, step_id=subject_id, now=now)


def _version(version_id: UUID) -> PageVersion:
    return PageVersion.objects.select_related("page__book").get(id=version_id)


def _drawn(step_id: UUID) -> tuple[Step, Run]:
    """The step, read after its run was locked."""
    book_id = Step.objects.values_list("run__book_id", flat=True).get(id=step_id)
    run = latest_run(book_id)
    return Step.objects.get(id=step_id), run
