"""The embedded storyteller: no key, no network, and the same book for the same brief."""

from collections.abc import Iterator, Sequence

from shared_apps.ai.ports import Call, PageDraft, Plan, StoryRequest
from shared_apps.ai.studio.stories.telling import Telling


class StudioStoryteller:
    """Tells hand-written stories, put together for each idea. Writes English and never raises ProviderError."""

    name = "studio"
    model = "studio-stories-1"
    template = "arcs-1"
    languages: Sequence[str] = ("en",)

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        """The plan, then every page; see ``ports.Storyteller``. A story that another began gets its missing pages."""
        brief, written = request.brief, request.written
        telling, numbers = Telling(brief), {piece.number for piece in written if isinstance(piece, PageDraft)}
        plan, begun = telling.plan(), next((piece for piece in written if isinstance(piece, Plan)), None)
        if begun is None:
            yield plan
        elif begun.cast != plan.cast:
            telling = Telling(brief.model_copy(update={"cast": begun.cast}))
        yield from (page for page in telling.pages() if page.number not in numbers)
