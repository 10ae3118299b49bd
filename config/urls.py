"""A workspace host."""

from django.urls import include, path

from config.api import api
from shared_apps.billing.urls import workspace_urls as billing_urls
from shared_apps.ops.views import healthz
from tenants.access.audiences import Audience, routes_open_to
from tenants.urls import workspace_urls

handler500 = "shared_apps.core.server_errors.server_error"
urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("api/", routes_open_to(api.urls, {}, otherwise=Audience.MEMBERS)),
    path("", include(workspace_urls)),
    path("", include("shared_apps.ai.urls")),
    path("", include(billing_urls)),
    path("", include("shared_apps.live.urls")),
    path("", include("shared_apps.queue.urls")),
    path("", include("tenant_apps.characters.urls")),
    path("", include("tenant_apps.editing.urls")),
    path("", include("tenant_apps.generation.urls")),
    path("", include("tenant_apps.moderation.urls")),
    path("", include("tenant_apps.people.urls")),
    path("", include("tenant_apps.publishing.urls")),
    path("", include("tenant_apps.stories.urls")),
]
