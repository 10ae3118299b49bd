from typing import Any

import pytest

from tenant_apps.generation.tasks import PictureHandler, StoryHandler


@pytest.mark.parametrize(("processes", "calls", "stories"), [(1, 50, 25), (2, 50, 25), (1, 3, 1), (2, 3, 1), (1, 1, 1)])
def test_stories_take_half_of_the_calls_and_pictures_all(
    settings: Any, processes: int, calls: int, stories: int
) -> None:
    settings.AI_TEXT_PROVIDERS = settings.AI_IMAGE_PROVIDERS = ("openai",)
    settings.OPENAI_AT_ONCE, settings.CALL_PROCESSES = calls, processes

    assert StoryHandler().limit == stories
    assert PictureHandler().limit is None


def test_built_in_providers_have_no_limit_of_calls(settings: Any) -> None:
    settings.AI_TEXT_PROVIDERS = ("studio",)

    assert StoryHandler().limit is None
