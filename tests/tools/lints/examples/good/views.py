# tenant_apps/stories/views.py
from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods


@never_cache
@require_GET
def shelf(request):
    return _answer(request)


@require_http_methods(["GET", "POST"])
def book(request, book_id):
    return _answer(request)


def safe_path(path):
    return path


def _answer(request):
    return HttpResponse()
