"""Drawings made by hand: they show an illustrator what a character should look like."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from django.core import signing
from django.db import transaction

from shared_apps.ai.ports import Illustration
from shared_apps.billing.services import entitlements
from shared_apps.core.errors import InvalidInput, NotAllowed, NotFound
from shared_apps.media import files
from shared_apps.media.uploads import MEDIA_TYPE, SIDE
from tenant_apps.characters.models import Character, id_in
from tenant_apps.characters.services.references import ROOM, ReferenceKind, judge_reference, record_finding
from tenant_apps.moderation.models import Verdict
from tenants.models import Membership, Retention, Right, Team

STASHED_FOR = timedelta(days=1)
UNDO_WITHIN = timedelta(days=30)


class DrawingGone(InvalidInput):
    code = "drawing_gone"
    message = "We no longer have your drawing. Please choose it again."


def hand_in_drawing(*, character: Character, data: bytes, by: Membership, now: datetime) -> bool:
    """Replace the character's drawing. Returns whether it is shown already. ``data`` comes from ``clean_picture``.

    It is judged first. If it has to wait, the old drawing stays until the new one may be shown.

    Raises:
        StorageUsedUp: the team's files take all the space of its plan.
    """
    entitlements.require_storage(team=by.team, now=now)
    drawing_id, team = uuid4(), by.team
    picture = Illustration(data=data, media_type=MEDIA_TYPE, size=SIDE)
    finding = judge_reference(character=character, kind=ReferenceKind.DRAWING, picture=picture, key=str(drawing_id))
    key = files.save(team_id=team.id, room=ROOM, file_id=drawing_id, media_type=MEDIA_TYPE, data=data)
    with transaction.atomic():
        Character.objects.filter(id=character.id).update(drawing_id=drawing_id)
        shown = record_finding(
            character=character,
            kind=ReferenceKind.DRAWING,
            key=key,
            finding=finding,
            team=team,
            now=now,
        )
    character.refresh_from_db(fields=["drawing_id", "drawing_key"])
    return shown


def remove_drawing(*, character: Character, by: Membership, now: datetime) -> None:
    """Remove the drawing, also one that waits. Books that were started keep theirs. It can be put back."""
    waiting = Verdict.objects.waiting().filter(subject_kind=ReferenceKind.DRAWING, subject_id=character.id)
    by_whom = {"drawing_refused_at": now} if by.may(Right.EDIT_ALL) else {}
    with transaction.atomic():
        Character.objects.filter(id=character.id).update(drawing_id=None, drawing_key="", **by_whom)
        waiting.update(status=Verdict.Status.DISCARDED, decided_by=by.id, decided_at=now)
    character.refresh_from_db(fields=["drawing_id", "drawing_key"])


def undo_token(*, character: Character, now: datetime) -> str:
    """A signed token that puts the current drawing back later; empty when none is shown."""
    if not character.drawing_key:
        return ""
    said = {"character": str(character.id), "key": character.drawing_key, "at": now.timestamp()}
    return _signer("put back").sign_object(said)


def put_back_drawing(*, character: Character, token: str, by: Membership) -> None:
    """Show the drawing again that was shown when the token was made.

    Raises:
        NotFound: the token is for another character, too old, or not signed by us.
        NotAllowed: a child asks for a drawing that an adult has removed since.
    """
    try:
        said = _signer("put back").unsign_object(token, max_age=UNDO_WITHIN)
    except signing.BadSignature as error:
        raise NotFound from error
    if said["character"] != str(character.id):
        raise NotFound
    shown_at = datetime.fromtimestamp(said.get("at", 0), UTC)  # older tokens have no time
    with transaction.atomic():
        locked = Character.objects.select_for_update().get(id=character.id)
        if not by.may(Right.EDIT_ALL) and locked.drawing_refused_at and shown_at <= locked.drawing_refused_at:
            raise NotAllowed("A grown-up took this drawing away. Only a grown-up can put it back.")
        locked.drawing_id, locked.drawing_key = id_in(said["key"]), said["key"]
        locked.save(update_fields=["drawing_id", "drawing_key"])


def stash_drawing(*, team: Team, data: bytes) -> str:
    """Keep a drawing for a day while its form is corrected. Returns the token that gets it back."""
    key = files.save(team_id=team.id, room=ROOM, file_id=uuid4(), media_type=MEDIA_TYPE, data=data, kept=Retention.DAY)
    return _signer("aside").sign_object({"team": str(team.id), "key": key})


def stashed_drawing(*, team: Team, token: str) -> bytes:
    """The stashed drawing. Raises DrawingGone when the day is over, or the token is another team's."""
    try:
        said = _signer("aside").unsign_object(token, max_age=STASHED_FOR)
        if said["team"] == str(team.id):
            return files.read(said["key"])
    except (signing.BadSignature, NotFound) as error:
        raise DrawingGone(field="drawing") from error
    raise DrawingGone(field="drawing")


def _signer(purpose: str) -> signing.TimestampSigner:
    return signing.TimestampSigner(salt=f"characters.drawings.{purpose}")
