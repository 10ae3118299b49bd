"""Who of a class is in, on which device and since when. A pupil is in on one device at a time."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction

from tenant_apps.people.models import ChildProfile, Visit
from tenants.models import Membership, WorkspaceSession
from tenants.services import entry

IDLE = timedelta(minutes=20)
"""After so long without a tap, a pupil is signed out of a shared device."""
KEPT_FOR = timedelta(days=7)
NOTED_EVERY = timedelta(minutes=1)
SEEN = "seen_at"


def begin(*, session: SessionBase, member: Membership, device: str, by: str, now: datetime) -> Visit:
    """Bring a pupil in on this browser, and sign it out of every other one.

    If the pupil was active on another device, the visit says so, and the teacher sees it.
    """
    with transaction.atomic():
        # The profile's lock comes first: of two browsers that scan one card at the same moment, the second finds the
        # visit of the first, and ends it.
        child = ChildProfile.objects.select_for_update().get(id=str(member.profile_id))
        is_same_browser = WorkspaceSession.objects.filter(session_key=session.session_key, membership=member).exists()
        before = Visit.objects.filter(profile=child).current(since=now - IDLE).first()
        is_elsewhere = before and not is_same_browser and _sessions_of(member)
        end_all(children=[child], now=now)
        Visit.objects.filter(started_at__lt=now - KEPT_FOR).delete()
        entry.open_session(session=session, membership=member)
        session.set_expiry(int(IDLE.total_seconds()))
        session[SEEN] = now.timestamp()
        visit: Visit = Visit.objects.create(
            profile=child,
            device=device,
            by=by,
            started_at=now,
            seen_at=now,
            instead_of=before.device if before and is_elsewhere else "",
        )
    return visit


def note_activity(*, session: SessionBase, member: Membership, now: datetime) -> None:
    """Note that the pupil does something, which also lets the session run for the full time again.

    At most once a minute, since each note writes two rows.
    """
    if now.timestamp() - session.get(SEEN, 0) < NOTED_EVERY.total_seconds():
        return
    session[SEEN] = now.timestamp()
    Visit.objects.filter(profile=member.profile_id, ended_at=None).update(seen_at=now)


def end_all(*, children: Iterable[ChildProfile], now: datetime) -> None:
    """End the visits of these pupils, and sign them out everywhere."""
    ids = [child.id for child in children]
    with transaction.atomic():
        Visit.objects.filter(profile__in=ids, ended_at=None).update(ended_at=now)
        members = Membership.objects.filter(profile_id__in=ids)
        entry.close_sessions(membership_ids=members.values_list("id", flat=True))


def _sessions_of(member: Membership) -> bool:
    return WorkspaceSession.objects.filter(membership=member).exists()
