# tenant_apps/stories/views.py
from django.http import HttpResponse
from django.views.decorators.cache import never_cache


@never_cache
# refused:
def shelf(request):
    return HttpResponse()
