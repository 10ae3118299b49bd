"""Pictures from a Stable Diffusion server of one's own."""

from collections.abc import Iterator

import pytest

from shared_apps.ai.deadlines import http_client
from shared_apps.ai.errors import FailureKind
from shared_apps.ai.ports import Illustration, PictureRequest, SheetRequest
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.sdxl.illustrator import SDXLIllustrator
from shared_apps.ai.vocabulary import ArtStyle
from tests.ai.odd_pictures import EMPTY
from tests.ai.provider_calls import HASTE, RETRY_POLICY, failure_of
from tests.fake_providers import DiffusionServer, Fault
from tests.fake_providers.art import MEADOW, PIP, picture
from tests.fake_providers.diffusion import IMAGE_TO_IMAGE, TEXT_TO_IMAGE


@pytest.fixture
def sdxl(diffusion: DiffusionServer) -> Iterator[SDXLIllustrator]:
    with http_client(silence=1.0) as client:
        yield SDXLIllustrator(client, url=f"{diffusion.url}/", checkpoint=None, retry_policy=RETRY_POLICY)


def draw(illustrator: SDXLIllustrator, *references: Illustration, description: str = "") -> Illustration:
    scene = MEADOW.model_copy(update={"description": description or MEADOW.description})
    return illustrator.draw(
        PictureRequest(scene=scene, cast=[PIP], style=ArtStyle.WATERCOLOUR, seed=42, references=references)
    )


def with_retry_policy(illustrator: SDXLIllustrator, retry_policy: RetryPolicy) -> SDXLIllustrator:
    illustrator._retry_policy = retry_policy  # noqa: SLF001  (this one's own)
    return illustrator


def test_a_scene_is_drawn_from_words_and_seed(sdxl: SDXLIllustrator, diffusion: DiffusionServer) -> None:
    drawn = draw(sdxl)

    [asked] = diffusion.asked(TEXT_TO_IMAGE)
    assert drawn.data == picture(1024)
    assert (asked.body["seed"], asked.body["width"], asked.body["height"]) == (42, 1024, 1024)
    assert "watercolour" in asked.body["prompt"]
    assert "fox" in asked.body["prompt"]
    assert asked.body["override_settings"] == {}


def test_drawing_begins_from_a_picture_of_the_cast(sdxl: SDXLIllustrator, diffusion: DiffusionServer) -> None:
    sheet = Illustration(data=picture(64), media_type="image/png", size=64)

    draw(sdxl, sheet, sheet)

    [asked] = diffusion.asked(IMAGE_TO_IMAGE)
    assert len(asked.body["init_images"]) == 1


def test_prompt_syntax_of_the_server_is_removed(sdxl: SDXLIllustrator, diffusion: DiffusionServer) -> None:
    draw(sdxl, description="A fox <lora:gore:2> ((blood))")

    assert not set("<>()") & set(diffusion.asked(TEXT_TO_IMAGE)[0].body["prompt"])


def test_the_configured_checkpoint_is_requested(diffusion: DiffusionServer) -> None:
    with http_client(silence=1) as client:
        illustrator = SDXLIllustrator(client, url=diffusion.url, checkpoint="book-xl", retry_policy=RETRY_POLICY)
        illustrator.draw_sheet(SheetRequest(portrait=PIP, style=ArtStyle.PAPERCUT))

    assert illustrator.model == "book-xl"
    assert diffusion.asked()[0].body["override_settings"] == {"sd_model_checkpoint": "book-xl"}


@pytest.mark.parametrize(
    "fault",
    [
        Fault.error(500),
        Fault.error(429, retry_after="0"),
        Fault.silence(seconds=1.3),
        Fault.truncated(),
        Fault.malformed(),
        Fault.content(b""),
        Fault.content(b"no picture"),
    ],
)
def test_a_passing_failure_is_retried(sdxl: SDXLIllustrator, diffusion: DiffusionServer, fault: Fault) -> None:
    diffusion.fail(TEXT_TO_IMAGE, fault)

    assert draw(sdxl).data == picture(1024)
    assert len(diffusion.asked()) == 2


def test_a_seed_that_gave_an_empty_picture_is_not_tried_again(
    sdxl: SDXLIllustrator, diffusion: DiffusionServer
) -> None:
    """The same seed would give the same black picture again."""
    diffusion.fail(TEXT_TO_IMAGE, Fault.content(EMPTY["black"]()))

    assert draw(sdxl).data == picture(1024)
    assert [asked.body["seed"] for asked in diffusion.asked()] == [42, 43]


def test_a_slow_answer_ends_at_the_calls_deadline(sdxl: SDXLIllustrator, diffusion: DiffusionServer) -> None:
    diffusion.fail(TEXT_TO_IMAGE, Fault.drip(every=0.05))

    assert failure_of(lambda: draw(with_retry_policy(sdxl, HASTE))).kind == FailureKind.TIMEOUT


def test_a_server_that_wants_a_password_is_not_asked_again(sdxl: SDXLIllustrator, diffusion: DiffusionServer) -> None:
    diffusion.fail(TEXT_TO_IMAGE, Fault.error(401))

    assert failure_of(lambda: draw(sdxl)).kind == FailureKind.DENIED
    assert len(diffusion.asked()) == 1
