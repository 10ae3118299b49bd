"""What may be shown: how strict a team is, what was found, and what its parent-admins decide."""

from tenant_apps.moderation.services.asking import Finding, Judge
from tenant_apps.moderation.services.deciding import AlreadyDecided, UnderTheFloor, discard, redo, release
from tenant_apps.moderation.services.judging import Waiting, is_unchecked, record_verdict, waiting_in
from tenant_apps.moderation.services.listing import Entry, entries_of
from tenant_apps.moderation.services.policies import (
    PRESET_NAMES,
    PRESETS,
    Change,
    Policy,
    ThresholdRefused,
    check_thresholds,
    policy,
    set_policy,
    told_changes,
)
from tenant_apps.moderation.services.reasons import Score, scores_of, why
from tenant_apps.moderation.services.subjects import Held, Subject, subject, subject_of
from tenant_apps.moderation.services.waiting import look_again_later

__all__ = [
    "PRESETS",
    "PRESET_NAMES",
    "AlreadyDecided",
    "Change",
    "Entry",
    "Finding",
    "Held",
    "Judge",
    "Policy",
    "Score",
    "Subject",
    "ThresholdRefused",
    "UnderTheFloor",
    "Waiting",
    "check_thresholds",
    "discard",
    "entries_of",
    "is_unchecked",
    "look_again_later",
    "policy",
    "record_verdict",
    "redo",
    "release",
    "scores_of",
    "set_policy",
    "subject",
    "subject_of",
    "told_changes",
    "waiting_in",
    "why",
]
