"""Steps that were given up, as the parent-admins see them: what each was for, and how it is asked for anew."""

from datetime import datetime

from django.urls import reverse

from shared_apps.queue.models import Ticket
from shared_apps.queue.performers import Errand
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.ending import NothingToRepeat, try_again

REFUNDED = "What was made is safe. The credits for the rest were given back."


def lock_run(*, ticket: Ticket) -> None:
    """As every other transaction of a book locks its run before its tickets."""
    Run.objects.select_for_update().filter(steps__id=ticket.step_id).first()


def errand_of(ticket: Ticket) -> Errand | None:
    """What the ticket's step was for; None when its book was removed for good."""
    step = Step.objects.select_related("run__book").filter(id=ticket.step_id).first()
    if step is None:
        return None
    url = reverse("generation:making", args=[step.run.book_id])
    return Errand(_what(step), step.run.book.title, url, REFUNDED)


def replay(*, ticket: Ticket, now: datetime) -> None:
    """Take the book up where it stopped. Raises NotEnoughCredits."""
    run = Run.objects.select_related("book").filter(steps__id=ticket.step_id).first()
    if run is None:
        return
    try:
        try_again(run=run, team=ticket.team, now=now)
    except NothingToRepeat:
        return


def _what(step: Step) -> str:
    if step.kind == Step.Kind.STORY:
        return "The story"
    if step.kind == Step.Kind.COVER:
        return "The picture on the cover"
    return f"The picture of page {step.page_number}"
