"""Runs: start a book, stop it, continue it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4, uuid5

from django.db import IntegrityError, transaction
from django.db.models import F, QuerySet
from pydantic import ValidationError

from shared_apps.ai import providers
from shared_apps.ai.ports import Brief, Cost
from shared_apps.ai.safety.injection import speaks_to_the_program
from shared_apps.billing.models import LedgerEntry
from shared_apps.billing.services import entitlements, ledger, quotes
from shared_apps.core.errors import Conflict, InvalidInput
from shared_apps.core.text import check_printable, is_visible
from shared_apps.queue.services import tickets
from tenant_apps.characters.models import Character
from tenant_apps.characters.services import references
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import ideas
from tenant_apps.generation.services.charges import price_of_rest, settle_on_commit
from tenant_apps.generation.services.checks import give_up_check
from tenant_apps.generation.services.steps import announce, end_step, open_step, request_picture
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited
from tenant_apps.stories.models import Book, PageVersion
from tenant_apps.stories.services import books
from tenants.models import Membership, Right, Team


class IdeaNotTold(InvalidInput):
    """No storyteller has a story for the idea; nothing was charged."""

    code = "idea_not_told"

    def __init__(self, nearby: Sequence[str]) -> None:
        offered = "; ".join(f"“{idea}”" for idea in nearby)
        super().__init__(f"The storyteller has no story for that idea. Try one like these: {offered}.", field="idea")


class SubmissionChanged(InvalidInput):
    code = "idempotency_key_reused"
    message = "This form was sent before with other answers. The first book is being made; start a new one for these."


def start_book(
    *,
    by: Membership,
    idea: str,
    cast: Sequence[Character],
    pages: int,
    level: str,
    style: str,
    language: str,
    submission_key: UUID,
    now: datetime,
    seed: int | None = None,
) -> Run:
    """Start a book and return its run. The same ``submission_key`` sent twice starts one book and returns it twice.

    The seed, from 0 to 2**31 - 1, is derived from the key by default.

    Raises:
        InvalidInput: a value is out of bounds, or cannot be printed; ``field`` says which.
        NeedsHelp, IdeaHeld: the idea sounds like distress, or the moderator refuses it.
        IdeaNotTold: no storyteller has a story for the idea.
        IdeaUnchecked: no moderator answered; ``retry_after`` says when to try again.
        SubmissionChanged: the key was used before, with other values.
        ReservationEnded: the key was used before, and no book came of it.
        NotEnoughCredits: the book could cost more than is left this month.
        BookTooLong, NoBookLeft, StorageUsedUp: the plan does not have such a book.
        CapReached: the book could cost more than may be used this month, by all or by this child.
    """
    brief = _brief(
        idea=idea.strip(),
        cast=tuple(character.portrait() for character in cast),
        pages=pages,
        level=level,
        style=style,
        language=language,
        seed=submission_key.int % 2**31 if seed is None else seed,
    )
    if Run.objects.filter(submission_key=submission_key).exists():
        return _again(brief, submission_key)
    return _first_time(by, brief, cast, submission_key, now)


def _first_time(by: Membership, brief: Brief, cast: Sequence[Character], submission_key: UUID, now: datetime) -> Run:
    # The credits are reserved in a transaction of their own, before the run is stored: the ledger may lie in another
    # database. If the process crashes in between, charges.settle_runs releases the reservation.
    entitlements.require_pages(team=by.team, pages=brief.pages, now=now)
    entitlements.require_storage(team=by.team, now=now)
    costs = ideas.judge_idea(idea=brief.idea, submission_key=submission_key, by=by, now=now)
    allowed = entitlements.entitlements_of(team=by.team, now=now).providers
    if nearby := providers.storyteller(only=allowed).nearby(brief):
        raise IdeaNotTold(nearby)
    brief = brief.model_copy(update={"told": Book.objects.stories_told()})
    run_id, price = uuid5(by.team_id, str(submission_key)), quotes.quote_book(pages=brief.pages).credits
    ledger.reserve(
        team=by.team, reservation_id=run_id, amount=price, now=now, by=by.id, purpose=LedgerEntry.Purpose.BOOK
    )
    run = Run(
        id=run_id,
        submission_key=submission_key,
        reservation_id=run_id,
        brief=brief.model_dump(mode="json"),
        created_at=now,
    )
    try:
        return _begun(run, brief, cast, by, costs)
    except IntegrityError:  # the same submission arrived twice at once, and the other one was first
        return _again(brief, submission_key)


def words_of_brief(run: Run) -> tuple[str, ...]:
    """What the family wrote: the idea, and the names of the cast."""
    return run.brief["idea"], *(member["name"] for member in run.brief["cast"])


def _begun(run: Run, brief: Brief, cast: Sequence[Character], by: Membership, costs: list[Cost]) -> Run:
    with transaction.atomic():
        run.book = books.create_book(
            brief=brief,
            made_by=by.id,
            references=references.reference_keys_of(cast),
            needs_approval=not by.may(Right.APPROVE),
        )
        run.save(force_insert=True)
        step = Step.objects.create(run=run, kind=Step.Kind.STORY, costs=[cost.model_dump() for cost in costs])
        open_step(step=step, team=by.team)
        if speaks_to_the_program(brief.idea):
            audit_trail.record(
                action=Audited.INSTRUCTION_FOUND, subject_kind="book", subject_id=run.book_id, now=run.created_at, by=by
            )
    return run


def _again(brief: Brief, submission_key: UUID) -> Run:
    run = Run.objects.select_related("book").get(submission_key=submission_key)
    asked = Brief.model_validate(run.brief)
    if asked != brief.model_copy(update={"told": asked.told}):
        raise SubmissionChanged
    return run


def _brief(**answers: Any) -> Brief:
    if "\x00" in str(answers["idea"]):
        raise InvalidInput("The idea has a character that cannot be printed. Please type it again.", field="idea")
    if not is_visible(str(answers["idea"])):
        raise InvalidInput("Write a few words about your story first.", field="idea")
    check_printable(str(answers["idea"]), field="idea")
    for portrait in answers["cast"]:
        check_printable(portrait.name, field="cast")
    if answers["language"] not in dict(providers.languages()):
        raise InvalidInput("The storyteller does not write this language yet.", field="language")
    try:
        return Brief.model_validate(answers)
    except ValidationError as error:
        fault = error.errors(include_input=False)[0]
        raise InvalidInput(f"{fault['msg']}.", field=str(fault["loc"][0])) from error


class AlreadyEnded(Conflict):
    code = "already_ended"
    message = "This book is not being made any more."


class NothingToRepeat(Conflict):
    code = "nothing_to_repeat"
    message = "Nothing of this book is missing."


def cancel_run(*, run: Run, team: Team, now: datetime) -> None:
    """Stop the run: no further provider calls are made. Raises AlreadyEnded."""
    with transaction.atomic():
        _end(run, team, Run.Status.CANCELLED, now)
        settle_on_commit(run=run, now=now)


def fail_run(*, run: Run, team: Team, reason: str, now: datetime) -> None:
    """End the run after a step failed permanently. Raises AlreadyEnded."""
    with transaction.atomic():
        run.failure = reason
        _end(run, team, Run.Status.FAILED, now)
        settle_on_commit(run=run, now=now)


def give_up_step(*, step: Step, team: Team, reason: str, now: datetime) -> None:
    """Record that a step failed permanently. It ends the run, unless the book is complete without the step."""
    with transaction.atomic():
        run = Run.objects.select_for_update(of=("self",)).select_related("book").get(id=step.run_id)
        is_part_of_the_book = step.kind != Step.Kind.CHECK and not step.reservation_id
        if run.status == Run.Status.RUNNING and is_part_of_the_book:
            fail_run(run=run, team=team, reason=reason, now=now)
            return
        if step.kind == Step.Kind.CHECK:
            give_up_check(check=step, run=run, now=now)
        end_step(team_id=team.id, step=step, run=run, now=now, status=Step.Status.FAILED)


def try_again(*, run: Run, team: Team, now: datetime) -> None:
    """Continue a stopped run. Only what is missing is made and reserved.

    Raises:
        NothingToRepeat: the run is running, or nothing is missing.
        NotEnoughCredits: what is missing could cost more than is left this month.
    """
    reservation_id = uuid4()
    ledger.reserve(
        team=team,
        reservation_id=reservation_id,
        amount=price_of_rest(run),
        now=now,
        by=run.book.made_by,
        purpose=LedgerEntry.Purpose.REST,
    )
    try:
        _continue(run, team, reservation_id)
    except NothingToRepeat:
        ledger.release(reservation_id=reservation_id, now=now)
        raise


def _continue(run: Run, team: Team, reservation_id: UUID) -> None:
    with transaction.atomic():
        locked = Run.objects.select_for_update(of=("self",)).select_related("book").get(id=run.id)
        missing = list(locked.steps.filter(status=Step.Status.FAILED).exclude(kind=Step.Kind.CHECK))
        undrawn = list(_undrawn(locked))
        if locked.status not in (Run.Status.FAILED, Run.Status.CANCELLED) or not (missing or undrawn):
            raise NothingToRepeat
        locked.status, locked.failure, locked.ended_at = Run.Status.RUNNING, "", None
        locked.reservation_id = reservation_id
        locked.save(update_fields=["status", "failure", "ended_at", "reservation_id"])
        locked.steps.filter(id__in=[step.id for step in missing]).update(
            status=Step.Status.OPEN, ended_at=None, reservation_id=None
        )
        tickets.forget(team=team, step_ids=[step.id for step in missing])
        for step in missing:
            open_step(step=step, team=team)
        for version in undrawn:
            request_picture(team=team, run=locked, kind=Step.Kind.PICTURE, version=version)
        books.resume_book(book=locked.book)
        announce(team_id=team.id, run=locked)


def _undrawn(run: Run) -> QuerySet[PageVersion]:
    """Pages that were shown after the book was stopped, so that no picture was requested for them."""
    asked = Step.objects.filter(run=run, kind=Step.Kind.PICTURE, subject_id__isnull=False).values("subject_id")
    shown = PageVersion.objects.filter(id=F("page__current"), page__book=run.book_id, picture_key="")
    return shown.exclude(id__in=asked).select_related("page")


def resume_restored_runs(*, team: Team) -> None:
    """After a team is restored from an archive: continue everything that was open when it was packed."""
    # The reservations belong to the packed team, which may still exist: the restored one must not spend them.
    Run.objects.update(reservation_id=None)
    Step.objects.update(reservation_id=None)
    for step in Step.objects.filter(status=Step.Status.OPEN):
        open_step(step=step, team=team)


def _end(run: Run, team: Team, status: Run.Status, now: datetime) -> None:
    """End the run and its open steps, except checks: what was made stays, and may still pass its check."""
    locked = Run.objects.select_for_update(of=("self",)).select_related("book").get(id=run.id)
    if locked.status != Run.Status.RUNNING:
        raise AlreadyEnded
    locked.status, locked.failure, locked.ended_at = status, run.failure, now
    locked.save(update_fields=["status", "failure", "ended_at"])
    making = locked.steps.filter(status=Step.Status.OPEN).exclude(kind=Step.Kind.CHECK)
    open_steps = list(making.values_list("id", flat=True))
    locked.steps.filter(id__in=open_steps).update(status=Step.Status.FAILED, ended_at=now)
    tickets.cancel(team=team, step_ids=open_steps)
    books.stop_book(book=locked.book)
    announce(team_id=team.id, run=locked)
