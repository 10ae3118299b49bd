"""The chains of calls that a book cannot be quicker than, from what the server answered."""

from collections.abc import Mapping, Sequence

from tests.fake_providers import Answered
from tests.fake_providers.openai import CHAT, MODERATIONS


def chains_of(answered: Sequence[Answered], story: str, pictures: Mapping[int, str]) -> dict[int, float]:
    """Seconds of each page's chain: idea, story until the page is written, words, prompt, picture, and its check.

    ``story`` and ``pictures`` are the ids of the steps, with which the keys of their calls begin.
    """
    checks = {_question(one.key): one.seconds for one in answered if one.path == MODERATIONS}
    drawn = {one.key: one.seconds for one in answered if one.path not in (CHAT, MODERATIONS)}
    told = next(one for one in answered if one.path == CHAT and one.key.startswith(story))
    idea = next(seconds for key, seconds in checks.items() if key.endswith(":idea"))
    return {
        page: idea
        + (told.pages[page - 1] - told.began)
        + checks[f"{story}:{page}"]
        + checks[f"{step}:words"]
        + drawn[step]
        + checks[f"{step}:picture"]
        for page, step in pictures.items()
    }


def _question(key: str) -> str:
    """The subject of a request, without its words."""
    return key.rpartition(":")[0]


def work_of(answered: Sequence[Answered]) -> float:
    """Seconds of all calls together."""
    return sum(one.seconds for one in answered)
