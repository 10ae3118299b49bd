"""The books as pages of the team's archive."""

from shared_apps.archives.services.sections import Folder, Section
from tenant_apps.stories.models import Book, Page, PageVersion


def render_books(section: Section) -> None:
    """Add a page for every book on the shelf."""
    for book in Book.objects.kept().newest_first().with_pages().iterator(chunk_size=20):
        folder = section.folder(book.title)
        cover = folder.add_picture(key=book.cover_key, name="cover")
        pages = [_page(folder, page, page.current) for page in book.pages.all() if page.current]
        note = f"{len(pages)} {'page' if len(pages) == 1 else 'pages'}"
        context = {"book": book, "cover": cover, "pages": pages}
        folder.add_page("archives/book.html", context, note=note, cover=book.cover_key)


def _page(folder: Folder, page: Page, version: PageVersion) -> dict[str, object]:
    picture = folder.add_picture(key=version.picture_key, name=f"page {page.number:02}")
    return {"number": page.number, "text": version.text, "alt": version.alt, "picture": picture}
