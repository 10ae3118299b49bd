from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest

from shared_apps.accounts import services
from shared_apps.core.addresses import apex_url, apex_url_of
from shared_apps.core.clients import client_address


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth's adapter is untyped
    """allauth, told where we live: sites are not a table of ours, and links in letters come from no request."""

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        links = {name: apex_url_of(value) for name, value in context.items() if name.endswith("_url")}
        ours = {"email": email, "site_name": "StorySprout", "apex": apex_url("")}
        services.post_mail(message=self.render_mail(template_prefix, email, {**context, **links, **ours}))

    def get_from_email(self) -> str:
        from_email: str = super().get_from_email()
        return from_email

    def is_safe_url(self, url: str | None) -> bool:
        """Only this host: a workspace is reached by its own door."""
        return bool(url and url.startswith("/") and super().is_safe_url(url))

    def set_password(self, user: AbstractBaseUser, password: str) -> None:
        """A new password ends what the old one opened. allauth sees to the apex, we to the workspaces."""
        super().set_password(user, password)
        services.close_workspaces(user=user)

    def get_client_ip(self, request: HttpRequest) -> str:
        return client_address(request)
