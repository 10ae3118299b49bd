"""The history of a page or a book in words: who, when, and what changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from shared_apps.ai.ports import Provenance
from tenant_apps.people.services.names import names_of
from tenant_apps.stories.models import BookVersion, Page, PageVersion
from tenant_apps.stories.services.changes import WordRun, word_diff

STUDIO = "studio"


@dataclass(frozen=True)
class Entry:
    """One version of a page, as its history shows it.

    ``diff`` is against the version before it that its maker saw; empty when the words are the same. ``picture_before``
    is set where the picture is another one than before.
    """

    version: PageVersion
    who: str
    by_ai: str
    diff: Sequence[WordRun]
    picture_before: str
    has_new_picture: bool
    is_current: bool
    is_aside: bool


@dataclass(frozen=True)
class BookChange:
    """One version of a book, as its history shows it."""

    version: BookVersion
    who: str
    what: str
    is_current: bool


def page_history(*, page: Page, versions: Sequence[PageVersion], shown: Iterable[UUID]) -> list[Entry]:
    """The entries of these versions, which come newest first. ``shown`` are those that were ever in the book."""
    names = names_of({version.made_by for version in versions if version.made_by})
    by_number = {version.number: version for version in versions}
    were_shown = set(shown)
    return [_entry(version, by_number.get(version.based_on or 0), names, page, were_shown) for version in versions]


def book_history(*, versions: Sequence[BookVersion]) -> list[BookChange]:
    """The changes of these versions, which come newest first."""
    names = names_of({version.made_by for version in versions if version.made_by})
    return [
        BookChange(version, _who(version.maker, version.made_by, names), _what(version), is_current=not index)
        for index, version in enumerate(versions)
    ]


def shown_versions(*, page: Page) -> set[UUID]:
    """The ids of this page's versions that a version of the book names, and of the current one."""
    ids = {page.current_id} if page.current_id else set()
    for pages in BookVersion.objects.filter(book=page.book_id).values_list("pages", flat=True):
        ids |= {UUID(one["version"]) for one in pages if one["page"] == str(page.id) and one["version"]}
    return ids


def _entry(
    version: PageVersion, before: PageVersion | None, names: dict[UUID, str], page: Page, were_shown: set[UUID]
) -> Entry:
    is_new = bool(version.picture_key) and (before is None or before.picture_key != version.picture_key)
    words = (
        []
        if version.is_hidden or (before and before.text == version.text)
        else list(word_diff(before=_text(before), after=version.text))
    )
    return Entry(
        version=version,
        who=_who(version.maker, version.made_by, names),
        by_ai=_by_ai(version, has_new_picture=is_new),
        diff=words,
        picture_before=before.picture_url if before and is_new else "",
        has_new_picture=is_new,
        is_current=version.id == page.current_id,
        is_aside=version.id not in were_shown and version.maker != PageVersion.Maker.AI,
    )


def _text(version: PageVersion | None) -> str:
    return version.text if version else ""


def _who(maker: str, made_by: UUID | None, names: dict[UUID, str]) -> str:
    if made_by and made_by in names:
        return names[made_by]
    return {"ai": "The AI", "adult": "A grown-up", "child": "A child"}[maker]


def _by_ai(version: PageVersion, *, has_new_picture: bool) -> str:
    """Which AI made the words or the picture of this version, with its model and template; empty for none."""
    made: list[tuple[str, dict[str, object]]] = []
    if version.maker == PageVersion.Maker.AI and version.text_provenance:
        made.append(("Words", version.text_provenance))
    if has_new_picture and version.picture_provenance:
        made.append(("Picture", version.picture_provenance))
    return " ".join(f"{what} by {_provider(Provenance.model_validate(found))}." for what, found in made)


def _provider(found: Provenance) -> str:
    name = "the built-in studio" if found.provider == STUDIO else found.provider
    return f"{name} ({found.model}, {found.template})"


def _what(version: BookVersion) -> str:
    if version.page_number and version.change != BookVersion.Change.MADE:
        return f"{version.get_change_display()}: page {version.page_number}"
    if version.restores:
        return f"{version.get_change_display()}: as in version {version.restores}"
    return version.get_change_display()
