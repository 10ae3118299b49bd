"""Browser windows that also notice console errors and violations of the content security policy."""

import base64
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.browser.homes import SESSION_COOKIE, Guest, Home
from tests.browser.serving import Site

FLAGS = (
    "--no-sandbox",  # as root there is none; the pages are our own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 20_000  # ms; a slow machine is not an error
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}


@dataclass
class Windows:
    """Opens windows. Each has cookies of its own; what goes wrong in any of them is collected in ``troubles``."""

    browser: Browser
    site: Site
    troubles: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    """Patterns of console errors that a test provokes on purpose."""

    @contextmanager
    def open(self, home: Home | Guest | None = None, **options: Any) -> Iterator[Page]:
        """A window, signed in to a home if one is given. ``options`` are Playwright's for a context."""
        context = self.browser.new_context(**{"viewport": DESKTOP, "reduced_motion": "reduce"} | options)
        context.set_default_timeout(PATIENCE)
        context.set_default_navigation_timeout(PATIENCE)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self.troubles.append(f"uncaught: {error.error}"))
        if home:
            self.let_in(context, home)
        try:
            yield context.new_page()
        finally:
            context.close()

    def let_in(self, context: BrowserContext, home: Home | Guest) -> None:
        url = self.site.workspace(home.slug)
        context.add_cookies(
            [
                {
                    "name": SESSION_COOKIE,
                    "value": home.session_key,
                    "domain": url.removeprefix("http://").partition(":")[0],
                    "path": "/",
                    "secure": True,
                    "httpOnly": True,
                    "sameSite": "Lax",
                }
            ]
        )

    def expect_errors(self, *patterns: str) -> None:
        self.expected.extend(patterns)

    def unexpected(self) -> list[str]:
        return [trouble for trouble in self.troubles if not any(re.search(p, trouble) for p in self.expected)]

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(f"{message.type}: {message.text} ({message.location.get('url', '')})")


@contextmanager
def chromium() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = _launch(playwright)
        try:
            yield browser
        finally:
            browser.close()


def webp(page: Page, quality: int = 84) -> bytes:
    """What the window shows. Playwright itself writes PNG and JPEG only; Chromium can do better."""
    answer = page.context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": quality})
    return base64.b64decode(answer["data"])


def _launch(playwright: Playwright) -> Browser:
    path = os.environ.get("CHROMIUM") or "/usr/bin/chromium"
    return playwright.chromium.launch(executable_path=path, args=list(FLAGS), chromium_sandbox=False)
