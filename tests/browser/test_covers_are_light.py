"""A shelf of twelve covers weighs under 300 KB on a sharp screen, and what is out of sight is not fetched."""

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from playwright.sync_api import Page

from shared_apps.ai.ports import PictureRequest
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.vocabulary import ArtStyle, Place
from shared_apps.media import files
from tests import sketches
from tests.browser.homes import Home, Street
from tests.browser.windows import PHONE, Windows

LIMIT = 300_000
COVERS = """() => performance.getEntriesByType("resource").filter((entry) => entry.name.includes("/cover/"))
  .map((entry) => [entry.name, entry.encodedBodySize])"""

PAINTED = "Promise.all([...document.images].map((image) => image.decode().then(() => image.naturalWidth > 1)))"


def hang_real_covers(home: Home) -> None:
    """As the studio draws them, in each of its styles, in the place of the dots that tests are content with."""
    fern = sketches.portrait()
    drawn = [
        StudioIllustrator().draw(
            PictureRequest(scene=sketches.scene(sketches.actor(), place=place), cast=(fern,), style=style, seed=7)
        )
        for style, place in zip(ArtStyle, (Place.FOREST, Place.SEASIDE, Place.VILLAGE), strict=True)
    ]
    for number, book in enumerate(book for book in home.books.values() if book.cover_key):
        files.discard(book.cover_key)  # with its renditions: another test may have looked at the dots
        default_storage.save(book.cover_key, ContentFile(drawn[number % len(drawn)].data))


def covers_of(page: Page, address: str) -> dict[str, int]:
    page.goto(address, wait_until="networkidle")
    return dict(page.evaluate(COVERS))


def test_twelve_covers_are_light_on_every_screen(window: Windows, street: Street) -> None:
    hang_real_covers(street.full)
    address = window.site.workspace(street.full.slug)
    for options in ({"device_scale_factor": 2}, {"device_scale_factor": 3, "viewport": PHONE}, {}):
        with window.open(street.full, **options) as page:
            seen = covers_of(page, address)
            assert 0 < len(seen) < 24, "those far below are fetched when they come near"
            page.evaluate("for (const image of document.images) image.loading = 'eager'")
            assert all(page.evaluate(PAINTED))
            weights = sorted(dict(page.evaluate(COVERS)).values(), reverse=True)
            assert len(weights) >= 12
            assert sum(weights[:12]) < LIMIT, f"{options}: {weights[:12]}"
