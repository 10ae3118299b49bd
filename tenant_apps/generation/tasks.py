"""Handlers of a run's steps: write the story, draw a picture, check again. They call services and decide about retries.

While they wait for a provider, they hold no database connection.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from time import monotonic
from typing import Any

from celery.signals import worker_init
from celery_typed import handles
from django.db import InterfaceError, OperationalError
from django.utils import timezone

from shared_apps.ai import providers
from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.ports import Call, Cost, PageDraft, PictureRequest, Plan, StoryRequest
from shared_apps.ai.vocabulary import ArtStyle
from shared_apps.billing.services import entitlements
from shared_apps.media.availability import require_storage
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import leases, tickets
from shared_apps.queue.step_handlers import GiveUp, RetryLater, StepHandler, WorkerPool, WorkSummary
from tenant_apps.generation.jobs import SettleRuns
from tenant_apps.generation.models import Step
from tenant_apps.generation.services import (
    charges,
    checks,
    dead_letters,
    judged_text,
    paces,
    pictures,
    previews,
    runs,
    steps,
    story,
)
from tenant_apps.moderation.services import recheck
from tenant_apps.moderation.services.moderator import TeamModerator
from tenant_apps.stories.services import books
from tenants.backend import wait_for_connection, without_connection


class RunStepHandler(StepHandler):
    """What all handlers share: they skip steps that are done or no longer wanted, and record all costs."""

    port: str
    """The provider's port. It decides whether the work waits (IO) or computes (CPU)."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.IO if providers.is_asked_outside(self.port) else WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        step = steps.step_of(ticket)
        if step is None:
            tickets.close(ticket=ticket)
            return
        costs: list[Cost] = []
        began = monotonic()
        try:
            self.make(ticket, step, costs)
            self.note_pace(ticket, step, monotonic() - began)
        except ProviderError as error:
            if error.retry:
                was_tried = error.kind != FailureKind.CROWDED
                raise RetryLater(str(error), seconds=error.wait or 2.0, was_tried=was_tried) from error
            raise GiveUp(str(error)) from error
        finally:
            steps.add_costs(step_id=step.id, costs=costs)

    def note_pace(self, ticket: Ticket, step: Step, seconds: float) -> None:
        """Record how long the step took, for estimates."""
        if self.port != "moderation" and ticket.attempts == 1 and not step.round:
            parts = step.run.book.page_count + 1 if step.kind == Step.Kind.STORY else 1
            paces.note_pace(port=self.port, ticket=ticket, seconds=seconds, parts=parts)

    def make(self, ticket: Ticket, step: Step, costs: list[Cost]) -> None:
        """Make the step, and add all provider calls to ``costs``, also when it fails."""
        raise NotImplementedError

    def lock(self, ticket: Ticket) -> None:
        dead_letters.lock_run(ticket=ticket)

    def give_up(self, ticket: Ticket, reason: str) -> None:
        step = steps.step_of(ticket)
        if step is None:
            return
        runs.give_up_step(step=step, team=ticket.team, reason=reason, now=timezone.now())

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        return dead_letters.summary_of(ticket)

    def replay(self, ticket: Ticket, now: datetime) -> None:
        dead_letters.replay(ticket=ticket, now=now)


