"""Who may knock without belonging. A view that is to be open to anyone must be written down here, on purpose."""

from config.api import api
from tests.boundary.atlas import APEX, WORKSPACE, addresses

OPEN_IN_A_WORKSPACE = {"healthz", "ai:about", "entry:enter", "entry:arrive", "entry:goodbye"}
OPEN_ON_THE_APEX = {
    "healthz",
    "home",
    "ai:about",
    "account_signup",
    "account_login",
    "account_logout",
    "account_inactive",
    "account_email_verification_sent",
    "account_confirm_login_code",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
}


def test_only_the_door_of_a_workspace_is_open_to_anyone() -> None:
    assert {address.name for address in addresses(WORKSPACE) if address.is_open} == OPEN_IN_A_WORKSPACE


def test_only_signing_in_is_open_to_anyone_on_the_apex() -> None:
    assert {address.name for address in addresses(APEX) if address.is_open} == OPEN_ON_THE_APEX


def test_the_map_is_whole() -> None:
    """Were the walk to miss a part of the house, the other tests here would pass over it in silence."""
    names = {address.name for address in addresses(WORKSPACE)}
    assert {"stories:shelf", "generation:brief", "characters:list", "publishing:download", "live:events"} <= names
    paths = {address.route for address in addresses(WORKSPACE)}
    documented = {path.replace("{", "<uuidstr:").replace("}", ">")[1:] for path in api.get_openapi_schema()["paths"]}
    assert paths >= documented
    assert len(documented) >= 6
