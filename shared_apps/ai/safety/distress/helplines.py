"""The helplines of ``helplines.toml``, by country."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

ANYWHERE = "https://findahelpline.com"
"""A directory of helplines in all countries, for those that are not in the table."""


@dataclass(frozen=True)
class Helpline:
    """A number to call, for whom and when it is, and where that is written."""

    name: str
    phone: str
    about: str
    source: str

    @property
    def href(self) -> str:
        return "tel:" + "".join(letter for letter in self.phone if letter.isdigit())


@dataclass(frozen=True)
class Country:
    """A country's number for emergencies and its helplines."""

    code: str
    name: str
    emergency: str
    lines: tuple[Helpline, ...]


@cache
def countries() -> dict[str, Country]:
    """All countries of the table by their code (ISO 3166-1)."""
    return {
        row["code"]: Country(
            row["code"], row["name"], row["emergency"], tuple(Helpline(**line) for line in row["lines"])
        )
        for row in _table()["country"]
    }


def checked_on() -> date:
    """When somebody last compared the table with its sources."""
    found: date = _table()["as_of"]
    return found


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
