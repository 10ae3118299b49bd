"""Ways into a workspace besides an account, such as a child's card. Rooms above register them."""

from dataclasses import dataclass

from shared_apps.core.registry import Registry


@dataclass(frozen=True)
class SignIn:
    """A way in. ``url_name`` names a view on the workspace's host that is open to anyone.

    The view identifies a member and calls ``tenants.services.entry.open_session``. It receives ``next``, the path to
    go to.
    """

    label: str
    url_name: str


SIGN_INS: Registry[SignIn] = Registry("workspace sign-ins", "ways into a workspace besides an account")
