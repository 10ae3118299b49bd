"""Teams, their members, hosts and sessions, the upkeep of their schemas, and the base of their models."""

from tenants.models.addresses import Domain, RetiredSlug
from tenants.models.digests import DueDigest
from tenants.models.entry import EntryTicket, WorkspaceSession, entry_expiry, fingerprint
from tenants.models.invitations import Invitation
from tenants.models.isolation import TenantModel, TenantQuerySet
from tenants.models.members import Membership
from tenants.models.roles import RIGHTS, Right, Role
from tenants.models.teams import EVERYWHERE, Retention, Team, files_prefix, last_day_before, new_schema_name
from tenants.models.tokens import ApiToken
from tenants.models.upkeep import MigrationFailure, SchemaBlueprint

__all__ = [
    "EVERYWHERE",
    "RIGHTS",
    "ApiToken",
    "Domain",
    "DueDigest",
    "EntryTicket",
    "Invitation",
    "Membership",
    "MigrationFailure",
    "Retention",
    "RetiredSlug",
    "Right",
    "Role",
    "SchemaBlueprint",
    "Team",
    "TenantModel",
    "TenantQuerySet",
    "WorkspaceSession",
    "entry_expiry",
    "files_prefix",
    "fingerprint",
    "last_day_before",
    "new_schema_name",
]
