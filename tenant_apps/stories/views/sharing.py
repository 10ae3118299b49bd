"""Adults share an approved book by links; everyone who has a link reads that book and finds nothing else."""

from contextlib import suppress
from typing import TypeVar
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.core.client_ips import client_network
from shared_apps.core.errors import Conflict, InvalidInput, NotFound
from shared_apps.core.limits import CountAway, hit
from shared_apps.media import renditions
from tenant_apps.people.services import names
from tenant_apps.stories import access
from tenant_apps.stories.forms import ShareForm
from tenant_apps.stories.models import ShareLink, picture_address
from tenant_apps.stories.services import share_links
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest, WorkspaceRequest
from tenants.models import Right

Response = TypeVar("Response", bound=HttpResponseBase)


@open_to(Right.EXPORT)
@never_cache
@require_http_methods(["GET", "POST"])
def share(request: MemberRequest, book_id: UUID) -> HttpResponse:
    """The links to a book, and a form for another one."""
    book, now = access.book_to_share(request.membership, book_id), timezone.now()
    form = ShareForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            share_links.create_link(book=book, by=request.membership, now=now, **form.cleaned_data)
        except (InvalidInput, Conflict) as error:
            form.add_error(error.field, str(error))
        else:
            messages.success(request, "Here is the link. Everyone who has it can read this book.")
            return redirect("stories:share", book_id=book.id)
    links = access.links_of(request.membership, book).open_at(now)
    context = {
        "book": book,
        "form": form,
        "links": [(link, share_links.address_of(link=link, team=request.team)) for link in links],
        "ended": access.links_of(request.membership, book).exclude(id__in=[link.id for link in links])[:20],
        "said": share_links.names_said(book=book),
    }
    return render(request, "stories/share.html", context, status=422 if form.errors else 200)


@open_to(Right.EXPORT)
@require_POST
def end(request: MemberRequest, book_id: UUID, link_id: UUID) -> HttpResponse:
    link = access.link_to_end(request.membership, book_id, link_id)
    share_links.end_link(link=link, by=request.membership, now=timezone.now())
    messages.success(request, "The link is ended. It opens nothing any more.")
    return redirect("stories:share", book_id=book_id)


@open_to(Audience.ANYONE)
@never_cache
@require_safe
def read(request: WorkspaceRequest, token: str, number: int = 0) -> HttpResponse:
    """One spread for somebody outside: 0 is the cover, the last one is the end."""
    link = _link(request, token)
    book = link.book
    pages = access.pages_to_read(book)
    if number > len(pages) + 1:
        raise NotFound("The book has no such page.")
    if number == 0 and request.method == "GET":
        share_links.count_opening(link=link, now=timezone.now())
    page = pages[number - 1] if 1 <= number <= len(pages) else None
    context = {
        "book": book,
        "token": token,
        "page": page,
        "picture": _picture_of(token, page.number, page.current.picture_key) if page and page.current else "",
        "cover": picture_address(book.cover_key, "stories:shared_cover", token),
        "maker": names.names_of([book.made_by])[book.made_by] if link.shows_names else "",
        "number": number,
        "length": len(pages),
        "is_end": number == len(pages) + 1,
        "place": "Cover" if number == 0 else f"Page {number} of {len(pages)}" if page else "The end",
        "previous": number - 1 if number > 0 else None,
        "next": number + 1 if number <= len(pages) else None,
    }
    return _unlisted(render(request, "stories/shared.html", context))


@open_to(Audience.ANYONE)
@require_safe
def cover(request: WorkspaceRequest, token: str) -> HttpResponseBase:
    return _unlisted(renditions.respond(request, _link(request, token).book.cover_key))


@open_to(Audience.ANYONE)
@require_safe
def picture(request: WorkspaceRequest, token: str, number: int) -> HttpResponseBase:
    version = access.shared_page(_link(request, token), number)
    return _unlisted(renditions.respond(request, version.picture_key))


def _link(request: WorkspaceRequest, token: str) -> ShareLink:
    """The link, if it opens its book now. Raises NotFound and TooManyRequests."""
    with suppress(CountAway):  # reading goes on while Redis is away
        hit("shared_books", {"network": client_network(request)})
    link = access.link_by_token(request.team, token, now=timezone.now())
    if not link.shows_names and share_links.names_said(book=link.book):
        raise NotFound(access.LINK_OPENS_NOTHING)  # a child of this name came after the link was made
    return link


def _picture_of(token: str, number: int, key: str) -> str:
    return picture_address(key, "stories:shared_picture", token, number)


def _unlisted(response: Response) -> Response:
    """Keep it out of search engines, and its address from other sites."""
    response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    response["Referrer-Policy"] = "no-referrer"
    return response
