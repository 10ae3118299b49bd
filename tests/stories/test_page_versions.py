"""Each version of a page remembers who made it."""

import pytest

from shared_apps.ai.ports import PageDraft, Provenance
from tenant_apps.stories.models import PageVersion
from tenant_apps.stories.services import pages
from tests.factories import a_book
from tests.personas import Persona
from tests.providers import SCENE

BY_HAND = Provenance(provider="", model="", template="", seed=0)


@pytest.mark.parametrize("maker", PageVersion.Maker)
def test_a_version_says_whether_a_child_an_adult_or_ai_made_it(in_maple: Persona, maker: PageVersion.Maker) -> None:
    book = a_book(in_maple.membership)
    draft = PageDraft(number=2, text="By somebody else.", scene=SCENE, alt="Nothing.")

    version = pages.record_page(book=book, draft=draft, maker=maker, provenance=BY_HAND, may_be_shown=True)

    version.refresh_from_db()
    assert (version.maker, version.number, version.page.versions.count()) == (maker, 2, 2)
    assert version.page.current == version
