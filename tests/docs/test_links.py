"""Pages of the documentation lead only to files that are there."""

import re
from pathlib import Path

import pytest

from config.environment import ROOT

LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:|#)(?P<target>[^)#\s]+)[^)]*\)")
PLACES = ("*.md", "bench/*.md", "docs/**/*.md", "packages/*/*.md", "static/*/*.md")
PAGES = sorted(page.relative_to(ROOT).as_posix() for place in PLACES for page in ROOT.glob(place))


@pytest.mark.parametrize("page", PAGES)
def test_every_link_to_a_file_leads_somewhere(page: str) -> None:
    text = Path(ROOT, page).read_text(encoding="utf-8")

    dead = [target for target in LINK.findall(text) if not (ROOT / page).parent.joinpath(target).exists()]

    assert not dead
