"""Verdicts: what is stored of a judgement, and which verdict counts."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from shared_apps.ai.ports import Judgement
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import reasons, verdicts
from tests.personas import Persona

FRIGHT = Judgement(scores={"violence": 0.3})
BOOK = uuid4()


@dataclass(frozen=True)
class Oracle:
    name: str = "oracle"
    model: str = "oracle-2"
    template: str = "none"


def judged(subject_id: UUID, judgement: Judgement | None, *held_for: str, **fields: Any) -> Verdict:
    """Of page 3, unless told otherwise."""
    return verdicts.record_verdict(
        **{
            "subject_kind": "page",
            "book_id": BOOK,
            "page_number": 3,
            "maker": Oracle(),
            "now": timezone.now(),
            **fields,
        },
        subject_id=subject_id,
        judgement=judgement,
        held_for=held_for,
    )


@pytest.mark.parametrize(
    ("judgement", "held_for", "status"),
    [(FRIGHT, (), "passed"), (FRIGHT, ("violence",), "held"), (None, (), "unchecked")],
)
def test_a_verdict_stores_the_finding_and_the_moderator(
    in_maple: Persona, judgement: Judgement | None, held_for: tuple[str, ...], status: str
) -> None:
    verdict = judged(uuid4(), judgement, *held_for)

    verdict.refresh_from_db()
    assert verdict.status == status and tuple(verdict.held_for) == held_for
    assert verdict.parsed_judgement == judgement
    assert (verdict.provider, verdict.model, verdict.template) == ("oracle", "oracle-2", "none")


def test_the_newest_verdict_on_a_subject_counts(in_maple: Persona) -> None:
    page = uuid4()
    first = judged(page, None)

    second = judged(page, FRIGHT, "violence")
    third = judged(page, FRIGHT)

    assert first.id == second.id == third.id
    assert Verdict.objects.get().status == "passed"


def test_a_decision_is_kept_beside_the_next_verdict(in_maple: Persona) -> None:
    page = uuid4()
    held = judged(page, FRIGHT, "violence")
    Verdict.objects.filter(id=held.id).update(status="replaced", decided_at=timezone.now())

    judged(page, FRIGHT)

    assert set(Verdict.objects.values_list("status", flat=True)) == {"replaced", "passed"}


def test_waiting_pages_of_a_book_are_listed_by_number(in_maple: Persona) -> None:
    judged(uuid4(), FRIGHT, "violence")
    judged(uuid4(), None, subject_kind="picture", page_number=5)
    judged(uuid4(), FRIGHT, "violence", subject_kind="cover", page_number=None)
    judged(uuid4(), FRIGHT, page_number=7)
    judged(uuid4(), FRIGHT, "violence", book_id=uuid4())

    waiting = verdicts.waiting_parts_of(BOOK)

    assert waiting == verdicts.WaitingParts(words=frozenset({3}), pictures=frozenset({5}), cover=True)
    assert len(waiting) == 3


@pytest.mark.parametrize("status", ["passed", "held", "released"])
def test_the_database_shows_nothing_unchecked(in_maple: Persona, status: str) -> None:
    with pytest.raises(IntegrityError, match="verdict_shows_nothing_unjudged"), transaction.atomic():
        Verdict.objects.create(
            subject_kind="page",
            subject_id=uuid4(),
            status=status,
            decided_at=timezone.now() if status == "released" else None,
        )


@pytest.mark.parametrize(
    ("held_for", "words"),
    [
        (["violence"], "It may be frightening."),
        (["swearing", "violence", "violence/graphic"], "It may be bloody, frightening or rude."),
        (["sexual/minors", "sexual"], "It may be sexual."),
        (["sorcery"], "It may be unfit for children."),
    ],
)
def test_a_parent_reads_why_in_plain_words(in_maple: Persona, held_for: list[str], words: str) -> None:
    assert reasons.reason_for(judged(uuid4(), FRIGHT, *held_for)) == words
