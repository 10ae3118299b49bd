"""Who shares a workspace, where it answers, how one gets in, what is kept about its schema; what its rows inherit."""

from tenants.models.addresses import Domain, RetiredSlug
from tenants.models.entry import EntryTicket, WorkspaceSession, entry_expiry
from tenants.models.isolation import TenantModel, TenantQuerySet
from tenants.models.members import Membership
from tenants.models.teams import EVERYWHERE, Kept, Team, files_prefix, last_day_before, new_schema_name
from tenants.models.upkeep import MigrationFailure, SchemaBlueprint

__all__ = [
    "EVERYWHERE",
    "Domain",
    "EntryTicket",
    "Kept",
    "Membership",
    "MigrationFailure",
    "RetiredSlug",
    "SchemaBlueprint",
    "Team",
    "TenantModel",
    "TenantQuerySet",
    "WorkspaceSession",
    "entry_expiry",
    "files_prefix",
    "last_day_before",
    "new_schema_name",
]
