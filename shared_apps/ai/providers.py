"""The providers that the settings choose for each port. Callers ask here, and see only the port."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from django.conf import settings
from django.utils.module_loading import import_string

from shared_apps.ai import catalog
from shared_apps.ai.breaker import BreakerState, Health
from shared_apps.ai.fallback import Illustrators, Moderators, Narrators, Storytellers, breaker_of
from shared_apps.ai.ports import Illustrator, Maker, Moderator, Narrator
from shared_apps.ai.safety.shield.words import words
from shared_apps.ai.shielded import shielded

WORK = {"text": "Stories", "image": "Pictures", "moderation": "Checks", "speech": "Reading aloud"}
LANGUAGE_NAMES = {"en": "English"}


def load() -> None:
    """Import the adapters that are chosen, and read the shield's words, when a process starts.

    OpenAI's client takes over half a second to import; otherwise the first book in each process would wait for it.
    """
    for port in catalog.PORTS:
        for name in _chosen(port):
            import_string(catalog.PROVIDERS[name].factories[port])
            if not catalog.is_built_in(name):
                words()


def storyteller(*, only: Collection[str] | None = None) -> Storytellers:
    """The chosen storytellers, behind one interface. ``only`` names those that a team may use; None is all."""
    return Storytellers("text", _adapters("text", only))


def illustrator(*, only: Collection[str] | None = None) -> Illustrators:
    """The chosen illustrators, behind one interface. ``only`` names those that a team may use; None is all."""
    return Illustrators("image", _adapters("image", only))


def built_in_illustrator() -> Illustrator:
    """The built-in illustrator, whatever is chosen: fast, free and local, for previews."""
    return cast("Illustrator", adapter("image", "studio"))


def moderator() -> Moderator:
    """The chosen moderators behind one interface, after the word list, which always judges first."""
    always = cast("Moderator", adapter("moderation", "words"))
    return Moderators("moderation", _adapters("moderation"), always=always)


def narrator() -> Narrator | None:
    """The chosen narrators, behind one interface; None when none is chosen."""
    chosen = _adapters("speech")
    return Narrators("speech", chosen) if chosen else None


def languages() -> list[tuple[str, str]]:
    """Choices for a form: the languages that a chosen storyteller writes."""
    return [(code, LANGUAGE_NAMES[code]) for code in storyteller().languages]


@dataclass(frozen=True)
class ProviderStatus:
    """A chosen provider of one port: its model, and whether it works."""

    port: str
    name: str
    model: str
    built_in: bool
    health: Health

    @property
    def work(self) -> str:
        """What it does, in words for people."""
        return WORK[self.port]


def is_asked_outside(port: str) -> bool:
    """Whether the port's first provider is an outside one, so that calls wait instead of computing."""
    return not catalog.is_built_in(_chosen(port)[0])


def uses_references() -> bool:
    """Whether the first illustrator looks at reference pictures."""
    return catalog.PROVIDERS[_chosen("image")[0]].uses_references


def at_once(port: str) -> int | None:
    """How many calls the port's first provider takes at once, over all processes; None without a bound."""
    bound = catalog.PROVIDERS[_chosen(port)[0]].at_once
    return getattr(settings, bound) if bound else None


def make_books_outside(*, only: Collection[str] | None = None) -> bool:
    """Whether an outside provider receives what a family writes. ``only`` names those that a team may use."""
    return not all(map(catalog.is_built_in, (*_allowed("text", only), *_allowed("image", only))))


def statuses() -> Iterator[ProviderStatus]:
    """All chosen providers, port by port, in the order in which they are asked."""
    for port in catalog.PORTS:
        for name in _chosen(port):
            maker, breaker = cast("Maker", adapter(port, name)), breaker_of(port, name)
            health = breaker.health if breaker else Health(BreakerState.CLOSED)
            yield ProviderStatus(port, name, maker.model, catalog.is_built_in(name), health)


def adapter(port: str, name: str) -> object:
    """The provider's adapter for a port. Each process makes it once: adapters keep no state between calls."""
    return made(catalog.PROVIDERS[name].factories[port])


@cache
def made(path: str) -> object:
    """What the function or class of this name returns, called once in each process."""
    return import_string(path)()


def _chosen(port: str) -> Sequence[str]:
    names: Sequence[str] = getattr(settings, f"AI_{port.upper()}_PROVIDERS")
    return names


def _allowed(port: str, only: Collection[str] | None) -> Sequence[str]:
    """The chosen providers that a team may use; the built-in ones when it may use none of them."""
    if only is None:
        return _chosen(port)
    built_in = [name for name in catalog.names(port) if catalog.is_built_in(name)]
    return [name for name in _chosen(port) if name in only] or built_in


def _adapters(port: str, only: Collection[str] | None = None) -> list[Any]:
    """The adapters that a team may use, those of outside providers behind the shield."""
    made = ((name, adapter(port, name)) for name in _allowed(port, only))
    return [one if catalog.is_built_in(name) else shielded(port, one) for name, one in made]
