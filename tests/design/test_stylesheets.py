"""Rules between style sheets and templates."""

import re
from pathlib import Path

import pytest

from tests.design.tokens import CSS, STATIC, TEMPLATES, light, without_comments

RAW_COLOUR = re.compile(
    r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|hwb|color)\(|(?<![\w-])(?:white|black)(?![\w-])"
)
SHEETS = sorted(path for path in CSS.glob("*.css") if path.name != "tokens.css")
AWAY = {"emails", "email", "archives"}
"""Read away from the site, where its stylesheets and its policy are not."""

PAGES = sorted(page for page in TEMPLATES.rglob("*.html") if not AWAY & set(page.parts))
SPRITE = (STATIC / "img" / "icons.svg").read_text()


def at(path: Path) -> str:
    return path.relative_to(TEMPLATES.parent).as_posix()


@pytest.mark.parametrize("sheet", SHEETS, ids=at)
def test_colours_have_names(sheet: Path) -> None:
    assert RAW_COLOUR.findall(without_comments(sheet.read_text())) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=at)
def test_every_token_that_is_used_exists(sheet: Path) -> None:
    css = sheet.read_text()
    known = light().keys() | set(re.findall(r"(--[\w-]+)\s*:", css))
    used = set(re.findall(r"var\((--[\w-]+)\s*\)", css))
    assert used - known == set()


@pytest.mark.parametrize("page", PAGES, ids=at)
def test_pages_carry_no_inline_scripts_or_styles(page: Path) -> None:
    html = page.read_text()
    assert re.findall(r"\sstyle=|<style|\son[a-z]+=\"|javascript:|\shx-on|<script(?![^>]*\bsrc=)", html) == []


@pytest.mark.parametrize("page", PAGES, ids=at)
def test_icons_that_are_named_exist(page: Path) -> None:
    html = page.read_text()
    named = set(re.findall(r'components/icon\.html" with name="([\w-]+)"', html)) | set(
        re.findall(r' icon="([\w-]+)"', html)
    )
    assert {name for name in named if f'id="{name}"' not in SPRITE} == set()


@pytest.mark.parametrize("page", PAGES, ids=at)
def test_pages_ask_no_other_host_for_anything(page: Path) -> None:
    assert re.findall(r'(?:src|href)="(?:https?:)?//[^"]+"', page.read_text()) == []
