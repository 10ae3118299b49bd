"""Ways in which a provider can fail, each for one answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from tests.fake_providers.manners import Manner


class Kind(Enum):
    STATUS = auto()
    SILENCE = auto()
    DRIP = auto()
    MALFORMED = auto()
    TRUNCATED = auto()
    CUT = auto()
    LENGTH = auto()
    CONTENT = auto()
    BODY = auto()
    MANNER = auto()


@dataclass(frozen=True)
class Fault:
    """One failing answer. The methods below make them."""

    kind: Kind
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    code: str | None = None
    pages: int = 0
    seconds: float = 0.0
    instead: bytes = b""
    manner: Manner = field(default_factory=Manner)

    @classmethod
    def error(cls, status: int, *, code: str | None = None, **headers: str) -> "Fault":
        """An HTTP error. Headers are given with underscores: ``retry_after="2"``."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return cls(Kind.STATUS, status=status, headers=named, code=code)

    @classmethod
    def says(cls, status: int, body: str) -> "Fault":
        """A status with a body of its own: JSON or plain text."""
        return cls(Kind.STATUS, status=status, instead=body.encode())

    @classmethod
    def silence(cls, seconds: float) -> "Fault":
        """Silence for so many seconds, then the connection is closed."""
        return cls(Kind.SILENCE, seconds=seconds)

    @classmethod
    def drip(cls, every: float) -> "Fault":
        """The right answer, headers and all, one byte at a time: no time-out of a single read ever ends it."""
        return cls(Kind.DRIP, seconds=every)

    @classmethod
    def malformed(cls) -> "Fault":
        """A body that is no JSON, though it says so."""
        return cls(Kind.MALFORMED)

    @classmethod
    def truncated(cls) -> "Fault":
        """Half of the body, then the connection is closed."""
        return cls(Kind.TRUNCATED)

    @classmethod
    def cut(cls, pages: int) -> "Fault":
        """A stream that ends in the middle of the page after so many."""
        return cls(Kind.CUT, pages=pages)

    @classmethod
    def length(cls, pages: int) -> "Fault":
        """A model that stops in the middle of the page after so many, since it has no room for more."""
        return cls(Kind.LENGTH, pages=pages)

    @classmethod
    def body(cls, body: bytes) -> "Fault":
        """Another body altogether, of the right media type."""
        return cls(Kind.BODY, instead=body)

    @classmethod
    def content(cls, content: bytes) -> "Fault":
        """Something else in the right envelope: words instead of a story, bytes instead of a picture."""
        return cls(Kind.CONTENT, instead=content)

    @classmethod
    def odd(cls, manner: Manner) -> "Fault":
        """A whole story, and none of it as it was asked for."""
        return cls(Kind.MANNER, manner=manner)
