"""Takes the pictures in docs/screenshots from the real site: python -m tests.browser.screenshots."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import django

import tests.stack  # noqa: F401  (a database of its own, before Django looks for one)

django.setup()

from django.core.management import call_command  # noqa: E402  (after the set-up)
from playwright.sync_api import FilePayload, Page, expect  # noqa: E402  (likewise)

from tenants.backend import enter_public  # noqa: E402  (likewise)
from tests.browser import homes, serving, steps, windows  # noqa: E402  (likewise)
from tests.browser.homes import Home  # noqa: E402  (likewise)
from tests.browser.windows import DESKTOP, PHONE, Windows, webp  # noqa: E402  (likewise)
from tests.media.pictures import drawn_by_a_child  # noqa: E402  (likewise)

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
CAST = {
    "Ember": {"kind": "dragon", "colour": "green", "accent": "yellow", "outfit": "scarf", "trait": "shy"},
    "Pip": {"kind": "fox", "colour": "orange", "accent": "teal", "outfit": "raincoat", "trait": "curious"},
    "Olive": {"kind": "owl", "colour": "purple", "accent": "cream", "outfit": "glasses", "trait": "clever"},
}
EARLIER = (
    ("The robot who wanted to grow a garden", ""),
    ("A fox looks for the quietest place in the world", "Pip"),
    ("An owl who collects lost stars", "Olive"),
)
HERO = ("A shy dragon who is afraid of the dark", "Ember")
SPREAD = 5
"""The page of the hero's book that the pictures show."""

Theme = Literal["light", "dark"]
SIZES = {"1280": DESKTOP, "390": PHONE}


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with maple() as home, serving.serving() as site, windows.chromium() as browser:
        window = Windows(browser, site)
        with window.open(home) as page:
            page.goto(site.workspace(home.slug))
            for name, looks in CAST.items():
                steps.add_character(page, name, **looks)
            for idea, hero in EARLIER:
                steps.make_book(page, idea, pages=4, cast=hero)
                steps.see_the_end(page)
            shoot_a_character(page, HERO[1])
            shoot_the_brief(page)
            shoot_the_making(page)
            shoot_the_reader(page)
            shoot_the_credits(page, site.workspace(home.slug))
            page.goto(site.workspace(home.slug))
            shoot(page, "shelf", ("light", "dark"))


@contextmanager
def maple() -> Iterator[Home]:
    enter_public()
    call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    yield homes.one("The Maple family")


def shoot_a_character(page: Page, name: str) -> None:
    page.get_by_role("link", name="Characters").click()
    page.get_by_role("link", name=name).click()
    drawing: FilePayload = {"name": "drawing.png", "mimeType": "image/png", "buffer": drawn_by_a_child()}
    page.get_by_label("A drawing of them").set_input_files(drawing)
    page.get_by_role("button", name="Keep the changes").click()
    page.get_by_role("link", name=name).click()
    shoot(page, "character", ("light", "dark"), whole=True)


def shoot_the_brief(page: Page) -> None:
    steps.write_brief(page, HERO[0], pages=12, cast=HERO[1])
    page.get_by_role("heading", name="Make a book").click()  # nothing is in focus
    shoot(page, "brief", ("light",), whole=True)


def shoot_the_making(page: Page) -> None:
    page.get_by_role("button", name="Make the book").click()
    expect(page.locator(".strip__page img").nth(SPREAD - 1)).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
    page.context.set_offline(True)  # nothing moves while the pictures are taken
    shoot(page, "making", ("light",))
    page.context.set_offline(False)
    page.reload()
    steps.see_the_end(page)


def shoot_the_credits(page: Page, workspace: str) -> None:
    page.goto(f"{workspace}/billing/")
    expect(page.get_by_role("heading", name="Credits and plan")).to_be_visible()
    shoot(page, "credits", ("light", "dark"), whole=True)


def shoot_the_reader(page: Page) -> None:
    page.goto(page.url.replace("/making/", "/").rstrip("/") + f"/read/{SPREAD}/")
    expect(page.locator("[data-reader]")).to_have_attribute("data-controls", "hidden")
    shoot(page, "reader", ("light", "dark"))


def shoot(page: Page, name: str, themes: tuple[Theme, ...], *, whole: bool = False) -> None:
    """What the window shows, or the whole page, in both sizes."""
    for width, size in SIZES.items():
        page.set_viewport_size(size)
        page.evaluate("scrollTo(0, 0)")
        if whole:
            height = page.evaluate("document.documentElement.scrollHeight")
            page.set_viewport_size({"width": size["width"], "height": height})
        for theme in themes:
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            page.evaluate("Promise.all([...document.images].map((image) => image.decode().catch(() => {})))")
            (FOLDER / f"{name}-{width}{'-dark' if theme == 'dark' else ''}.webp").write_bytes(webp(page))
    page.set_viewport_size(DESKTOP)
    page.emulate_media(color_scheme="light")


if __name__ == "__main__":
    main()
