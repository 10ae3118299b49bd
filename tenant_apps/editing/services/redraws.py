"""Have one page's picture drawn again, with a wish. The other pages, and the picture that is there, stay as they are.

A redraw is a version of the page that is not in the book. When its picture is there, somebody may choose it.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from shared_apps.ai import providers
from shared_apps.ai.ports import Scene
from shared_apps.ai.vocabulary import Place, TimeOfDay, Weather
from shared_apps.billing.services import entitlements, ledger, quotes
from shared_apps.core.errors import InvalidInput
from shared_apps.core.text import is_visible
from tenant_apps.editing.services.arrangement import PageGone
from tenant_apps.editing.services.typed_words import require_allowed, tidy_text
from tenant_apps.generation.models import Step
from tenant_apps.generation.services.steps import announce, latest_run, request_picture
from tenant_apps.stories.models import Page, PageVersion
from tenant_apps.stories.services.pages import add_version
from tenant_apps.stories.services.versions import Author, locked_book
from tenants.models import Membership

WISH_LETTERS = 200
MOST_SHOWN = 6
"""Redraws that the editor offers; the history has all of them."""


class NothingToDraw(InvalidInput):
    code = "nothing_to_draw"
    message = "Say what the picture should show: this page has no words yet."


def price_of_redraw() -> int:
    """Credits for one picture. It is a cap: a redraw that fails costs nothing."""
    return quotes.picture_price()


def redraw(*, page: Page, wish: str, submission_key: UUID, by: Membership, now: datetime) -> Step:
    """Have another picture drawn for the page. The same ``submission_key`` sent twice draws one.

    Raises:
        WishNotDrawn: the illustrator cannot draw that; the message says what it can.
        WordsHeld, WordsUnchecked: the wish may not be asked for, or no moderator answers now.
        NotEnoughCredits: a picture costs more than is left this month.
        PageGone: the page was removed meanwhile, or its words wait.
    """
    reservation_id = uuid5(by.team_id, str(submission_key))
    if before := Step.objects.filter(reservation_id=reservation_id).first():
        return before
    wish = " ".join(tidy_text(wish).split())
    if is_visible(wish):
        require_allowed(text=wish, most=WISH_LETTERS, field="wish")
    shown = page.current
    if page.is_removed or shown is None:
        raise PageGone
    shown.page = page
    scene, alt = _scene_of(shown, wish)
    allowed = entitlements.entitlements_of(team=by.team, now=now).providers
    wished = providers.illustrator(only=allowed).with_wish(
        scene, cast=page.book.cast, wish=wish if shown.scene else "", alt=alt
    )
    # As for a book: credits are reserved first, in a transaction of their own. If the process crashes in between, the
    # sweep of reservations releases them.
    ledger.reserve(team=by.team, reservation_id=reservation_id, amount=price_of_redraw(), now=now, by=by.id)
    values = {"alt": wished.alt, "scene": wished.scene.model_dump(mode="json"), "wish": wish, "created_at": now}
    return _request(shown, values, reservation_id, by)


def redraws_of(*, page: Page) -> Sequence[PageVersion]:
    """The newest pictures that were drawn for the page and are not the one that it shows, newest first."""
    shown = page.current.picture_key if page.current else ""
    drawn = page.versions.exclude(picture_key__in=("", shown)).order_by("-number")
    by_key: dict[str, PageVersion] = {}
    for version in drawn:
        version.page = page
        by_key.setdefault(version.picture_key, version)
    return list(by_key.values())[:MOST_SHOWN]


def is_drawing(*, page: Page) -> bool:
    """Whether a picture for this page is being drawn."""
    versions = page.versions.values("id")
    return Step.objects.filter(kind=Step.Kind.PICTURE, status=Step.Status.OPEN, subject_id__in=versions).exists()


def failed_wish(*, page: Page) -> PageVersion | None:
    """The page's newest redraw, if it failed for good or is held; its credits came back or wait."""
    newest = page.versions.order_by("-number").first()
    if newest is None or newest.picture_key:
        return None
    step = Step.objects.filter(kind=Step.Kind.PICTURE, subject_id=newest.id).order_by("-round").first()
    ended = step is not None and step.status in (Step.Status.FAILED, Step.Status.HELD, Step.Status.DONE)
    return newest if ended else None


def _request(shown: PageVersion, values: dict[str, object], reservation_id: UUID, by: Membership) -> Step:
    """Store the redraw as a version without a picture, and ask for its picture."""
    page, author = shown.page, Author.of(by)
    with transaction.atomic():
        run = latest_run(page.book_id)
        with locked_book(book=page.book):
            version = add_version(
                page=page,
                text=shown.text,
                maker=author.maker,
                made_by=author.made_by,
                based_on=shown.number,
                text_provenance=shown.text_provenance,
                **values,
            )
            step = request_picture(
                team=by.team, run=run, kind=Step.Kind.PICTURE, version=version, reservation_id=reservation_id
            )
        announce(team_id=by.team_id, run=run)
    return step


def _scene_of(shown: PageVersion, wish: str) -> tuple[Scene, str]:
    """What the page's picture shows today; for a page that was written by hand, its words or the wish."""
    if shown.scene:
        return shown.parsed_scene(), shown.alt
    words = wish or " ".join(shown.text.split())[:300]
    if not is_visible(words):
        raise NothingToDraw(field="wish")
    scene = Scene(description=words, place=Place.MEADOW, time_of_day=TimeOfDay.DAY, weather=Weather.CLEAR)
    return scene, words
