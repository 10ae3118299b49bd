"""Which providers answer each port, as the settings say. Callers ask here and see only the port."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from django.conf import settings
from django.utils.module_loading import import_string

from shared_apps.ai.breaker import BreakerState, Health
from shared_apps.ai.fallback import BUILT_IN, Illustrators, Moderators, Narrators, Storytellers, breaker_of
from shared_apps.ai.ports import Illustrator, Maker, Moderator, Narrator, Storyteller

STORYTELLERS = {
    "openai": "shared_apps.ai.openai.factory.storyteller",
    "studio": "shared_apps.ai.studio.storyteller.StudioStoryteller",
}
ILLUSTRATORS = {
    "openai": "shared_apps.ai.openai.factory.illustrator",
    "sdxl": "shared_apps.ai.sdxl.factory.illustrator",
    "studio": "shared_apps.ai.studio.illustrator.StudioIllustrator",
}
MODERATORS = {
    "openai": "shared_apps.ai.openai.factory.moderator",
    "words": "shared_apps.ai.moderation.WordListModerator",
}
NARRATORS = {"openai": "shared_apps.ai.openai.factory.narrator"}

KNOWN = {"text": STORYTELLERS, "image": ILLUSTRATORS, "moderation": MODERATORS, "speech": NARRATORS}
"""By port."""

WORK = {"text": "Stories", "image": "Pictures", "moderation": "Checks", "speech": "Reading aloud"}
LANGUAGE_NAMES = {"en": "English"}


def load() -> None:
    """Import the adapters that are chosen, as a process begins.

    OpenAI's client takes over half a second, which the first book would wait for in each process that it comes to.
    """
    for port, known in KNOWN.items():
        for name in _names(port):
            import_string(known[name])


def storyteller() -> Storyteller:
    return Storytellers("text", _all_of(STORYTELLERS, settings.AI_TEXT_PROVIDERS))


def illustrator() -> Illustrator:
    return Illustrators("image", _all_of(ILLUSTRATORS, settings.AI_IMAGE_PROVIDERS))


def embedded_illustrator() -> Illustrator:
    """The studio's, whatever is configured: quick, free and local, for drawings that nobody keeps."""
    return cast("Illustrator", made(ILLUSTRATORS["studio"]))


def moderator() -> Moderator:
    always = cast("Moderator", made(MODERATORS["words"]))
    return Moderators("moderation", _all_of(MODERATORS, settings.AI_MODERATION_PROVIDERS), always=always)


def narrator() -> Narrator | None:
    """None when nobody reads aloud here."""
    chosen = _all_of(NARRATORS, settings.AI_SPEECH_PROVIDERS)
    return Narrators("speech", chosen) if chosen else None


def languages() -> list[tuple[str, str]]:
    """Choices for a form: only what a configured storyteller can write."""
    return [(code, LANGUAGE_NAMES[code]) for code in storyteller().languages]


@dataclass(frozen=True)
class ProviderStatus:
    """A provider in its place: what it answers, and how it is."""

    port: str
    name: str
    model: str
    built_in: bool
    health: Health

    @property
    def work(self) -> str:
        """What it does, for a person."""
        return WORK[self.port]


def is_asked_outside(port: str) -> bool:
    """Whether who is asked first at this port is somebody to wait for; what is built in computes here and now."""
    return _names(port)[0] not in BUILT_IN


def at_once(port: str) -> int | None:
    """How many calls are in flight at once with whoever is asked first, from all processes; None without a bound."""
    bounds = {"openai": settings.OPENAI_AT_ONCE, "sdxl": settings.SDXL_AT_ONCE}
    return bounds.get(_names(port)[0])


def make_books_outside() -> bool:
    """Whether what a family writes goes to somebody who is not part of StorySprout."""
    return not BUILT_IN.issuperset((*settings.AI_TEXT_PROVIDERS, *settings.AI_IMAGE_PROVIDERS))


def statuses() -> Iterator[ProviderStatus]:
    """All that are configured, port by port, in the order in which they are asked."""
    for port, known in KNOWN.items():
        for name in _names(port):
            maker, breaker = cast("Maker", made(known[name])), breaker_of(port, name)
            health = breaker.health if breaker else Health(BreakerState.CLOSED)
            yield ProviderStatus(port, name, maker.model, name in BUILT_IN, health)


def _names(port: str) -> Sequence[str]:
    names: Sequence[str] = getattr(settings, f"AI_{port.upper()}_PROVIDERS")
    return names


def _all_of(known: dict[str, str], names: Sequence[str]) -> list[Any]:
    return [made(known[name]) for name in names]


@cache
def made(path: str) -> object:
    """One of each a process: an adapter keeps no state between calls."""
    return import_string(path)()
