"""Steps that were given up: what parent-admins see of them, and how they are tried again."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from shared_apps.billing.services import quotes
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from shared_apps.queue.step_handlers import WorkSummary
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.charges import reserve_on_commit
from tenant_apps.generation.services.checks import is_being_judged, is_still_unchecked
from tenant_apps.generation.services.runs import NothingToRepeat, try_again
from tenant_apps.generation.services.steps import announce, lock_run_of, open_step
from tenants.models import Team

REFUNDED = "What was made is safe. The credits for the rest were refunded."


def lock_run(*, ticket: Ticket) -> None:
    """Lock the run of a ticket's step."""
    # Every transaction of a book locks its run before its tickets, so that no two wait for each other.
    Run.objects.select_for_update().filter(steps__id=ticket.step_id).first()


def summary_of(ticket: Ticket) -> WorkSummary | None:
    """What the ticket's step was for; None when its book is deleted."""
    step = Step.objects.select_related("run__book").filter(id=ticket.step_id).first()
    if step is None:
        return None
    url = reverse("generation:making", args=[step.run.book_id])
    return WorkSummary(_what(step), step.run.book.title, url, REFUNDED)


def replay(*, ticket: Ticket, now: datetime) -> None:
    """Continue the stopped book, or make what a finished book lacks. Raises NotEnoughCredits."""
    step = Step.objects.select_related("run__book").filter(id=ticket.step_id).first()
    if step is None:
        return
    if step.status == Step.Status.OPEN:  # the queue could not record here that it gave the step up
        tickets.reopen(ticket=ticket)
        return
    try:
        if step.kind == Step.Kind.CHECK or step.run.status == Run.Status.DONE:
            _repeat_step(step, ticket.team, now)
        else:
            try_again(run=step.run, team=ticket.team, now=now)
    except NothingToRepeat:
        return


def _repeat_step(step: Step, team: Team, now: datetime) -> None:
    """Repeat this step alone: a check, or a step of a finished book. Raises NotEnoughCredits."""
    with transaction.atomic():
        run = lock_run_of(step)
        if not run.steps.filter(id=step.id, status=Step.Status.FAILED).exists() or _is_settled(step, run):
            return
        if step.kind == Step.Kind.CHECK:
            step.created_at = now  # its day of retries starts again
        else:
            price = quotes.Quote(words=step.kind == Step.Kind.STORY, pictures=1).credits
            step.reservation_id = reserve_on_commit(team=team, amount=price, now=now)
        step.status, step.ended_at = Step.Status.OPEN, None
        step.save(update_fields=["status", "created_at", "ended_at", "reservation_id"])
        tickets.forget(team=team, step_ids=[step.id])
        open_step(step=step, team=team)
        announce(team_id=team.id, run=run)


def _is_settled(step: Step, run: Run) -> bool:
    """Whether a check is no longer needed: its subject was judged or decided since, or another check is open."""
    if step.kind != Step.Kind.CHECK:
        return False
    return not is_still_unchecked(step) or is_being_judged(run=run, subject_id=step.about)


def _what(step: Step) -> str:
    page = f" of page {step.page_number}" if step.page_number else ""
    if step.kind == Step.Kind.CHECK:
        return f"The check{page}"
    if step.kind == Step.Kind.STORY:
        return f"The words{page}" if page else "The story"
    if step.kind == Step.Kind.COVER:
        return "The picture on the cover"
    return f"The picture{page}"
