# tenant_apps/stories/views.py
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from tenant_apps.stories import access, services


@require_POST
def remove(request, book_id):
    services.remove_book(book=access.book_to_remove(request.membership, book_id))
    return redirect("stories:shelf")
