from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.billing.services import entitlements
from shared_apps.billing.services.entitlements import StorageUsedUp
from shared_apps.core.bodies import takes_files
from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import InvalidInput, NotFound, ProductError
from shared_apps.core.limits import CountAway, TooManyRequests
from shared_apps.media import renditions
from shared_apps.media.uploads import MOST_BYTES
from tenant_apps.characters import access
from tenant_apps.characters.forms import CharacterForm, LooksForm
from tenant_apps.characters.models import Character
from tenant_apps.characters.services import cast, drawings, references
from tenant_apps.moderation.services.names import NameUnchecked
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.models import Right


@open_to(Audience.MEMBERS)
@require_safe
def list_characters(request: MemberRequest) -> HttpResponse:
    template = "characters/list.html#cast" if request.htmx else "characters/list.html"
    characters = access.characters_of(request.membership)
    context = {"characters": characters, "waiting": references.with_waiting_sheet()}
    return TemplateResponse(request, template, context)


@open_to(Right.WRITE)
@require_http_methods(["GET", "POST"])
@takes_files(MOST_BYTES)
def new_character(request: MemberRequest) -> HttpResponse:
    return _edit(request, None)


@open_to(Right.WRITE)
@require_http_methods(["GET", "POST"])
@takes_files(MOST_BYTES)
def edit_character(request: MemberRequest, character_id: UUID) -> HttpResponse:
    return _edit(request, access.character_to_edit(request.membership, character_id))


@open_to(Right.WRITE)
@require_safe
def preview(request: MemberRequest) -> HttpResponse:
    """A preview of the chosen looks. It is not stored; the browser caches it for an hour."""
    form = LooksForm(request.GET)
    if not form.is_valid():
        raise InvalidInput("These looks are not among the choices.")
    preview = cast.preview_sheet(**form.cleaned_data)
    response = TemplateResponse(request, "characters/preview.html", {"preview": preview})
    patch_cache_control(response, private=True, max_age=3600)
    return response


@open_to(Audience.MEMBERS)
@require_safe
def sheet(request: MemberRequest, character_id: UUID) -> HttpResponseBase:
    """The sheet of a character; 404 until it is drawn."""
    character = access.character_to_see(request.membership, character_id)
    if not character.sheet_key:
        raise NotFound
    return renditions.respond(request, character.sheet_key)


@open_to(Audience.MEMBERS)
@require_safe
def drawing(request: MemberRequest, character_id: UUID) -> HttpResponseBase:
    """The drawing of a character; 404 if none may be shown."""
    return renditions.respond(request, access.character_to_see(request.membership, character_id).drawing_key)


@open_to(Right.WRITE)
@require_POST
def remove_drawing(request: MemberRequest, character_id: UUID) -> HttpResponse:
    character = access.character_to_edit(request.membership, character_id)
    now = timezone.now()
    undo = drawings.undo_token(character=character, now=now)
    drawings.remove_drawing(character=character, by=request.membership, now=now)
    context = {"character": character, "undo": undo}
    messages.success(request, render_to_string("characters/drawing_removed.html", context, request))
    return redirect(character)


@open_to(Right.WRITE)
@require_POST
def put_back_drawing(request: MemberRequest, character_id: UUID) -> HttpResponse:
    character = access.character_to_edit(request.membership, character_id)
    drawings.put_back_drawing(character=character, token=request.POST.get("drawing", ""), by=request.membership)
    messages.success(request, f"{character.name}’s drawing is back.")
    return redirect(character)


@open_to(Right.WRITE)
@require_POST
def remove_character(request: MemberRequest, character_id: UUID) -> HttpResponse:
    character = access.character_to_edit(request.membership, character_id)
    cast.remove_character(character=character, by=request.membership, now=timezone.now())
    messages.success(request, render_to_string("characters/removed.html", {"character": character}, request))
    return redirect("characters:list")


@open_to(Right.WRITE)
@require_POST
def put_back_character(request: MemberRequest, character_id: UUID) -> HttpResponse:
    character = access.character_to_put_back(request.membership, character_id)
    cast.put_back_character(character=character)
    messages.success(request, f"{character.name} is back.")
    return redirect("characters:list")


def _edit(request: MemberRequest, character: Character | None) -> HttpResponse:
    sent = request.method == "POST"
    form = CharacterForm(
        request.POST if sent else None, request.FILES if sent else None, team=request.team, instance=character
    )
    status: int = form.status
    trouble: ProductError | None = None
    if form.is_valid():
        try:
            saved = _save(request, form, character)
        except (InvalidInput, NameUnchecked, StorageUsedUp, TooManyRequests, CountAway) as error:
            form.add_error(error.field, str(error))
            status, trouble = error.status, error
        else:
            return _saved_response(request, saved)
    if form.errors:
        form.prepare_correction()
    page = render(request, "characters/edit.html", {"form": form, "character": character}, status=status)
    return set_retry_after(page, trouble)


@dataclass(frozen=True)
class _Saved:
    """The saved character. ``drawing_shown`` is None without a new drawing; ``undo`` puts the old one back."""

    character: Character
    drawing_shown: bool | None = None
    undo: str = ""


def _save(request: MemberRequest, form: CharacterForm, character: Character | None) -> _Saved:
    looks = dict(form.cleaned_data)
    drawing, by = looks.pop("drawing"), request.membership
    if character:
        character.refresh_from_db()  # the form has already put its values on the instance
    if drawing:
        entitlements.require_storage(team=request.team, now=timezone.now())  # before a character is kept without it
    if drawing or cast.needs_new_sheet(character=character, **looks):
        hit_extras_limit(request)
    if character is None:
        character = cast.add_character(by=by, **looks)
    else:
        cast.change_character(character=character, by=by, **looks)
    if not drawing:
        return _Saved(character)
    now = timezone.now()
    undo = drawings.undo_token(character=character, now=now)
    shown = drawings.hand_in_drawing(character=character, data=drawing, by=by, now=now)
    return _Saved(character, shown, undo)


def _saved_response(request: MemberRequest, saved: _Saved) -> HttpResponse:
    words = render_to_string("characters/saved.html", {"saved": saved, "character": saved.character}, request)
    messages.success(request, words)
    return redirect("characters:list")
