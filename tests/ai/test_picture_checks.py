"""A picture must show something, and is stored in a format for every screen and PDF."""

from io import BytesIO
from itertools import product

import openai
import pytest
from PIL import Image, ImageChops, ImageStat

from shared_apps.ai.errors import FailureKind
from shared_apps.ai.picture_checks import checked
from shared_apps.ai.ports import Call, PictureRequest
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.vocabulary import ArtStyle, Place, TimeOfDay, Weather
from shared_apps.core.srgb import shows_something
from tests.ai.odd_pictures import EMPTY, ODD, SIDE, file_of, meadow, plain
from tests.ai.provider_calls import draw, failure_of
from tests.fake_providers import Fault, OpenAIServer
from tests.fake_providers.art import picture
from tests.fake_providers.openai import GENERATIONS
from tests.faults.size import FULL
from tests.publishing.proofs import BEFORE_STORY, book, page, read
from tests.sketches import scene


@pytest.mark.parametrize("what", EMPTY)
def test_an_empty_picture_is_requested_again_and_both_are_paid(
    client: openai.OpenAI, server: OpenAIServer, what: str
) -> None:
    server.fail(GENERATIONS, Fault.content(EMPTY[what]()))
    call = Call(key="step-9")

    assert draw(client, call=call).data == picture(1024)
    assert [asked.key for asked in server.asked(GENERATIONS)] == ["step-9", "step-9:1"], "not the same answer again"
    assert len(call.costs) == 2


def test_a_provider_that_sends_only_empty_pictures_has_failed(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(GENERATIONS, *[Fault.content(EMPTY["black"]())] * 3)

    error = failure_of(lambda: draw(client))

    assert (error.kind, error.retry) == (FailureKind.GARBLED, True)
    assert str(error) == "The illustrator sent a picture with nothing in it."


def test_no_picture_of_the_studio_is_taken_for_empty() -> None:
    """Landscapes with nobody in them, the darkest and the palest first: all of them at full size."""
    dark = product(ArtStyle, (Place.JUNGLE, Place.MOUNTAIN, Place.SPACE), (TimeOfDay.NIGHT,), (Weather.RAIN,))
    pale = product(ArtStyle, (Place.SNOW,), (TimeOfDay.DAWN,), (Weather.FOG, Weather.SNOW))
    everything = list(product(ArtStyle, Place, TimeOfDay, Weather))
    studio = StudioIllustrator()

    for style, place, time_of_day, weather in everything if FULL else [*dark, *pale, *everything[::90]]:
        nobody = scene(place=place, time_of_day=time_of_day, weather=weather).model_copy(update={"actors": ()})
        drawn = studio.draw(PictureRequest(scene=nobody, cast=[], style=style, seed=1, size=64))
        shown = Image.open(BytesIO(drawn.data)).convert("RGB")
        assert shows_something(shown), (style, place, time_of_day, weather)


def test_a_small_thing_on_an_empty_page_is_a_picture() -> None:
    night = plain("#05060a")
    night.paste("#fff6c8", (500, 200, 560, 260))

    assert checked(file_of(night), at_least=1024, who="The illustrator").size == 1024


@pytest.mark.parametrize("form", ODD)
def test_a_picture_of_any_format_is_stored_as_srgb_and_can_be_printed(form: str) -> None:
    kept = checked(ODD[form](), at_least=SIDE, who="The illustrator")

    shown = Image.open(BytesIO(kept.data))
    assert (shown.mode, shown.size, getattr(shown, "n_frames", 1)) == ("RGB", (SIDE, SIDE), 1)
    assert "icc_profile" not in shown.info
    assert not shown.getexif()
    if form != "two colours":
        wanted = meadow().convert("L").convert("RGB") if "grey" in form else meadow()
        off = ImageStat.Stat(ImageChops.difference(shown, wanted)).mean
        assert max(off) < 6, "the same colours, upright"
    assert len(read(book(page(1, picture=kept.data))).pages[BEFORE_STORY].images) == 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_plain_picture_is_stored_unchanged(kind: str) -> None:
    assert checked(picture(SIDE, kind), at_least=SIDE, who="The illustrator").data == picture(SIDE, kind)
