"""Links in the documentation lead to files that exist, and to headings that they have."""

import re
from pathlib import Path

import pytest

from config.environment import ROOT

LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:)(?P<file>[^)#\s]*)(?:#(?P<heading>[^)\s]+))?[^)]*\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
PLACES = ("*.md", "bench/*.md", "docs/**/*.md", "packages/*/*.md", "static/*/*.md")
PAGES = sorted(page.relative_to(ROOT).as_posix() for place in PLACES for page in ROOT.glob(place))


def anchors_of(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file_that_exists(page: str) -> None:
    links = LINK.findall(Path(ROOT, page).read_text(encoding="utf-8"))

    assert [file for file, _ in links if file and not (ROOT / page).parent.joinpath(file).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_link_to_a_heading_leads_to_one(page: str) -> None:
    here = ROOT / page
    links = LINK.findall(here.read_text(encoding="utf-8"))

    assert [
        f"{file}#{heading}"
        for file, heading in links
        if heading and heading not in anchors_of(here.parent / file if file else here)
    ] == []
