"""The door: whose host is this, and does this browser belong here? Both fail closed, for every view alike."""

from tenants.middleware.host import HostMiddleware
from tenants.middleware.membership import MembershipMiddleware

__all__ = ["HostMiddleware", "MembershipMiddleware"]
