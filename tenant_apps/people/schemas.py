from datetime import datetime
from uuid import UUID

from ninja import Schema
from pydantic import Field
from typing_extensions import TypeAliasType

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
