"""On the apex, for parent-admins: request, watch and download archives of a workspace."""

from uuid import UUID

from django.core.files.storage import default_storage
from django.http import HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.archives import access
from shared_apps.archives.services import requests
from shared_apps.core.downloads import LongFileResponse
from shared_apps.core.errors import NotFound
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import ApexRequest


@open_to(Audience.USERS)
@require_POST
def pack(request: ApexRequest, slug: str) -> HttpResponse:
    member = access.membership_to_archive(request.user, slug)
    requests.request_archive(team=member.team, by=member, now=timezone.now())
    return redirect(f"{reverse('workspaces:settings', args=[slug])}#archive")


@open_to(Audience.USERS)
@never_cache
@require_safe
def state(request: ApexRequest, slug: str) -> HttpResponse:
    """The archives' part of the settings page. The page polls it every two seconds while one is being packed."""
    member = access.membership_to_archive(request.user, slug)
    if not request.htmx:
        return redirect(f"{reverse('workspaces:settings', args=[slug])}#archive")
    context = {"managed_team": member.team, "archives": access.archives_of(member)}
    return TemplateResponse(request, "workspaces/_archives.html", context)


@open_to(Audience.USERS)
@require_safe
def download(request: ApexRequest, slug: str, archive_id: UUID) -> HttpResponseBase:
    archive = access.archive_to_fetch(request.user, slug, archive_id)
    if address := requests.address_of(archive):
        return _private(HttpResponseRedirect(address))
    try:
        file = default_storage.open(archive.file_key)
    except FileNotFoundError as error:
        raise NotFound("This archive is not there any more. You can have a new one packed.") from error
    name = requests.file_name(archive)
    response = LongFileResponse(file, as_attachment=True, filename=name, content_type="application/zip")
    return _private(response)


def _private(response: HttpResponseBase) -> HttpResponseBase:
    response["Cache-Control"] = "private, no-store"
    return response
