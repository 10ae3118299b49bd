"""When a member's daily e-mail is due. What it says lies in the team's schema."""

from django.db import models

from tenants.models.members import Membership


class DueDigest(models.Model):
    """A member has notices to be mailed. One table for all teams, so that a search for due ones enters no schema."""

    membership = models.OneToOneField(Membership, on_delete=models.CASCADE, primary_key=True, related_name="+")
    due_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"due at {self.due_at:%Y-%m-%d %H:%M}"
