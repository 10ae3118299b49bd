"""Personal API tokens: one's own, and for parent-admins those of the others."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from shared_apps.core.errors import Conflict, InvalidInput
from tenant_apps.people.forms import TokenForm
from tenants.access import tokens as access
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right
from tenants.services import tokens


@open_to(Right.USE_API)
@never_cache
@require_http_methods(["GET", "POST"])
def list_tokens(request: MemberRequest) -> HttpResponse:
    """The tokens, and a form for another one. A new one is shown in the answer, and never again."""
    member, now = request.membership, timezone.now()
    form = TokenForm(request.POST if request.method == "POST" else None, member=member)
    issued = None
    if form.is_valid():
        try:
            issued = tokens.issue(by=member, now=now, **form.cleaned_data)
        except (InvalidInput, Conflict) as error:
            form.add_error(error.field, str(error))
        else:
            form = TokenForm(member=member)
    context = {
        "form": form,
        "issued": issued,
        "own": access.own_tokens(member),
        "others": access.tokens_of_others(member),
        "scopes": tokens.SCOPES,
        "now": now,
    }
    return render(request, "people/tokens.html", context, status=422 if form.errors else 200)


@open_to(Right.USE_API)
@require_POST
def revoke_token(request: MemberRequest, token_id: UUID) -> HttpResponse:
    token = access.token_to_revoke(request.membership, token_id)
    tokens.revoke(token=token, by=request.membership, now=timezone.now())
    messages.success(request, f"“{token}” is revoked. Programs that use it are refused from now on.")
    return redirect("people:tokens")
