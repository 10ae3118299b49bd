# tenants/services/__init__.py
"""What can be done with a team."""

# refused:
from tenants.services.slugs import propose

# refused:
from tenants.services.teams import create

__all__ = ["create", "propose"]
