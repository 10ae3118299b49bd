"""What of a book's words left for an outside provider as a stand-in, for adults."""

from shared_apps.ai.ports import Call
from shared_apps.ai.safety.shield import Replacement
from shared_apps.ai.shielded import replacements_in
from tenant_apps.generation.models import Run
from tenant_apps.people.services.known_names import known_names
from tenant_apps.stories.models import PageVersion


def replacements_of(*, run: Run) -> list[Replacement]:
    """All names, places and numbers of the brief and the pages that providers receive stand-ins for.

    Calculated as each call does it, with the names that the team has now.
    """
    pages = PageVersion.objects.filter(page__book=run.book_id).order_by("page__number", "number")
    texts = [run.book.idea, *(member.name for member in run.book.cast), *pages.values_list("text", flat=True)]
    return replacements_in(texts, Call(known_names=known_names()))
