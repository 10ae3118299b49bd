"""The embedded storyteller: no key, no network, and the same book for the same brief."""

from collections.abc import Iterator, Sequence

from shared_apps.ai.ports import Brief, PageDraft, Plan
from shared_apps.ai.studio.stories.telling import Telling


class StudioStoryteller:
    """Tells hand-written stories, put together anew for each idea. Writes English and never raises ProviderError."""

    name = "studio"
    model = "studio-stories-1"
    template = "arcs-1"
    languages: Sequence[str] = ("en",)

    def tell(self, brief: Brief) -> Iterator[Plan | PageDraft]:
        """The plan, then every page; see ``ports.Storyteller``."""
        telling = Telling(brief)
        yield telling.plan()
        yield from telling.pages()
