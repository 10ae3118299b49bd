"""Making a book: begin, write, draw, end."""

from tenant_apps.generation.services.beginning import IdeaHeld, SubmissionChanged, start_book
from tenant_apps.generation.services.drafts import Draft, draft_of, hear, opening_of
from tenant_apps.generation.services.ending import (
    AlreadyEnded,
    NothingToRepeat,
    cancel_run,
    fail_run,
    take_up_runs,
    try_again,
)
from tenant_apps.generation.services.letters import errand_of, lock_run, replay
from tenant_apps.generation.services.paying import pay, settle_runs
from tenant_apps.generation.services.progress import Progress, progress_of
from tenant_apps.generation.services.recording import (
    PICTURE,
    missing_pieces,
    record_drawing,
    record_piece,
    record_story_end,
    scene_of,
    step_of,
    told_pieces,
)

__all__ = [
    "PICTURE",
    "AlreadyEnded",
    "Draft",
    "IdeaHeld",
    "NothingToRepeat",
    "Progress",
    "SubmissionChanged",
    "cancel_run",
    "draft_of",
    "errand_of",
    "fail_run",
    "hear",
    "lock_run",
    "missing_pieces",
    "opening_of",
    "pay",
    "progress_of",
    "record_drawing",
    "record_piece",
    "record_story_end",
    "replay",
    "scene_of",
    "settle_runs",
    "start_book",
    "step_of",
    "take_up_runs",
    "told_pieces",
    "try_again",
]
