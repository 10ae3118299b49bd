"""From a brief to a book that is being made."""

from collections.abc import Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID, uuid5

from django.db import IntegrityError, transaction
from pydantic import ValidationError

from shared_apps.ai import providers
from shared_apps.ai.chains import UNJUDGED
from shared_apps.ai.ports import Brief, Cost
from shared_apps.billing import services as billing
from shared_apps.core.errors import InvalidInput, ProductError
from shared_apps.core.text import check_printable, is_visible
from tenant_apps.characters.models import Character
from tenant_apps.characters.services import references
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.steps import open_step
from tenant_apps.moderation.services.moderator import TeamModerator
from tenant_apps.stories import services as stories
from tenants.models import Membership

ASK_AGAIN_SECONDS = 60


class IdeaHeld(InvalidInput):
    code = "idea_held"
    message = "That idea has words that do not belong in a children's book. Change it a little and try again."


class IdeaUnjudged(ProductError):
    """Moderation cannot be reached, which never means yes."""

    code = "not_checked"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = UNJUDGED


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
    """Begin a book. The same submission sent twice makes one book and answers with it both times.

    The seed, from 0 to 2**31 - 1, is drawn from the submission unless it is given.

    Raises:
        InvalidInput: an answer is out of bounds, or cannot be printed; ``field`` says which.
        IdeaHeld: moderation will not have the idea.
        IdeaUnjudged: nobody could judge it; ``retry_after`` says when to ask again.
        SubmissionChanged: the submission was used before, with other answers.
        ReservationEnded: the submission was used before, and nothing came of it.
        NotEnoughCredits: the book could cost more than is left this month.
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
    """The price is set aside in a transaction of its own: if we die before the next, ``settle_runs`` gives it back."""
    costs = _judge_idea(brief.idea, submission_key)
    run_id, price = uuid5(by.team_id, str(submission_key)), billing.quote_book(pages=brief.pages).credits
    billing.reserve(team=by.team, reservation_id=run_id, amount=price, now=now)
    run = Run(
        id=run_id,
        submission_key=submission_key,
        reservation_id=run_id,
        brief=brief.model_dump(mode="json"),
        created_at=now,
    )
    try:
        return _begun(run, brief, cast, by, costs)
    except IntegrityError:  # of two at once, which share one reservation, the other was first
        return _again(brief, submission_key)


def _judge_idea(idea: str, submission_key: UUID) -> list[Cost]:
    """What judging cost. Raises IdeaHeld and IdeaUnjudged."""
    costs: list[Cost] = []
    finding = TeamModerator(key=str(submission_key), costs=costs).judge_words(idea, what="idea")
    if finding.is_unchecked:
        raise IdeaUnjudged(field="idea", retry_after=ASK_AGAIN_SECONDS)
    if not finding.is_allowed:
        raise IdeaHeld(field="idea")
    return costs


def _begun(run: Run, brief: Brief, cast: Sequence[Character], by: Membership, costs: list[Cost]) -> Run:
    with transaction.atomic():
        run.book = stories.begin_book(brief=brief, made_by=by.id, references=references.reference_keys_of(cast))
        run.save(force_insert=True)
        step = Step.objects.create(run=run, kind=Step.Kind.STORY, costs=[cost.model_dump() for cost in costs])
        open_step(step=step, team=by.team)
    return run


def _again(brief: Brief, submission_key: UUID) -> Run:
    run = Run.objects.select_related("book").get(submission_key=submission_key)
    if Brief.model_validate(run.brief) != brief:
        raise SubmissionChanged
    return run


def _brief(**answers: Any) -> Brief:
    if "\x00" in str(answers["idea"]):
        raise InvalidInput("The idea holds a character that cannot be printed. Please type it anew.", field="idea")
    if not is_visible(str(answers["idea"])):
        raise InvalidInput("Write a few words about your story first.", field="idea")
    check_printable(str(answers["idea"]), field="idea")
    for portrait in answers["cast"]:
        check_printable(portrait.name, field="cast")
    if answers["language"] not in dict(providers.languages()):
        raise InvalidInput("The storyteller does not write that language yet.", field="language")
    try:
        return Brief.model_validate(answers)
    except ValidationError as error:
        fault = error.errors(include_input=False)[0]
        raise InvalidInput(f"{fault['msg']}.", field=str(fault["loc"][0])) from error
