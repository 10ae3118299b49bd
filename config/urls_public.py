"""The apex host: who we are, signing in, and the way into a workspace."""

from django.urls import include, path
from django.views.generic import TemplateView

from shared_apps.billing.adapters import stripe_webhook
from shared_apps.billing.urls import apex_urls as payment_urls
from shared_apps.ops.views import healthz, metrics
from tenants.access.audiences import Audience, open_to
from tenants.urls import apex_urls

handler500 = "shared_apps.core.server_errors.server_error"
urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("metrics", metrics, name="metrics"),
    path("webhooks/stripe/", stripe_webhook, name="stripe_webhook"),
    path("", open_to(Audience.ANYONE)(TemplateView.as_view(template_name="home.html")), name="home"),
    path("", include(apex_urls)),
    path("", include("shared_apps.archives.urls")),
    path("", include(payment_urls)),
    path("", include("shared_apps.accounts.urls")),
    path("", include("shared_apps.ai.urls")),
]
