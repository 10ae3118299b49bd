"""The schemas of ``data/team.json`` and ``data/manifest.json``. Read strictly: an archive may come from anybody."""

from datetime import UTC, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Moment = Annotated[AwareDatetime, Field(ge=datetime(1900, 1, 1, tzinfo=UTC), lt=datetime(9999, 1, 1, tzinfo=UTC))]
"""A time in the range that Python can convert to every time zone. PostgreSQL stores more than that."""
Count = Annotated[int, Field(ge=0)]


class Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class EntryDigest(Record):
    sha256: Sha256
    size: Count


class Manifest(Record):
    """Every entry but the manifest itself, and the path of each stored file by its key below the team's prefix."""

    entries: dict[str, EntryDigest]
    files: dict[str, str]


class ArchivedTeam(Record):
    id: UUID
    slug: str
    name: Annotated[str, Field(min_length=1, max_length=80)]
    kind: Literal["family", "class"]


class ArchivedMember(Record):
    id: UUID
    role: Literal["parent_admin", "adult", "child"]
    name: str | None = None
    email: str | None = None
    profile_id: UUID | None = None
    joined_at: Moment
    left_at: Moment | None = None


class About(Record):
    """Which team the archive holds, who belonged to it, and which version packed it."""

    format: Literal["storysprout-archive"]
    version: int
    product: str
    made_at: datetime
    team: ArchivedTeam
    members: list[ArchivedMember]
    migrations: dict[str, list[str]]
    rows: dict[str, Count]
