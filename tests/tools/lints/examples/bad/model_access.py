# tenant_apps/stories/views.py
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from tenant_apps.stories import models
from tenant_apps.stories.models import Book


@require_POST
def remove(request, book_id):
    # refused:
    Book.objects.get(id=book_id).delete()
    # refused:
    models.Page._default_manager.filter(book=book_id).delete()
    return redirect("stories:shelf")
