"""The pages of an archive that a person opens in a browser, and where the pictures lie that they show."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from urllib.parse import quote

from django.template.loader import render_to_string

from tenants.models import Team, files_prefix
from tenants.services.archives.exhibits import halls
from tenants.services.archives.look import tokens, write_letters
from tenants.services.archives.names import Names, suffix_of
from tenants.services.archives.parcels import Parcel

PAGE = "index.html"


def write_pages(*, parcel: Parcel, team: Team, keys: Collection[str], now: datetime) -> dict[str, str]:
    """Write all that the rooms show of the team that is entered. Where the files that they show are to lie, by key."""
    pages = _Pages(parcel, team, keys, {"team": team, "made_at": now, "tokens": tokens()})
    shown = []
    for folder, title, guide in halls():
        hall = _Hall(pages, folder)
        guide(hall)
        shown.append({"title": title, "cards": hall.cards})
    pages.write(PAGE, "archives/index.html", {"halls": shown})
    pages.write("README.txt", "archives/README.txt", {})
    write_letters(parcel)
    return pages.places


class _Pages:
    """What all pages share: the parcel, the files that there are, and the place of each that is shown."""

    def __init__(self, parcel: Parcel, team: Team, keys: Collection[str], context: dict[str, Any]) -> None:
        self._parcel, self._keys, self._context = parcel, keys, context
        self._prefix = files_prefix(team.id)
        self.places: dict[str, str] = {}

    def write(self, path: str, template: str, context: dict[str, Any]) -> None:
        self._parcel.write(path, render_to_string(template, self._context | context))

    def place(self, key: str, folder: str, name: str, names: Names) -> str:
        """Where a file lies: here, unless something else shows it already. Empty for one that is not there."""
        relative = key.removeprefix(self._prefix)
        if not key.startswith(self._prefix) or relative not in self._keys:
            return ""
        if relative not in self.places:
            self.places[relative] = f"{folder}/{names.give(name)}{suffix_of(key)}"
        return self.places[relative]


class _Hall:
    """One part of the archive that is being packed."""

    def __init__(self, pages: _Pages, folder: str) -> None:
        self.pages = pages
        self.cards: list[dict[str, str]] = []
        self._folder, self._names = folder, Names()

    def exhibit(self, title: str) -> "_Exhibit":
        return _Exhibit(self, title, f"{self._folder}/{self._names.give(title)}")


class _Exhibit:
    def __init__(self, hall: _Hall, title: str, folder: str) -> None:
        self._hall, self._title, self._folder = hall, title, folder
        self._names = Names()

    def hang(self, *, key: str, name: str) -> str:
        path = self._hall.pages.place(key, self._folder, name, self._names)
        return f"../../{quote(path)}" if path else ""

    def tell(self, template: str, context: dict[str, Any], *, note: str = "", cover: str = "") -> None:
        page = f"{self._folder}/{PAGE}"
        self._hall.pages.write(page, template, context)
        picture = self._hall.pages.place(cover, self._folder, "cover", self._names)
        self._hall.cards.append({"title": self._title, "note": note, "page": quote(page), "picture": quote(picture)})
