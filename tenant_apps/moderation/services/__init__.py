"""What may be shown: how strict a team is, what was found, and what its parent-admins decide."""

from tenant_apps.moderation.services.deciding import AlreadyDecided, UnderTheFloor, discard, redo, release
from tenant_apps.moderation.services.judging import Waiting, count_waiting, record_verdict, waiting_in
from tenant_apps.moderation.services.policies import (
    PRESETS,
    Policy,
    ThresholdRefused,
    check_thresholds,
    policy,
    set_policy,
)
from tenant_apps.moderation.services.subjects import Held, Subject, subject, subject_of

__all__ = [
    "PRESETS",
    "AlreadyDecided",
    "Held",
    "Policy",
    "Subject",
    "ThresholdRefused",
    "UnderTheFloor",
    "Waiting",
    "check_thresholds",
    "count_waiting",
    "discard",
    "policy",
    "record_verdict",
    "redo",
    "release",
    "set_policy",
    "subject",
    "subject_of",
    "waiting_in",
]
