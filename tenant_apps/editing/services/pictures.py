"""The picture of a page: one's own, an earlier one, or none. A redraw by the illustrator is in ``redraws``."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from shared_apps.ai.ports import Illustration
from shared_apps.billing.services import entitlements
from shared_apps.core.errors import InvalidInput
from shared_apps.core.text import is_visible
from shared_apps.live.publish import publish
from shared_apps.media import files
from shared_apps.media.uploads import MEDIA_TYPE, SIDE
from tenant_apps.editing.services.arrangement import PageGone
from tenant_apps.editing.services.typed_words import ASK_AGAIN_SECONDS, WordsUnchecked, require_allowed, tidy_text
from tenant_apps.moderation.services.moderator import TeamModerator
from tenant_apps.stories.models import BookVersion, Page, PageVersion
from tenant_apps.stories.services.pages import add_version, put_in_place
from tenant_apps.stories.services.versions import Author, locked_book, record_change
from tenants.models import Membership

ROOM = "stories"
ALT_LETTERS = 300
OWN = "A picture that a person made for a children's book."


class PictureHeld(InvalidInput):
    code = "picture_held"
    message = "This picture does not belong in a children's book. Choose another one."


def hand_in_picture(*, page: Page, data: bytes, alt: str, by: Membership, now: datetime) -> PageVersion:
    """Put one's own picture on a page. ``data`` comes from ``clean_picture``; ``alt`` says what it shows.

    Raises:
        PictureHeld, WordsHeld: they may not be shown. Nothing is stored.
        WordsUnchecked: no moderator answers now. Nothing is stored.
        PageGone: the page was removed meanwhile.
    """
    entitlements.require_storage(team=by.team, now=now)
    alt = " ".join(tidy_text(alt).split())
    if is_visible(alt):
        require_allowed(text=alt, most=ALT_LETTERS, field="alt")
    file_id = uuid4()
    picture = Illustration(data=data, media_type=MEDIA_TYPE, size=SIDE)
    finding = TeamModerator(key=str(file_id), costs=[]).judge_picture(picture, description=alt or OWN)
    if finding.is_unchecked:
        raise WordsUnchecked(field="picture", retry_after=ASK_AGAIN_SECONDS)
    if not finding.is_allowed:
        raise PictureHeld(field="picture")
    key = files.save(team_id=by.team_id, room=ROOM, file_id=file_id, media_type=MEDIA_TYPE, data=data)
    values = {"picture_key": key, "alt": alt, "picture_provenance": {}, "wish": ""}
    return replace_picture(page=page, values=values, by=by, now=now)


def use_picture(*, page: Page, version: PageVersion, by: Membership, now: datetime) -> PageVersion:
    """Put the picture of another version on the page; its words stay. Raises PageGone."""
    names = ("picture_key", "alt", "scene", "picture_provenance", "wish")
    values = {name: getattr(version, name) for name in names}
    return replace_picture(page=page, values=values, by=by, now=now)


def remove_picture(*, page: Page, by: Membership, now: datetime) -> PageVersion:
    """Leave the page without a picture. The picture stays in the page's history. Raises PageGone."""
    values = {"picture_key": "", "alt": "", "picture_provenance": {}, "wish": ""}
    return replace_picture(page=page, values=values, by=by, now=now)


def use_as_cover(*, page: Page, by: Membership, now: datetime) -> BookVersion | None:
    """Put the page's picture on the cover. Returns None when it is there already. Raises PageGone."""
    with locked_book(book=page.book) as book:
        page = Page.objects.select_related("current").get(id=page.id)
        if page.is_removed or page.current is None or not page.current.picture_key:
            raise PageGone("This page has no picture that could go on the cover.")
        if book.cover_key == page.current.picture_key:
            return None
        book.cover_key, book.cover_provenance = page.current.picture_key, page.current.picture_provenance
        book.save(update_fields=["cover_key", "cover_provenance"])
        change = record_change(
            book=book, change=BookVersion.Change.TITLE, by=Author.of(by), now=now, page_number=page.number
        )
        publish(team_id=by.team_id, kind="story", subject_id=book.id, event="changed")
    return change


def replace_picture(*, page: Page, values: Mapping[str, object], by: Membership, now: datetime) -> PageVersion:
    """Make a version with this picture and the words that are shown. Raises PageGone."""
    with locked_book(book=page.book) as book:
        page = Page.objects.select_related("current").get(id=page.id)
        page.book, shown = book, page.current
        if page.is_removed or shown is None:
            raise PageGone
        if all(getattr(shown, name) == value for name, value in values.items()):
            return shown
        kept = {name: getattr(shown, name) for name in ("text", "scene", "text_provenance")}
        author = Author.of(by)
        version = add_version(
            page=page,
            **(kept | dict(values)),
            maker=author.maker,
            made_by=author.made_by,
            based_on=shown.number,
            created_at=now,
        )
        put_in_place(version=version, by=author, change=BookVersion.Change.PICTURE)
        publish(team_id=by.team_id, kind="story", subject_id=book.id, event="changed")
    return version
