"""The cards of a class as a PDF."""

from collections.abc import Sequence

from tenant_apps.people.models import PupilCard
from tenant_apps.people.services import pupil_cards
from tenant_apps.publishing.typesetting.card_sheet import PrintedCard, typeset_cards
from tenants.backend import without_connection
from tenants.models import Team


def print_cards(*, cards: Sequence[PupilCard], team: Team) -> bytes:
    """The cards as a PDF, which is stored nowhere, since it lets everyone in who has it."""
    printed = [
        PrintedCard(
            name=card.profile.nickname,
            code=pupil_cards.code_of(card=card),
            link=pupil_cards.link_of(card=card, team=team),
        )
        for card in cards
    ]
    with without_connection():
        return typeset_cards(cards=printed, place=f"{team.host}/join/", title=f"Cards of {team.name}")
