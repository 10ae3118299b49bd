from django.db import connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from tenants.access import Audience, open_to


@open_to(Audience.ANYONE)
@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 when this process serves and reaches the database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})