class StoryHandler(RunStepHandler):
    """Writes the story, page by page. Pages that an earlier attempt stored stay as they are."""

    port = "text"

    @property
    def limit(self) -> int | None:
        """At most half of the calls: a story takes long, and the others draw what is written."""
        calls = providers.at_once(self.port)
        return calls and max(1, calls // 2)

    def make(self, ticket: Ticket, step: Step, costs: list[Cost]) -> None:
        require_storage()
        task, judge = story.task_of_story(step), _judge_of(step, costs)
        preview = previews.preview_pages(
            book_id=step.run.book_id, team=ticket.team, over=judge.policy.over, known=judge.known_names
        )
        call = Call(
            key=str(step.id),
            costs=costs,
            on_partial_page=preview,
            ensure_active=_lease_check(ticket),
            known_names=judge.known_names,
        )
        if task.missing:
            allowed = entitlements.entitlements_of(team=ticket.team, now=timezone.now()).providers
            pieces = providers.storyteller(only=allowed).tell(
                StoryRequest(brief=task.brief, written=task.written), call=call
            )
            for piece in _without_connection(pieces):
                if judged_text.place_of(piece) in task.missing:
                    finding = judge.judge_words(judged_text.words_of(piece), what=str(judged_text.place_of(piece)))
                    wait_for_connection()
                    story.record_piece(
                        ticket=ticket,
                        step=step,
                        piece=piece,
                        finding=finding,
                        provenance=call.provenance(task.brief.seed),
                        now=timezone.now(),
                    )
        wait_for_connection()
        story.record_story_end(ticket=ticket, step=step, now=timezone.now())


class PictureHandler(RunStepHandler):
    """Draws a page's picture or the cover, unless the words that it is drawn from are held."""

    port = "image"

    def make(self, ticket: Ticket, step: Step, costs: list[Cost]) -> None:
        require_storage()
        task, judge = pictures.task_of(step), _judge_of(step, costs)
        if not step.words_allowed:
            finding = judge.judge_words(task.words, what="words")
            if not finding.is_allowed:
                pictures.hold_picture(ticket=ticket, step=step, finding=finding, now=timezone.now())
                return
        book = step.run.book
        call = Call(key=str(step.id), costs=costs, ensure_active=_lease_check(ticket), known_names=judge.known_names)
        allowed = entitlements.entitlements_of(team=ticket.team, now=timezone.now()).providers
        with without_connection():
            picture = providers.illustrator(only=allowed).draw(
                PictureRequest(
                    scene=task.scene,
                    cast=book.cast,
                    style=ArtStyle(book.style),
                    seed=task.seed,
                    references=books.reference_pictures_of(book),
                ),
                call=call,
            )
        finding = judge.judge_picture(picture, description=task.words)
        wait_for_connection()
        pictures.record_picture(
            ticket=ticket,
            step=step,
            picture=picture,
            finding=finding,
            provenance=call.provenance(task.seed if picture.seed is None else picture.seed, picture.model),
            now=timezone.now(),
        )


class CheckHandler(RunStepHandler):
    """Judges again what no moderator answered for. The book does not wait for it."""

    port = "moderation"

    def make(self, ticket: Ticket, step: Step, costs: list[Cost]) -> None:
        finding = checks.unchecked_of(step).judged_by(_judge_of(step, costs))
        if finding.is_unchecked:
            recheck.retry_check_later(since=step.created_at, now=timezone.now())
        checks.record_check(ticket=ticket, check=step, finding=finding, now=timezone.now())


def _without_connection(pieces: Iterator[Plan | PageDraft]) -> Iterator[Plan | PageDraft]:
    """The same pieces. While it waits for each, it holds no database connection."""
    while True:
        with without_connection():
            piece = next(pieces, None)
        if piece is None:
            return
        yield piece


def _judge_of(step: Step, costs: list[Cost]) -> TeamModerator:
    """The moderator of a step, which knows whom the brief names."""
    return TeamModerator(key=str(step.id), costs=costs, about=runs.words_of_brief(step.run))


def _lease_check(ticket: Ticket) -> Callable[[], None]:
    """A function that raises LeaseLost when the step is no longer ours. A database outage does not raise."""

    def check() -> None:
        with suppress(OperationalError, InterfaceError):
            leases.confirm(ticket=ticket)
        with without_connection():
            return

    return check


@worker_init.connect
def load_providers(sender: Any, **signal: object) -> None:
    """Load providers before a worker forks or takes work. The sweep and upkeep workers need none."""
    if {WorkerPool.IO, WorkerPool.CPU} & set(sender.app.amqp.queues.consume_from):
        providers.load()


@handles(SettleRuns, outside_teams=True)
def settle_runs(job: SettleRuns) -> None:
    charges.settle_runs(now=timezone.now())
