from csp.middleware import CSPMiddleware, PolicyParts
from django.core.files.storage import storages
from django.http import HttpRequest, HttpResponseBase

from shared_apps.media.stores import ObjectStore


class PolicyMiddleware(CSPMiddleware):
    """The Content-Security-Policy of the settings. With a bucket, its origin is allowed for pictures."""

    def get_policy_parts(
        self,
        request: HttpRequest,
        response: HttpResponseBase,
        report_only: bool = False,  # noqa: FBT001, FBT002  (django-csp's own)
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        store = storages["default"]
        if isinstance(store, ObjectStore):
            parts.update = {**(parts.update or {}), "img-src": [store.origin]}
        return parts
