from uuid import UUID

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import NotFound
from shared_apps.core.text import named
from shared_apps.media import files
from tenant_apps.people import access as people
from tenant_apps.publishing import access
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.services import card_sheets, exports
from tenant_apps.publishing.services.formats import FORMATS
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def card_sheet(request: MemberRequest) -> HttpResponse:
    """The cards of the whole class, as a PDF to print."""
    cards = list(people.cards_to_print(request.membership, now=timezone.now()))
    if not cards:
        raise NotFound("There are no cards yet. Add pupils first.")
    return _pdf(card_sheets.print_cards(cards=cards, team=request.team), "cards.pdf")


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def one_card(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    card = people.card_to_print(request.membership, profile_id)
    return _pdf(card_sheets.print_cards(cards=[card], team=request.team), "card.pdf")


def _pdf(data: bytes, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return HttpResponse(data, content_type="application/pdf", headers=headers)


@open_to(Right.EXPORT)
@require_POST
def request_export(request: MemberRequest, book_id: UUID) -> HttpResponse:
    return _requested(request, book_id, Export.Format.PDF)


@open_to(Right.EXPORT)
@require_POST
def request_epub(request: MemberRequest, book_id: UUID) -> HttpResponse:
    return _requested(request, book_id, Export.Format.EPUB)


def _requested(request: MemberRequest, book_id: UUID, format_: Export.Format) -> HttpResponse:
    book = access.book_to_export(request.membership, book_id)
    export = exports.request_export(book=book, team=request.team, format_=format_)
    exports.record_request(export=export, by=request.membership, now=timezone.now())
    return redirect("publishing:export", book_id=book_id, export_id=export.id)


@open_to(Right.EXPORT)
@never_cache
@require_safe
def export(request: MemberRequest, book_id: UUID, export_id: UUID) -> HttpResponse:
    found = access.export_to_fetch(request.membership, book_id, export_id)
    exports.renew_export(export=found, team=request.team)
    missing = FORMATS[Export.Format(found.format)].missing_letters(book=found.book, team=request.team)
    not_printed = named(missing) if missing else ""
    template = "publishing/export.html#state" if request.htmx else "publishing/export.html"
    return TemplateResponse(request, template, {"export": found, "book": found.book, "not_printed": not_printed})


@open_to(Right.EXPORT)
@require_safe
def download(request: MemberRequest, book_id: UUID, export_id: UUID) -> HttpResponseBase:
    found = access.export_to_fetch(request.membership, book_id, export_id)
    if found.is_ready and not exports.renew_export(export=found, team=request.team).is_ready:
        return redirect("publishing:export", book_id=book_id, export_id=export_id)
    name, suffix = slugify(found.book.title) or "book", files.SUFFIXES[FORMATS[Export.Format(found.format)].media_type]
    return files.respond(request, found.file_key, download_as=f"{name}.{suffix}")
