from allauth.usersessions.models import UserSession
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from tenants import services as tenants
from tenants.access import memberships_of


def sign_out_everywhere(*, user: AbstractBaseUser) -> None:
    """End every session of this person, on the apex and in each workspace, this one included."""
    with transaction.atomic():
        for session in UserSession.objects.filter(user=user):  # first: they could ask for new ways in
            session.end()
        close_workspaces(user=user)


def close_workspaces(*, user: AbstractBaseUser) -> None:
    """End this person's sessions in all workspaces. A browser that is signed in on the apex enters again unasked."""
    tenants.close_sessions(membership_ids=memberships_of(user).values_list("id", flat=True))
