"""For grown-ups: the children of the workspace."""

from tempfile import TemporaryFile
from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import InvalidInput, ProductError
from tenant_apps.people import access
from tenant_apps.people.forms import ChildForm, PinForm
from tenant_apps.people.models import ChildProfile, PinPicture
from tenant_apps.people.services import child_data, children
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.models import Right


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def list_children(request: MemberRequest) -> HttpResponse:
    now = timezone.now()
    context = {
        "children": access.pupils_with_cards(request.membership),
        "class_code": access.class_code_of(request.membership, now=now),
        "now": now,
        "devices": access.devices_of(request.membership),
        "this_device": access.device_in(request),
    }
    return render(request, "people/children.html", context)


@open_to(Right.MANAGE_CHILDREN)
@require_http_methods(["GET", "POST"])
def new_child(request: MemberRequest) -> HttpResponse:
    form = ChildForm(request.POST if request.method == "POST" else None, words=request.team.words)
    if form.is_valid():
        try:
            child = children.add(by=request.membership, now=timezone.now(), **form.cleaned_data)
        except ProductError as error:
            return _refused(request, form, error)
        return redirect("people:card" if request.team.is_class else "people:choose_pin", profile_id=child.id)
    return render(request, "people/child.html", {"form": form}, status=422 if form.errors else 200)


@open_to(Right.MANAGE_CHILDREN)
@require_http_methods(["GET", "POST"])
def edit_child(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    child = access.child_to_manage(request.membership, profile_id)
    form = ChildForm(request.POST if request.method == "POST" else None, instance=child, words=request.team.words)
    if form.is_valid():
        try:
            children.change(child=child, **form.cleaned_data)
        except ProductError as error:
            return _refused(request, form, error, child)
        messages.success(request, "The changes are kept.")
        return redirect("people:children")
    return render(request, "people/child.html", {"form": form, "child": child}, status=422 if form.errors else 200)


def _refused(
    request: MemberRequest, form: ChildForm, error: ProductError, child: ChildProfile | None = None
) -> HttpResponse:
    """The form with the reason beside its field. What was filled in stays."""
    if error.field is None:
        raise error
    form.add_error(error.field, str(error))
    page = render(request, "people/child.html", {"form": form, "child": child}, status=error.status)
    return set_retry_after(page, error)


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_http_methods(["GET", "POST"])
def choose_pin(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    """Tap four pictures, one after the other. The fourth sets the PIN."""
    child = access.child_to_manage(request.membership, profile_id)
    pictures = PinForm(request.POST).pictures if request.method == "POST" else []
    problem = ""
    if len(pictures) >= children.PIN_LENGTH:
        try:
            children.set_pin(child=child, pictures=pictures, now=timezone.now(), by=request.membership)
        except InvalidInput as error:
            problem, pictures = str(error), []
        else:
            names = ", ".join(PinPicture(picture).label.lower() for picture in pictures)
            messages.success(request, f"{child} comes in with these pictures, in this order: {names}.")
            return redirect("people:children")
    context = {"child": child, "pictures": PinPicture, "chosen": pictures, "problem": problem}
    return render(request, "people/choose_pin.html", context, status=422 if problem else 200)


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def remove_child(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    child: ChildProfile = access.child_to_manage(request.membership, profile_id)
    children.remove(child=child, now=timezone.now(), by=request.membership)
    messages.success(request, f"{child} is removed, with name, face and pictures. Books and characters stay.")
    return redirect("people:children")


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def pack_child_data(request: MemberRequest, profile_id: UUID) -> FileResponse:
    """Everything that is held about the child, as a ZIP."""
    child = access.child_to_manage(request.membership, profile_id)
    hit_extras_limit(request)
    packed = TemporaryFile()  # noqa: SIM115  (the response closes it)
    child_data.pack(child=child, by=request.membership, to=packed, now=timezone.now())
    packed.seek(0)
    return FileResponse(packed, as_attachment=True, filename="everything-about-a-child.zip")


@open_to(Right.MANAGE_WORKSPACE)
@never_cache
@require_http_methods(["GET", "POST"])
def erase_child(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    """Delete the child with all that it made. The answer is the certificate, and is stored nowhere."""
    child = access.child_to_manage(request.membership, profile_id)
    if request.method == "POST":
        if request.POST.get("nickname", "").strip() == child.nickname:
            erasure = child_data.erase(child=child, by=request.membership, now=timezone.now())
            return render(request, "people/certificate.html", {"erasure": erasure})
        messages.error(request, "That is not the child’s name. Nothing was deleted.")
        return redirect("people:erase_child", profile_id=child.id)
    return render(request, "people/erase_child.html", {"child": child})
