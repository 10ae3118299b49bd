"""Start a book and watch it being made. Added to the router of ``stories``, so that one path has all of a book."""

from typing import Annotated
from uuid import UUID, uuid4

from django.urls import reverse
from django.utils import timezone
from ninja import Header, Status

from shared_apps.core.api import problems
from tenant_apps.characters import access as characters
from tenant_apps.generation import access
from tenant_apps.generation.models import Run
from tenant_apps.generation.schemas import BookProgress, BriefIn
from tenant_apps.generation.services import runs
from tenant_apps.generation.services.progress import progress_of
from tenant_apps.stories.api import router
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right

__all__ = ["router"]


@router.post("/", response={202: BookProgress, **problems(409)}, summary="Start a book")
@open_to(Right.WRITE)
def start_book(
    request: MemberRequest,
    brief: BriefIn,
    idempotency_key: Annotated[UUID | None, Header(alias="Idempotency-Key")] = None,
) -> Status[BookProgress]:
    """Answers at once; a worker makes the book. The same ``Idempotency-Key`` (a UUID) never makes a second book."""
    key = idempotency_key or uuid4()
    access.access_to_another_book(request, key)
    answers = brief.dict()
    answers["cast"] = characters.cast_to_use(request.membership, brief.cast)
    run = runs.start_book(by=request.membership, submission_key=key, now=timezone.now(), **answers)
    return Status(202, _progress(run))


@router.get("/{uuid:book_id}/progress", response={200: BookProgress}, summary="Watch a book being made")
@open_to(Audience.MEMBERS)
def read_progress(request: MemberRequest, book_id: UUID) -> BookProgress:
    return _progress(access.run_to_watch(request.membership, book_id))


def _progress(run: Run) -> BookProgress:
    progress = progress_of(run)
    return BookProgress(
        id=run.book_id,
        status=Run.Status(run.status),
        percent=progress.percent,
        sentence=progress.sentence,
        pages=progress.pages,
        written=progress.written,
        drawn=progress.drawn,
        failure=progress.failure,
        seconds_left=progress.seconds_left,
        is_late=progress.is_late,
        url=run.book.get_absolute_url(),
        events=f"{reverse('live:events')}?channel=story-{run.book_id}",
    )
