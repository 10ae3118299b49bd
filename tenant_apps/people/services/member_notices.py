"""Notices for members: write them, read them, and choose which ones come in the page and which by e-mail."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day
from functools import cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from django.db import transaction

from shared_apps.core.errors import InvalidInput
from shared_apps.live.publish import publish
from tenant_apps.people.models import MemberNotice, MemberNoticeQuerySet, NoticeKind, NoticeSettings
from tenant_apps.people.services.subject_names import SubjectName, names_by_kind
from tenants.backend import team_context
from tenants.models import RIGHTS, DueDigest, Membership, Right, Team

DAILY_HOUR = 18
"""When the daily e-mail comes until a person chooses an hour."""
MAILED = (NoticeKind.APPROVAL_ASKED,)
"""What comes by e-mail until a person chooses."""
EVENT = "notice"


@dataclass(frozen=True)
class NoticeLine:
    """A notice in words. ``subject`` is None for what is gone."""

    notice: MemberNotice
    subject: SubjectName | None


def notify(
    *, team_id: UUID, kind: NoticeKind, member_ids: Collection[UUID], subject_kind: str, subject_id: UUID, now: datetime
) -> None:
    """Tell members, each as they chose, in the caller's transaction. One that is unread already gets a new time."""
    chosen = settings_of(member_ids)
    members = Membership.objects.current().filter(id__in=member_ids, team_id=team_id)
    for member in members:
        settings = chosen[member.id]
        is_mailed = member.is_adult and kind in settings.by_mail
        if not is_mailed and kind not in settings.in_page:
            continue
        MemberNotice.objects.update_or_create(
            member_id=member.id,
            kind=kind,
            subject_id=subject_id,
            read_at=None,
            defaults={"subject_kind": subject_kind, "at": now},
        )
        if is_mailed:
            DueDigest.objects.get_or_create(
                membership=member, defaults={"due_at": next_due(settings=settings, now=now)}
            )
        publish(team_id=team_id, kind="user", subject_id=member.id, event=EVENT)


def notify_those_who_may(
    *, right: Right, team_id: UUID, besides: UUID | None, kind: NoticeKind, subject: tuple[str, UUID], now: datetime
) -> None:
    """Tell everyone in the team who has the right, but the person ``besides`` who did it."""
    roles = [role for role, rights in RIGHTS.items() if right in rights]
    members = Membership.objects.current().filter(team_id=team_id, role__in=roles)
    ids = [key for key in members.values_list("id", flat=True) if key != besides]
    notify(team_id=team_id, kind=kind, member_ids=ids, subject_kind=subject[0], subject_id=subject[1], now=now)


def notify_of_record(*, team: Team, action: str, subject_id: UUID | None, now: datetime, **rest: Any) -> None:
    """Tell parent-admins that somebody came in. A recorder: it gets everything that is done to members."""
    by: Membership | None = rest.get("by")
    if action != "member_joined" or by is None:
        return
    with team_context(team):
        notify_those_who_may(
            right=Right.MANAGE_MEMBERS,
            team_id=team.id,
            besides=by.id,
            kind=NoticeKind.MEMBER_JOINED,
            subject=("member", by.id),
            now=now,
        )


def settle(*, kind: NoticeKind, subject_id: UUID, now: datetime) -> None:
    """Mark the notices about a subject as read for everyone: what they asked for is done."""
    MemberNotice.objects.unread().filter(kind=kind, subject_id=subject_id).update(read_at=now)


def mark_read(*, notices: MemberNoticeQuerySet, now: datetime) -> None:
    """Mark these notices as read. Safe to repeat."""
    notices.unread().update(read_at=now)


def lines_of(notices: Iterable[MemberNotice]) -> list[NoticeLine]:
    """One line for each notice, in the given order."""
    listed = list(notices)
    names = names_by_kind((notice.subject_kind, notice.subject_id) for notice in listed)
    return [NoticeLine(notice, names.get((notice.subject_kind, notice.subject_id))) for notice in listed]


def settings_of(member_ids: Collection[UUID]) -> dict[UUID, NoticeSettings]:
    """What each of these members chose, or the defaults, in one query."""
    stored: Mapping[UUID, NoticeSettings] = NoticeSettings.objects.in_bulk(list(member_ids))
    return {key: stored.get(key) or _defaults(key) for key in member_ids}


def choose(
    *, member: Membership, in_page: Collection[str], by_mail: Collection[str], time_zone: str, hour: int, now: datetime
) -> NoticeSettings:
    """Store what a member wants to receive. A daily e-mail that waits moves to the new hour. Raises InvalidInput."""
    if not set(in_page) | set(by_mail) <= set(NoticeKind.values):
        raise InvalidInput("Choose from the list.", field="in_page")
    if time_zone not in time_zones():
        raise InvalidInput("Choose a time zone from the list.", field="time_zone")
    if hour not in range(24):
        raise InvalidInput("Choose an hour from 0 to 23.", field="hour")
    values = {"in_page": sorted(in_page), "by_mail": sorted(by_mail), "time_zone": time_zone, "hour": hour}
    with transaction.atomic():
        stored, _ = NoticeSettings.objects.update_or_create(member_id=member.id, defaults=values)
        waiting = DueDigest.objects.filter(membership_id=member.id)
        if by_mail:
            waiting.update(due_at=next_due(settings=stored, now=now))
        else:
            waiting.delete()
    settings: NoticeSettings = stored
    return settings


def unsubscribe(*, member_id: UUID, team_id: UUID) -> None:
    """End all e-mails about this workspace to a member. Safe to repeat."""
    if not Membership.objects.filter(id=member_id, team_id=team_id).exists():
        return
    settings = settings_of([member_id])[member_id]
    settings.by_mail = []
    settings.save()
    DueDigest.objects.filter(membership_id=member_id).delete()


def next_due(*, settings: NoticeSettings, now: datetime) -> datetime:
    """The next time that the person's clocks show their hour, also across a change to or from summer time."""
    zone = ZoneInfo(settings.time_zone if settings.time_zone in time_zones() else "UTC")
    today = now.astimezone(zone).date()
    days = (datetime.combine(today + timedelta(days=ahead), time_of_day(settings.hour), zone) for ahead in range(3))
    return next(due for due in days if due > now)


@cache
def time_zones() -> frozenset[str]:
    """The names of all time zones that this machine knows, such as "Europe/Berlin"."""
    return frozenset({"UTC", *(name for name in available_timezones() if "/" in name)})


def _defaults(member_id: UUID) -> NoticeSettings:
    return NoticeSettings(
        member_id=member_id, in_page=NoticeKind.values, by_mail=list(MAILED), time_zone="UTC", hour=DAILY_HOUR
    )
