"""Which team a host belongs to, and whether the browser is a member. Both fail closed, for every view."""

from tenants.middleware.host import HostMiddleware
from tenants.middleware.membership import MembershipMiddleware

__all__ = ["HostMiddleware", "MembershipMiddleware"]
