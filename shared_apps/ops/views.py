from secrets import compare_digest

from django.conf import settings
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from shared_apps.core.conditions import STORAGE
from shared_apps.core.metrics import PROMETHEUS
from tenants.access.audiences import Audience, open_to


@open_to(Audience.ANYONE)
@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 when this process reaches the database. Also while the file store is full: pages still work."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok", "storage": "away" if STORAGE.is_met else "ok"})


@open_to(Audience.ANYONE)
@never_cache
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """Metrics for Prometheus, which sends the token. 404 when the settings have no token."""
    if not settings.METRICS_TOKEN:
        raise Http404
    shown = request.headers.get("Authorization", "").encode()
    if not compare_digest(shown, f"Bearer {settings.METRICS_TOKEN}".encode()):
        return HttpResponse(status=401, headers={"WWW-Authenticate": "Bearer"})
    return HttpResponse(generate_latest(PROMETHEUS), content_type=CONTENT_TYPE_LATEST)
