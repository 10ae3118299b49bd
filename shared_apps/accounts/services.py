from allauth.usersessions.models import UserSession
from django.db import transaction

from shared_apps.accounts.models import User
from tenants import services as tenants
from tenants.access import memberships_of


def sign_out_everywhere(*, user: User) -> None:
    """End every session of this person, on the apex and in each workspace, this one included."""
    with transaction.atomic():
        tenants.close_sessions(membership_ids=memberships_of(user).values_list("id", flat=True))
        for session in UserSession.objects.filter(user=user):
            session.end()
