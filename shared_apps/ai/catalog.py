"""All providers in one table. Forms, settings, factories, fallback, prices and pages read it.

It is plain Python without Django, since the environment checks itself against it before there are settings.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Prices = Mapping[str, Mapping[str, str]]
"""By model: dollars per million of each unit, which is the same as millionths of a dollar for one unit."""

PORTS = ("text", "image", "moderation", "speech")


@dataclass(frozen=True)
class Provider:
    """What a provider can do, and how it is made.

    ``factories`` name a function or class for each port that it answers. ``variables`` are the environment variables
    that it cannot do without. ``at_once`` is the setting that bounds its calls in flight, over all processes. What is
    built in runs inside StorySprout: it computes, sends nothing anywhere and cannot fail. ``uses_references`` says that
    its illustrator looks at pictures of the cast. ``prices`` are estimates on the high side, for the models that are
    set by default; ``AI_PRICES`` replaces them.
    """

    factories: Mapping[str, str]
    variables: tuple[str, ...] = ()
    at_once: str = ""
    is_built_in: bool = False
    uses_references: bool = True
    prices: Prices = field(default_factory=dict)


PROVIDERS: dict[str, Provider] = {
    "openai": Provider(
        factories={
            "text": "shared_apps.ai.openai.factory.storyteller",
            "image": "shared_apps.ai.openai.factory.illustrator",
            "moderation": "shared_apps.ai.openai.factory.moderator",
            "speech": "shared_apps.ai.openai.factory.narrator",
        },
        at_once="OPENAI_AT_ONCE",
        prices={
            "gpt-5.4-mini": {"input_tokens": "1", "output_tokens": "8"},
            "gpt-image-2.6-flare": {
                "input_tokens": "5",
                "image_input_tokens": "10",
                "output_tokens": "40",
                "pictures": "40000",
            },
            "omni-moderation-latest": {},
            "gpt-4o-mini-tts": {"characters": "15"},
        },
    ),
    "sdxl": Provider(
        factories={"image": "shared_apps.ai.sdxl.factory.illustrator"},
        variables=("sdxl_url",),
        at_once="SDXL_AT_ONCE",
    ),
    "studio": Provider(
        factories={
            "text": "shared_apps.ai.studio.storyteller.StudioStoryteller",
            "image": "shared_apps.ai.studio.illustrator.StudioIllustrator",
        },
        is_built_in=True,
        uses_references=False,
    ),
    "words": Provider(factories={"moderation": "shared_apps.ai.moderation.WordListModerator"}, is_built_in=True),
}


def names(port: str) -> list[str]:
    """The providers that answer a port, for settings and error messages."""
    return [name for name, provider in PROVIDERS.items() if port in provider.factories]


def is_built_in(name: str) -> bool:
    """Whether the provider runs inside StorySprout."""
    return name in PROVIDERS and PROVIDERS[name].is_built_in


def required_variables() -> Iterator[tuple[str, str]]:
    """Each variable that a provider cannot do without, and the provider."""
    for name, provider in PROVIDERS.items():
        yield from ((variable, name) for variable in provider.variables)


def price_of(model: str) -> Mapping[str, str] | None:
    """The estimated prices of a model's units; None for an unknown model."""
    return next((one.prices[model] for one in PROVIDERS.values() if model in one.prices), None)
