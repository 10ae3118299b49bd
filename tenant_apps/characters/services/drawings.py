"""A drawing made by hand, kept beside a character's sheet, so that an illustrator sees whom the child means."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from django.core import signing
from django.db import transaction

from shared_apps.ai.ports import Illustration
from shared_apps.core.errors import InvalidInput, NotAllowed, NotFound
from shared_apps.media import files
from shared_apps.media.uploads import MEDIA_TYPE, SIDE
from tenant_apps.characters.models import Character, id_in
from tenant_apps.characters.services.likenesses import ROOM, Likeness, judged, settle
from tenant_apps.moderation.models import Verdict
from tenants.models import Kept, Membership, Team

ASIDE = timedelta(days=1)
UNDONE_WITHIN = timedelta(days=30)


class DrawingGone(InvalidInput):
    code = "drawing_gone"
    message = "We do not have your drawing any more. Please choose it once more."


def hand_in_drawing(*, character: Character, data: bytes, by: Membership, now: datetime) -> bool:
    """Put a drawing beside the sheet, in place of the one that was there. ``data`` came out of ``clean_picture``.

    It is judged first; one that has to wait is shown when it may be, and until then the old one stays. Whether it is
    shown.
    """
    drawing_id, team = uuid4(), by.team
    picture = Illustration(data=data, media_type=MEDIA_TYPE, size=SIDE)
    finding = judged(character=character, likeness=Likeness.DRAWING, picture=picture, key=str(drawing_id))
    key = files.save(team_id=team.id, room=ROOM, file_id=drawing_id, media_type=MEDIA_TYPE, data=data)
    with transaction.atomic():
        Character.objects.filter(id=character.id).update(drawing_id=drawing_id)
        shown = settle(
            character=character,
            likeness=Likeness.DRAWING,
            key=key,
            finding=finding,
            team=team,
            now=now,
        )
    character.refresh_from_db(fields=["drawing_id", "drawing_key"])
    return shown


def remove_drawing(*, character: Character, by: Membership, now: datetime) -> None:
    """Take the drawing away, one that waits too. Books that were begun keep theirs; it can be put back."""
    waiting = Verdict.objects.waiting().filter(subject_kind=Likeness.DRAWING, subject_id=character.id)
    by_whom = {"drawing_refused_at": now} if by.is_adult else {}
    with transaction.atomic():
        Character.objects.filter(id=character.id).update(drawing_id=None, drawing_key="", **by_whom)
        waiting.update(status=Verdict.Status.DISCARDED, decided_by=by.id, decided_at=now)
    character.refresh_from_db(fields=["drawing_id", "drawing_key"])


def put_back_token(*, character: Character, now: datetime) -> str:
    """What puts the drawing that is shown now back later; empty when there is none. Nobody else can make one up."""
    if not character.drawing_key:
        return ""
    said = {"character": str(character.id), "key": character.drawing_key, "at": now.timestamp()}
    return _signer("put back").sign_object(said)


def put_back_drawing(*, character: Character, token: str, by: Membership) -> None:
    """Show again what was shown when the token was made. Adults put back any; a child none from before an adult's no.

    Raises:
        NotFound: the token is another character's, too old, or none of ours.
        NotAllowed: an adult took a drawing of this character away since.
    """
    try:
        said = _signer("put back").unsign_object(token, max_age=UNDONE_WITHIN)
    except signing.BadSignature as error:
        raise NotFound from error
    if said["character"] != str(character.id):
        raise NotFound
    shown_at = datetime.fromtimestamp(said.get("at", 0), UTC)  # the release before wrote no time
    with transaction.atomic():
        locked = Character.objects.select_for_update().get(id=character.id)
        if not by.is_adult and locked.drawing_refused_at and shown_at <= locked.drawing_refused_at:
            raise NotAllowed("A grown-up took this drawing away. Only a grown-up can put it back.")
        locked.drawing_id, locked.drawing_key = id_in(said["key"]), said["key"]
        locked.save(update_fields=["drawing_id", "drawing_key"])


def put_aside(*, team: Team, data: bytes) -> str:
    """Keep a drawing for a day while the rest of its form is put right. What gets it back."""
    key = files.save(team_id=team.id, room=ROOM, file_id=uuid4(), media_type=MEDIA_TYPE, data=data, kept=Kept.A_DAY)
    return _signer("aside").sign_object({"team": str(team.id), "key": key})


def drawing_put_aside(*, team: Team, token: str) -> bytes:
    """Raises DrawingGone when the day is over, or the token is none of this team's."""
    try:
        said = _signer("aside").unsign_object(token, max_age=ASIDE)
        if said["team"] == str(team.id):
            return files.read(said["key"])
    except (signing.BadSignature, NotFound) as error:
        raise DrawingGone(field="drawing") from error
    raise DrawingGone(field="drawing")


def _signer(purpose: str) -> signing.TimestampSigner:
    return signing.TimestampSigner(salt=f"characters.drawings.{purpose}")
