"""Where personal data stands in a text, and of which kind it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class PersonalKind(StrEnum):
    """What a piece of personal data is. Its stand-in is of the same kind."""

    FIRST_NAME = "first name"
    SURNAME = "surname"
    SCHOOL = "school"
    PLACE = "place"
    GROUP = "workspace or class"
    ADDRESS = "address"
    PHONE = "telephone number"
    EMAIL = "e-mail address"
    URL = "web address"
    USERNAME = "user name"
    BIRTH_DATE = "date of birth"


@dataclass(frozen=True)
class Span:
    """Personal data from ``start`` up to ``end``, in code points."""

    start: int
    end: int
    kind: PersonalKind

    def touches(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


def without_overlaps(spans: Iterable[Span], text: str) -> list[Span]:
    """The spans in their order. Of two that overlap, the first found stays; another kind keeps its beginning."""
    kept: list[Span] = []
    for span in spans:
        touched = [other for other in kept if span.touches(other)]
        if any(other.kind == span.kind for other in touched):
            continue
        end = min([span.end, *(other.start for other in touched)])
        cut = Span(span.start, span.start + len(text[span.start : end].rstrip(" ,.;:-")), span.kind)
        if cut.start < cut.end and not any(cut.touches(other) for other in kept):
            kept.append(cut)
    return sorted(kept, key=lambda span: span.start)
