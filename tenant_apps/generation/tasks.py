"""The two performers: one writes, one draws. Each claims nothing and decides nothing but whether to try again."""

from datetime import datetime

from celery_typed import handles
from django.utils import timezone

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Brief, Call, PageDraft, Plan
from shared_apps.ai.vocabulary import ArtStyle
from shared_apps.queue.models import Ticket
from shared_apps.queue.performers import Errand, GiveUp, Hands, Performer, RetryLater, performs
from shared_apps.queue.services import close_ticket
from tenant_apps.generation import services
from tenant_apps.generation.jobs import SettleRuns
from tenant_apps.generation.models import Step
from tenant_apps.generation.services import PICTURE, AlreadyEnded
from tenants.backend import without_connection

HELD = "A page had words that do not belong in a children's book, so it was not kept. Change the idea a little."


class BookMaker(Performer):
    """What both share: no work for a step that is done or not wanted any more, and a failed step stops its run."""

    port: str
    """Who is asked: it decides whether the work waits or computes."""

    @property
    def hands(self) -> Hands:
        return Hands.CALLS if providers.is_asked_outside(self.port) else Hands.WORK

    def perform(self, ticket: Ticket) -> None:
        step = services.step_of(ticket)
        if step is None:
            close_ticket(ticket=ticket)
            return
        try:
            self.make(ticket, step)
        except ProviderError as error:
            if error.retry:
                raise RetryLater(str(error), seconds=error.retry_after or 2.0) from error
            raise GiveUp(str(error)) from error

    def make(self, ticket: Ticket, step: Step) -> None:
        raise NotImplementedError

    def lock(self, ticket: Ticket) -> None:
        services.lock_run(ticket=ticket)

    def give_up(self, ticket: Ticket, reason: str) -> None:
        step = services.step_of(ticket)
        if step is None:
            return
        try:
            services.fail_run(run=step.run, team=ticket.team, reason=reason, now=timezone.now())
        except AlreadyEnded:
            return

    def describe(self, ticket: Ticket) -> Errand | None:
        return services.errand_of(ticket)

    def replay(self, ticket: Ticket, now: datetime) -> None:
        services.replay(ticket=ticket, now=now)


@performs(Step.Kind.STORY)
class Writer(BookMaker):
    """Writes the story, page by page. What an earlier attempt recorded stays as it is."""

    port = "text"

    def make(self, ticket: Ticket, step: Step) -> None:
        brief, call = Brief.model_validate(step.run.brief), Call(key=str(step.id))
        missing = services.missing_pieces(step.run)
        for piece in providers.storyteller().tell(brief, services.told_pieces(step.run), call=call):
            if _place(piece) not in missing:
                continue
            if not providers.moderator().judge(_words(piece)).allowed:
                raise GiveUp(HELD)
            provenance = call.provenance(brief.seed)
            services.record_piece(ticket=ticket, step=step, piece=piece, provenance=provenance, now=timezone.now())
        services.record_story_end(ticket=ticket, step=step, now=timezone.now())


@performs(PICTURE)
class Artist(BookMaker):
    """Draws one page or the cover."""

    port = "image"

    def make(self, ticket: Ticket, step: Step) -> None:
        book, call = step.run.book, Call(key=str(step.id))
        scene, seed = services.scene_of(step)
        with without_connection():
            style = ArtStyle(book.style)
            drawing = providers.illustrator().draw(scene=scene, cast=book.cast, style=style, seed=seed, call=call)
        provenance = call.provenance(seed)
        services.record_drawing(ticket=ticket, step=step, drawing=drawing, provenance=provenance, now=timezone.now())


def _place(piece: Plan | PageDraft) -> int:
    """A page's number; 0 for the plan."""
    return 0 if isinstance(piece, Plan) else piece.number


def _words(piece: Plan | PageDraft) -> str:
    """All that a reader will see or hear of it."""
    return piece.title if isinstance(piece, Plan) else f"{piece.text}\n{piece.alt}"


@handles(SettleRuns, outside_teams=True)
def settle_runs(job: SettleRuns) -> None:
    services.settle_runs(now=timezone.now())
