"""A router whose operations each declare an audience, which is enforced and documented."""

from collections.abc import Callable
from typing import Any

import ninja
from django.conf import settings
from django.http import HttpRequest
from ninja.security import APIKeyCookie, HttpBearer

from shared_apps.core.api import ANYWHERE, problems
from tenants.access.audiences import AudienceMissing, Declared, admits, audience_of, refusal_of, roles_in
from tenants.models import Membership


class SessionCookie(APIKeyCookie):
    """The browser's session in this workspace. Changing anything needs the CSRF token as well."""

    param_name = settings.SESSION_COOKIE_NAME

    def __init__(self, audience: Declared | None = None) -> None:
        super().__init__()
        self.audience = audience

    def authenticate(self, request: HttpRequest, key: str | None) -> Membership | None:
        """The member, or None.

        Raises:
            AudienceMissing: the operation declares no audience.
            NotAllowed: it is not open to members of this role.
        """
        if self.audience is None:
            raise AudienceMissing(request.path)
        membership: Membership | None = getattr(request, "membership", None)
        if membership and not admits(self.audience, membership):
            raise refusal_of(self.audience, membership.team)
        return membership


class TokenBearer(HttpBearer):
    """A personal API token in ``Authorization: Bearer``. It needs no CSRF token: no browser sends it by itself."""

    def __init__(self, audience: Declared | None = None) -> None:
        super().__init__()
        self.audience = audience

    def authenticate(self, request: HttpRequest, token: str) -> Membership | None:
        """The member for whom the token stands; the middleware looked it up.

        Raises:
            NotAllowed: the operation is not open to that role, or not to this token.
        """
        membership: Membership | None = getattr(request, "membership", None)
        if self.audience is None or membership is None or membership.token is None:
            return None
        if not admits(self.audience, membership):
            raise refusal_of(self.audience, membership.team)
        return membership


class Router(ninja.Router):
    """Ninja's router, with an audience for each operation, documented as ``x-audience``, and by role as ``x-roles``.

    Each operation also documents the errors that all operations share.
    """

    def add_api_operation(self, path: str, methods: list[str], view_func: Callable[..., Any], **options: Any) -> None:
        """Add an operation; ``@router.get`` and the others call this.

        Raises:
            AudienceMissing: the operation lacks an ``@open_to`` of its own.
        """
        audience = audience_of(view_func)
        if audience is None:
            raise AudienceMissing(f"The API operation {view_func.__name__}")
        options["openapi_extra"] = {
            **(options.get("openapi_extra") or {}),
            "x-audience": audience.value,
            "x-roles": roles_in(audience),
        }
        options["auth"] = [TokenBearer(audience), SessionCookie(audience)]
        options["response"] = {**problems(*ANYWHERE), **options["response"]}
        super().add_api_operation(path, methods, view_func, **options)
