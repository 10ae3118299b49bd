"""Row 1 and 2 with many teams: the same keys everywhere, each team hears its own words only."""

import random
from collections.abc import Callable

import pytest

from tests.boundary.atlas import WORKSPACE, addresses
from tests.boundary.town import Ids, ask, canary, everything_in, furnish, is_turned_away
from tests.faults.size import FULL
from tests.personas import Persona

TEAMS = 20 if FULL else 3
PAGES = [address for address in addresses(WORKSPACE) if not address.is_open and address.name != "live:events"]


@pytest.mark.usefixtures("instant_ai")
def test_each_of_many_teams_hears_its_own_words_only(new_team: Callable[..., Persona]) -> None:
    ids, chance = Ids.new(), random.Random(1)
    town = [new_team() for _ in range(TEAMS)]
    for persona in town:
        furnish(persona, ids)

    heard = {persona.team.slug: 0 for persona in town}
    for persona in town:
        others = {canary(other) for other in town if other is not persona}
        browser, trespasser = persona.browser(), chance.choice(town)
        foreign = trespasser.browser(host=persona.team.host)
        for address in PAGES:
            path = address.path(ids.values(persona.team.slug))
            answer = ask(browser, "GET", path)
            said = everything_in(answer)
            assert answer.status_code < 500, address.name
            assert not [words for words in others if words in said], address.name
            heard[persona.team.slug] += canary(persona) in said
            assert trespasser is persona or is_turned_away(ask(foreign, "GET", path), "GET"), address.name

    assert all(count >= 10 for count in heard.values()), heard
