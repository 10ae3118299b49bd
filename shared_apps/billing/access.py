"""Who may see and decide about money: the parent-admins of the workspace, unless a school pays for it."""

from django.contrib.auth.base_user import AbstractBaseUser

from shared_apps.billing.models import BillingAccount, BillingContact
from shared_apps.core.errors import NotAllowed, NotFound
from tenants.access.audiences import require
from tenants.access.members import membership_to_enter
from tenants.models import Membership, Right, Role


class SchoolPays(NotAllowed):
    code = "school_pays"
    message = "Your school pays for this workspace, and its office looks after everything about money."


def require_payer(membership: Membership) -> None:
    """Raise unless this member decides about the money of the workspace.

    Raises:
        NotAllowed: the member's role does not.
        SchoolPays: the workspace is a class of a school. Its teachers see nothing about money.
    """
    require(membership, Right.MANAGE_BILLING)
    school = BillingAccount.Kind.SCHOOL
    if BillingAccount.objects.paying_for(membership.team_id).filter(kind=school).exists():
        raise SchoolPays


def membership_to_pay(user: AbstractBaseUser, slug: str) -> Membership:
    """The membership of a person who decides about the money of this workspace, on the apex.

    Raises:
        NotFound: the user is no member, or the workspace is not open.
        NotAllowed, SchoolPays: the member does not decide about its money.
    """
    membership = membership_to_enter(user, slug)
    require_payer(membership)
    return membership


def children_to_limit(membership: Membership) -> list[Membership]:
    """The children of the workspace, in the order in which they came."""
    require_payer(membership)
    children = Membership.objects.current().filter(team_id=membership.team_id, role=Role.CHILD)
    return list(children.order_by("created_at", "id"))


def contact_to_remove(membership: Membership, contact_id: int) -> BillingContact:
    """A contact of the workspace's account. Raises NotFound when there is none."""
    require_payer(membership)
    contact = BillingContact.objects.filter(id=contact_id, account__teams__team_id=membership.team_id).first()
    if contact is None:
        raise NotFound("This address gets no e-mails any more.")
    return contact
