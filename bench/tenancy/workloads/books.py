"""Families who have books made by a provider, as the web begins them, and what came of it."""

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import Count, Q
from django.utils import timezone

from bench.tenancy.workloads.pages import new_user
from bench.tenancy.workloads.teams import pending_team
from shared_apps.ai import providers
from shared_apps.ai.ports import Brief, PageDraft, PictureRequest, Plan, StoryRequest
from shared_apps.billing.models import LedgerEntry
from shared_apps.queue.models import Ticket
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.cast import add_character
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.runs import start_book
from tenant_apps.stories.models import Page
from tenants.backend import public_context, team_context
from tenants.models import Membership
from tenants.services import team_schemas
from tests.factories import LOOKS

PAGES = 12
FORMS_AT_ONCE = 20
"""How many forms are submitted at the same time."""

IDEA = "a shy dragon who is afraid of the dark"


def settle(families: int) -> list[str]:
    """So many families with a character each, whose sheet is asked for. Returns their parent-admins."""
    return [str(_settle().id) for _ in range(families)]


def sheets_missing(members: Sequence[str]) -> int:
    return sum(_in_team(member, lambda _: Character.objects.filter(sheet_key="").count()) for member in members)


def begin(member: str, pages: int = PAGES) -> dict[str, Any]:
    """A book: when it was begun, and its run."""
    began = monotonic()
    return {"began": began, "run": str(_in_team(member, lambda found: _start(found, pages)).id)}


def begin_all(members: Sequence[str], each: int, pages: int = PAGES) -> float:
    """So many books for each, all at once. Returns when the first was begun."""
    began = monotonic()
    with ThreadPoolExecutor(FORMS_AT_ONCE) as threads:
        list(threads.map(lambda one: _in_team(one, lambda member: _start(member, pages)), [*members] * each))
    return began


def seconds_to_ends(members: Sequence[str]) -> list[float]:
    """Seconds until each book was finished, counted from the start of the first."""
    done = Run.objects.filter(status=Run.Status.DONE)
    times = done.values_list("created_at", "ended_at")
    found = [run for member in members for run in _in_team(member, lambda _: list(times.all()))]
    first = min(began for began, _ in found)
    return [(ended - first).total_seconds() for _, ended in found]


def wait_for_book(member: str, run: str, seconds: float) -> dict[str, Any]:
    """When the first page had its picture and which it was, and when the book was done."""
    return dict(_in_team(member, lambda _: _watched(UUID(run), seconds)))


def steps_of(member: str, run: str) -> dict[str, Any]:
    """The ids of the steps: the story's, and the pictures' by page."""
    found = _in_team(member, lambda _: list(Step.objects.filter(run_id=run)))
    pages = {step.page_number: str(step.id) for step in found if step.kind == Step.Kind.PICTURE}
    return {"story": next(str(step.id) for step in found if step.kind == Step.Kind.STORY), "pictures": pages}


def books_open(members: Sequence[str]) -> int:
    return sum(_in_team(member, lambda _: _running().count()) for member in members)


def audit(members: Sequence[str]) -> dict[str, int]:
    """How much was made and is missing in all, and the state of the ledger."""
    each = [_in_team(member, _made) for member in members]
    with public_context():
        ledger = LedgerEntry.objects.filter(team_id__in=[_member(member).team_id for member in members])
        kinds = {kind: ledger.filter(kind=kind) for kind in LedgerEntry.Kind}
        money = {
            "reserved": kinds[LedgerEntry.Kind.RESERVE].count(),
            "settled": sum(entry.credits for entry in kinds[LedgerEntry.Kind.SETTLE]),
            "tickets": Ticket.objects.count(),
        }
    connection.close()
    return {name: sum(found[name] for found in each) for name in each[0]} | money


def one_after_the_other() -> float:
    """Seconds that a plain pipeline takes for the same book: each call when the one before it has ended."""
    began = monotonic()
    moderator, illustrator = providers.moderator(), providers.illustrator()
    moderator.judge(IDEA)
    brief = Brief.model_validate({"idea": IDEA, "cast": [], "pages": PAGES, "seed": 7, **_looks()})
    plan, *drafts = list(providers.storyteller().tell(StoryRequest(brief=brief)))
    assert isinstance(plan, Plan)
    moderator.judge(plan.title)
    for draft in drafts:
        assert isinstance(draft, PageDraft)
        moderator.judge(draft.text)
        moderator.judge(draft.scene.description)
        picture = illustrator.draw(
            PictureRequest(scene=draft.scene, cast=plan.cast, style=brief.style, seed=brief.seed)
        )
        moderator.judge_picture(picture, description=draft.scene.description)
    return monotonic() - began


def _settle() -> Membership:
    team = pending_team()
    team_schemas.provision(team_id=team.id)
    with public_context():
        member = Membership.objects.create(team=team, user=new_user(), role=Membership.Role.PARENT_ADMIN)
    with team_context(team):
        add_character(by=member, **LOOKS)
    connection.close()
    return member


def _in_team(member_id: str, do: Any) -> Any:
    member = _member(member_id)
    try:
        with team_context(member.team):
            return do(member)
    finally:
        connection.close()


@cache
def _member(member_id: str) -> Membership:
    with public_context():
        return Membership.objects.select_related("team").get(id=member_id)


def _start(member: Membership, pages: int = PAGES) -> Run:
    cast = list(Character.objects.all())
    answers: dict[str, Any] = {"idea": IDEA, "cast": cast, "pages": pages, **_looks()}
    return start_book(by=member, submission_key=uuid4(), now=timezone.now(), **answers)


def _looks() -> dict[str, str]:
    return {"level": "early", "style": "papercut", "language": "en"}


def _watched(run_id: UUID, seconds: float) -> dict[str, Any]:
    first, page, deadline = 0.0, 0, monotonic() + seconds
    pages = Page.objects.filter(book__runs=run_id).exclude(current=None).exclude(current__picture_key="")
    while _running().filter(id=run_id).exists():
        if not first and (shown := pages.first()):
            first, page = monotonic(), shown.number
        if monotonic() > deadline:
            raise TimeoutError(f"a book was not done in {seconds} s")
        time.sleep(0.02)
    return {"first": first, "page": page, "done": monotonic()}


def _running() -> Any:
    return Run.objects.filter(status=Run.Status.RUNNING)


def _made(_: Membership) -> dict[str, int]:
    shown = Q(current__isnull=False) & ~Q(current__picture_key="")
    counted = Page.objects.aggregate(pages=Count("id"), shown=Count("id", filter=shown))
    runs = Run.objects.filter(status=Run.Status.DONE)
    failed = Step.objects.exclude(status=Step.Status.DONE).count()
    return {"books": runs.count(), "steps not done": failed, **counted}
