"""The formats that a book can be exported to. A new one is a member of ``Export.Format`` and an entry here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from tenant_apps.publishing.models import Export
from tenant_apps.publishing.services.epub import render_epub, unshown_letters
from tenant_apps.publishing.services.pdf import render_pdf, unprintable_letters
from tenant_apps.stories.models import Book
from tenants.models import Team


class Renderer(Protocol):
    def __call__(self, *, book: Book, team: Team) -> bytes:
        """The bytes of the file. Computes for seconds, and is never called in a transaction."""
        ...


class LetterCheck(Protocol):
    def __call__(self, *, book: Book, team: Team) -> Sequence[str]:
        """The letters of the book that the format cannot show; empty when it shows all."""
        ...


@dataclass(frozen=True)
class ExportFormat:
    """How a format is made and sent."""

    media_type: str
    render: Renderer
    missing_letters: LetterCheck


FORMATS: Mapping[Export.Format, ExportFormat] = MappingProxyType(
    {
        Export.Format.PDF: ExportFormat("application/pdf", render_pdf, unprintable_letters),
        Export.Format.EPUB: ExportFormat("application/epub+zip", render_epub, unshown_letters),
    }
)
