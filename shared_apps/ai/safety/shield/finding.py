"""All personal data of a text."""

from shared_apps.ai.safety.shield.caseless_names import names_without_capitals
from shared_apps.ai.safety.shield.contacts import contacts_in
from shared_apps.ai.safety.shield.names import names_in
from shared_apps.ai.safety.shield.spans import Span, without_overlaps
from shared_apps.ai.safety.shield.whereabouts import places_in


def personal_data_in(text: str) -> list[Span]:
    """What reaches a person, addresses and schools, persons, and places, in the order of the text."""
    names = [*names_in(text), *names_without_capitals(text)]
    places = list(places_in(text, has_persons=bool(names)))
    firm = [span for span in places if span.kind in ("address", "school")]
    return without_overlaps([*contacts_in(text), *firm, *names, *places], text)
