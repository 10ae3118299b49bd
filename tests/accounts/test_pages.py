"""Pages of an account offer what can be done, and nothing else."""

from allauth.account.models import EmailAddress

from shared_apps.accounts.models import User
from shared_apps.core.origins import from_address
from tenants.backend import public_context
from tests.accounts.steps import EMAIL, sign_in
from tests.personas import a_browser


def test_the_only_address_can_be_neither_removed_nor_made_the_main_one(owner: User) -> None:
    page = sign_in(owner.email).get(EMAIL).content.decode()
    assert "action_add" in page
    assert not any(name in page for name in ("action_primary", "action_remove", "action_send"))


def test_either_of_two_addresses_can_become_the_main_one(owner: User) -> None:
    with public_context():
        EmailAddress.objects.create(user=owner, email="second@example.org", verified=True)
    page = sign_in(owner.email).get(EMAIL).content.decode()
    assert "action_primary" in page and "action_remove" in page and "action_send" not in page


def test_an_address_that_is_not_confirmed_can_be_confirmed(owner: User) -> None:
    with public_context():
        EmailAddress.objects.create(user=owner, email="second@example.org", verified=False)
    assert "action_send" in sign_in(owner.email).get(EMAIL).content.decode()


def test_no_field_repeats_its_label(owner: User) -> None:
    for path in ("/accounts/signup/", "/accounts/login/", "/accounts/password/reset/"):
        assert "placeholder" not in a_browser().get(path).content.decode()


def test_an_expired_link_names_the_address_to_write_to(owner: User) -> None:
    assert from_address() in a_browser().get("/accounts/take-back/nonsense/").content.decode()
