"""Ways into a workspace besides an account, such as a child's card. Rooms above register them."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest

from shared_apps.core.registry import Registry


def _always(request: HttpRequest) -> bool:
    return True


@dataclass(frozen=True)
class SignIn:
    """A way in. ``url_name`` names a view on the workspace's host that is open to anyone.

    The view identifies a member and calls ``tenants.services.entry.open_session``. It receives ``next``, the path to
    go to. ``is_offered`` says, in the team's schema, whether this browser can come in that way.
    """

    label: str
    url_name: str
    is_offered: Callable[[HttpRequest], bool] = _always


SIGN_INS: Registry[SignIn] = Registry("workspace sign-ins", "ways into a workspace besides an account")
