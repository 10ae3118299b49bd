from datetime import datetime
from typing import Annotated
from uuid import UUID

from ninja import Schema
from pydantic import Field
from typing_extensions import TypeAliasType

from shared_apps.ai.vocabulary import ReadingLevel
from tenant_apps.people.models import LONGEST_NICKNAME
from tenant_apps.people.services.children import MOST_CHILDREN
from tenants.models import Membership, Right, Role

MemberRole = TypeAliasType("MemberRole", Role)


class MemberOut(Schema):
    id: UUID
    name: str = Field(examples=["Grandma"])
    role: MemberRole
    since: datetime
    email: str | None = Field(description="For those who manage members; null for anybody else.", examples=[None])

    @classmethod
    def of(cls, adult: Membership, *, to: Membership) -> "MemberOut":
        email = adult.user.email if adult.user and to.may(Right.MANAGE_MEMBERS) else None
        return cls(id=adult.id, name=str(adult.user), role=Role(adult.role), since=adult.created_at, email=email)


class RoleIn(Schema):
    role: MemberRole = Field(description="`adult` or `parent_admin`.", examples=["adult"])


class InvitationIn(Schema):
    role: MemberRole = Field(description="`adult` or `parent_admin`.", examples=["adult"])
    email: str = Field(default="", max_length=254, description="Empty for a link to pass on.", examples=[""])


class InvitationOut(Schema):
    id: UUID
    link: str = Field(description="Lets in one person. It is told only here.")
    expires_at: datetime


class PupilOut(Schema):
    """A child of the workspace; in a class, a pupil."""

    id: UUID
    nickname: str
    avatar: str
    level: ReadingLevel
    created_at: datetime


class RosterIn(Schema):
    """The nicknames of a class. All are added, or none."""

    names: list[Annotated[str, Field(max_length=2 * LONGEST_NICKNAME)]] = Field(
        min_length=1,
        max_length=MOST_CHILDREN,
        description="First names or made-up ones, no surnames. Each is judged, and is in the class once.",
        examples=[["Emma", "Noah B", "Noah K"]],
    )
    level: ReadingLevel = ReadingLevel.GROWING


class CardOut(Schema):
    """A pupil's card. ``link`` is what its QR code holds."""

    code: str
    link: str
    expires_at: datetime
