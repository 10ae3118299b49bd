from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from ninja import Status
from ninja.pagination import paginate

from shared_apps.core.api import Listing, problems
from shared_apps.core.errors import NotFound
from tenant_apps.people import access
from tenant_apps.people.models import ChildProfile
from tenant_apps.people.schemas import CardOut, PupilOut, RosterIn
from tenant_apps.people.services import children, pupil_cards, rosters
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.api import Router
from tenants.models import Right

router = Router(tags=["pupils"])


@router.get("/", response={200: list[PupilOut]}, summary="List the children or pupils, by nickname")
@paginate(Listing)
@open_to(Right.MANAGE_CHILDREN)
def list_pupils(request: MemberRequest) -> QuerySet[ChildProfile]:
    return access.children_of(request.membership)


@router.post(
    "/",
    response={201: list[PupilOut], **problems(409)},
    summary="Add a roster",
    description="All names or none. `field` in an error names the first line that cannot be added, such as `names.3`.",
)
@open_to(Right.MANAGE_CHILDREN)
def add_roster(request: MemberRequest, roster: RosterIn) -> Status[list[ChildProfile]]:
    lines = rosters.check(nicknames_wanted=roster.names)
    pupils = rosters.save(by=request.membership, lines=lines, level=roster.level, now=timezone.now())
    return Status(201, pupils)


@router.delete("/{uuid:profile_id}", response={204: None}, summary="Remove a child or pupil for good")
@open_to(Right.MANAGE_CHILDREN)
def remove_pupil(request: MemberRequest, profile_id: UUID) -> Status[None]:
    child = access.child_to_manage(request.membership, profile_id)
    children.remove(child=child, by=request.membership, now=timezone.now())
    return Status(204, None)


@router.post(
    "/{uuid:profile_id}/card",
    response={201: CardOut},
    summary="Make a new card for a pupil",
    description="The old card opens nothing from then on, and the pupil is signed out. Only a class has cards.",
)
@open_to(Right.MANAGE_CHILDREN)
def replace_card(request: MemberRequest, profile_id: UUID) -> Status[dict[str, object]]:
    child = access.child_to_manage(request.membership, profile_id)
    if not request.team.is_class:
        raise NotFound("Only a class has cards and a code.")
    card = pupil_cards.replace(child=child, now=timezone.now())
    link = pupil_cards.link_of(card=card, team=request.team)
    return Status(201, {"code": pupil_cards.code_of(card=card), "link": link, "expires_at": card.expires_at})
