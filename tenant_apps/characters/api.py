from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from ninja import File, Status, UploadedFile
from ninja.pagination import paginate

from shared_apps.core.api import Listing
from shared_apps.core.bodies import takes_files
from shared_apps.media.uploads import MOST_BYTES, clean_picture
from tenant_apps.characters import access
from tenant_apps.characters.models import Character
from tenant_apps.characters.schemas import CharacterOut, Looks
from tenant_apps.characters.services import cast, drawings
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.api import Router
from tenants.backend import without_connection
from tenants.models import Right

router = Router(tags=["characters"])


@router.get("/", response={200: list[CharacterOut]}, summary="List the cast")
@paginate(Listing)
@open_to(Audience.MEMBERS)
def list_characters(request: MemberRequest) -> QuerySet[Character]:
    return access.characters_of(request.membership)


@router.post("/", response={201: CharacterOut}, summary="Add a character")
@open_to(Right.WRITE)
def add_character(request: MemberRequest, looks: Looks) -> Status[Character]:
    hit_extras_limit(request)
    return Status(201, cast.add_character(by=request.membership, **looks.dict()))


@router.get("/{uuid:character_id}", response={200: CharacterOut}, summary="Read a character")
@open_to(Audience.MEMBERS)
def read_character(request: MemberRequest, character_id: UUID) -> Character:
    return access.character_to_see(request.membership, character_id)


@router.put(
    "/{uuid:character_id}",
    response={200: CharacterOut},
    summary="Change a character",
)
@open_to(Right.WRITE)
def change_character(request: MemberRequest, character_id: UUID, looks: Looks) -> Character:
    character = access.character_to_edit(request.membership, character_id)
    if cast.needs_new_sheet(character=character, **looks.dict()):
        hit_extras_limit(request)
    return cast.change_character(character=character, by=request.membership, **looks.dict())


@router.post(
    "/{uuid:character_id}/drawing",
    response={200: CharacterOut},
    summary="Hand in a drawing of a character",
    description=f"A PNG, JPEG or WebP of at most {MOST_BYTES // 2**20} MB. It replaces the current drawing once it "
    "is judged; until then `drawing_waits` is true and `drawing` is still the old one.",
)
@open_to(Right.WRITE)
@takes_files(MOST_BYTES)
def hand_in_drawing(request: MemberRequest, character_id: UUID, drawing: File[UploadedFile]) -> Character:
    character = access.character_to_edit(request.membership, character_id)
    with without_connection():
        data = clean_picture(drawing.read(MOST_BYTES + 1))
    hit_extras_limit(request)
    drawings.hand_in_drawing(character=character, data=data, by=request.membership, now=timezone.now())
    return character


@router.delete(
    "/{uuid:character_id}/drawing",
    response={204: None},
    summary="Take the drawing of a character away",
)
@open_to(Right.WRITE)
def remove_drawing(request: MemberRequest, character_id: UUID) -> Status[None]:
    character = access.character_to_edit(request.membership, character_id)
    drawings.remove_drawing(character=character, by=request.membership, now=timezone.now())
    return Status(204, None)


@router.delete("/{uuid:character_id}", response={204: None}, summary="Remove a character")
@open_to(Right.WRITE)
def remove_character(request: MemberRequest, character_id: UUID) -> Status[None]:
    character = access.character_to_edit(request.membership, character_id)
    cast.remove_character(character=character, by=request.membership, now=timezone.now())
    return Status(204, None)
