"""The roles in a team and what each may do. Views and ``access`` ask for a right, never for a role."""

from collections.abc import Mapping
from enum import StrEnum

from django.db import models


class Role(models.TextChoices):
    PARENT_ADMIN = "parent_admin", "Parent-admin"
    ADULT = "adult", "Adult"
    CHILD = "child", "Child"


class Right(StrEnum):
    """What a member may do besides reading. Templates ask ``"moderate" in membership.rights``."""

    WRITE = "write"
    """Make books and characters, and change one's own."""
    SUBMIT = "submit"
    """Ask an adult to approve a book."""
    EDIT_ALL = "edit_all"
    """Change and remove what others made."""
    APPROVE = "approve"
    """Decide about what a child submitted."""
    EXPORT = "export"
    """Take a book out of the workspace."""
    USE_API = "use_api"
    """Make tokens with which programs use the API in one's name."""
    SEE_MEMBERS = "see_members"
    MANAGE_CHILDREN = "manage_children"
    """Add children, and look after their profiles and secret pictures."""
    MANAGE_MEMBERS = "manage_members"
    """Invite and remove adults, and change their roles."""
    MANAGE_BILLING = "manage_billing"
    MODERATE = "moderate"
    """Decide about what is held back, and set how strict the team is."""
    MANAGE_WORKSPACE = "manage_workspace"
    """Name, address, archives, stopped work, closing and deletion."""


_CHILD = frozenset({Right.WRITE, Right.SUBMIT})
_ADULT = _CHILD | {Right.EDIT_ALL, Right.APPROVE, Right.EXPORT, Right.USE_API, Right.SEE_MEMBERS, Right.MANAGE_CHILDREN}

RIGHTS: Mapping[str, frozenset[Right]] = {
    Role.PARENT_ADMIN: frozenset(Right),
    Role.ADULT: _ADULT,
    Role.CHILD: _CHILD,
}
"""What each role may do."""
