"""The pages of an archive that people open in a browser, and the paths of the pictures on them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from urllib.parse import quote

from django.template.loader import render_to_string

from shared_apps.archives.services.assets import tokens, write_fonts
from shared_apps.archives.services.names import Names, suffix_of
from shared_apps.archives.services.sections import SECTIONS
from shared_apps.archives.services.zip_writer import ZipWriter
from tenants.models import Team, files_prefix

PAGE = "index.html"


def write_pages(*, writer: ZipWriter, team: Team, keys: Collection[str], now: datetime) -> dict[str, str]:
    """Write all sections for the entered team. Returns the path of each file that a page shows, by its key."""
    pages = _Pages(writer, team, keys, {"team": team, "made_at": now, "tokens": tokens()})
    shown = []
    for folder, entry in sorted(SECTIONS.items()):
        section = _Section(pages, folder)
        entry.render(section)
        shown.append({"title": entry.title, "cards": section.cards})
    pages.write(PAGE, "archives/index.html", {"sections": shown})
    pages.write("README.txt", "archives/README.txt", {})
    write_fonts(writer)
    return pages.places


class _Pages:
    """What all pages share: the ZIP, the stored files, and the path of each that a page shows."""

    def __init__(self, writer: ZipWriter, team: Team, keys: Collection[str], context: dict[str, Any]) -> None:
        self._writer, self._keys, self._context = writer, keys, context
        self._prefix = files_prefix(team.id)
        self.places: dict[str, str] = {}

    def write(self, path: str, template: str, context: dict[str, Any]) -> None:
        self._writer.write(path, render_to_string(template, self._context | context))

    def place(self, key: str, folder: str, name: str, names: Names) -> str:
        """The path of a file: in this folder, unless another page shows it already. "" when it does not exist."""
        relative = key.removeprefix(self._prefix)
        if not key.startswith(self._prefix) or relative not in self._keys:
            return ""
        if relative not in self.places:
            self.places[relative] = f"{folder}/{names.give(name)}{suffix_of(key)}"
        return self.places[relative]


class _Section:
    """One section of the archive that is being packed."""

    def __init__(self, pages: _Pages, folder: str) -> None:
        self.pages = pages
        self.cards: list[dict[str, str]] = []
        self._folder, self._names = folder, Names()

    def folder(self, title: str) -> "_Folder":
        return _Folder(self, title, f"{self._folder}/{self._names.give(title)}")


class _Folder:
    def __init__(self, section: _Section, title: str, folder: str) -> None:
        self._section, self._title, self._folder = section, title, folder
        self._names = Names()

    def add_picture(self, *, key: str, name: str) -> str:
        path = self._section.pages.place(key, self._folder, name, self._names)
        return f"../../{quote(path)}" if path else ""

    def add_page(self, template: str, context: dict[str, Any], *, note: str = "", cover: str = "") -> None:
        page = f"{self._folder}/{PAGE}"
        self._section.pages.write(page, template, context)
        picture = self._section.pages.place(cover, self._folder, "cover", self._names)
        self._section.cards.append({"title": self._title, "note": note, "page": quote(page), "picture": quote(picture)})
