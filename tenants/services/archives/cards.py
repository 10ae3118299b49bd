"""What ``data/team.json`` and ``data/manifest.json`` say, read strictly: they may come from anywhere."""

from datetime import UTC, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Moment = Annotated[AwareDatetime, Field(ge=datetime(1900, 1, 1, tzinfo=UTC), lt=datetime(9999, 1, 1, tzinfo=UTC))]
"""One that every time zone can name: PostgreSQL keeps more, which Python then cannot read."""
Count = Annotated[int, Field(ge=0)]


class Card(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Sealed(Card):
    sha256: Sha256
    size: Count


class Manifest(Card):
    """Every entry but the manifest itself; and where each stored file lies, by its key below the team's prefix."""

    entries: dict[str, Sealed]
    files: dict[str, str]


class TeamCard(Card):
    id: UUID
    slug: str
    name: Annotated[str, Field(min_length=1, max_length=80)]
    kind: Literal["family", "class"]


class MemberCard(Card):
    id: UUID
    role: Literal["parent_admin", "adult", "child"]
    name: str | None = None
    email: str | None = None
    profile_id: UUID | None = None
    joined_at: Moment
    left_at: Moment | None = None


class About(Card):
    """Whose archive it is and what made it."""

    format: Literal["storysprout-archive"]
    version: int
    product: str
    made_at: datetime
    team: TeamCard
    members: list[MemberCard]
    migrations: dict[str, list[str]]
    rows: dict[str, Count]
