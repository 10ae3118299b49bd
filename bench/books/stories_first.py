"""Loaded into a worker (``celery -I``), it gives the order that was replaced: each story before the first picture.

Pictures follow in the order in which they were asked for, whichever book they belong to.
"""

from collections.abc import Collection

from django.db.models import Q
from django.utils import timezone

from shared_apps.queue.models import ANY_CRASHES, Moment, Ticket, TicketQuerySet
from tenant_apps.generation.models import Step
from tenant_apps.generation.services import steps

claim_next = TicketQuerySet.claim_next


def claim_stories_first(
    self: TicketQuerySet, *, kinds: Collection[str], now: Moment, admitted: Q = ANY_CRASHES
) -> Ticket | None:
    stories = {Step.Kind.STORY.value} & set(kinds)
    for some in (stories, set(kinds) - stories):
        ticket = claim_next(self, kinds=some, now=now, admitted=admitted) if some else None
        if ticket:
            return ticket
    return None


TicketQuerySet.claim_next = claim_stories_first  # type: ignore[method-assign]  # the switch of this bench
steps.place_in_line = lambda run: timezone.now()
