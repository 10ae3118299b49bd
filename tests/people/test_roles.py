"""What each role may do, in one table (tenants/models/roles.py)."""

from tenants.models import RIGHTS, Membership, Right, Role
from tests.personas import Persona


def test_only_parent_admins_decide_about_members_billing_moderation_and_the_workspace() -> None:
    only_theirs = RIGHTS[Role.PARENT_ADMIN] - RIGHTS[Role.ADULT]

    assert only_theirs == {Right.MANAGE_MEMBERS, Right.MANAGE_BILLING, Right.MODERATE, Right.MANAGE_WORKSPACE}


def test_children_write_and_submit_and_nothing_else() -> None:
    assert RIGHTS[Role.CHILD] == {Right.WRITE, Right.SUBMIT}


def test_every_role_and_every_right_is_in_the_table() -> None:
    assert set(RIGHTS) == set(Membership.Role)
    assert frozenset().union(*RIGHTS.values()) == set(Right)


def test_a_class_calls_its_parent_admin_a_teacher_admin(guardian: Persona, teacher: Persona) -> None:
    assert (guardian.membership.role_name, teacher.membership.role_name) == ("Parent-admin", "Teacher-admin")
