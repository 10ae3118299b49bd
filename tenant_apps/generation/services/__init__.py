"""Making a book: begin, write, draw, judge, end."""

from tenant_apps.generation.services.beginning import IdeaHeld, IdeaUnjudged, SubmissionChanged, start_book
from tenant_apps.generation.services.checking import record_check, unjudged_of
from tenant_apps.generation.services.deciding import (
    AlreadyAsked,
    discard_page,
    discard_picture,
    redo_page,
    redo_picture,
    release_page,
    release_picture,
)
from tenant_apps.generation.services.drafts import Draft, draft_of, hear, opening_of
from tenant_apps.generation.services.drawing import hold_drawing, record_drawing, sketch_of
from tenant_apps.generation.services.ending import (
    AlreadyEnded,
    NothingToRepeat,
    cancel_run,
    fail_run,
    give_up_step,
    take_up_runs,
    try_again,
)
from tenant_apps.generation.services.forecast import seconds_for, time_for
from tenant_apps.generation.services.judging import place_of, words_of
from tenant_apps.generation.services.letters import lock_run, replay, summary_of
from tenant_apps.generation.services.notices import take_notice
from tenant_apps.generation.services.paces import note_pace
from tenant_apps.generation.services.paying import pay, settle_runs, standing_of
from tenant_apps.generation.services.progress import Progress, progress_of
from tenant_apps.generation.services.recording import record_piece, record_story_end, telling_of
from tenant_apps.generation.services.steps import PICTURE, add_costs, step_of

__all__ = [
    "PICTURE",
    "AlreadyAsked",
    "AlreadyEnded",
    "Draft",
    "IdeaHeld",
    "IdeaUnjudged",
    "NothingToRepeat",
    "Progress",
    "SubmissionChanged",
    "add_costs",
    "cancel_run",
    "discard_page",
    "discard_picture",
    "draft_of",
    "fail_run",
    "give_up_step",
    "hear",
    "hold_drawing",
    "lock_run",
    "note_pace",
    "opening_of",
    "pay",
    "place_of",
    "progress_of",
    "record_check",
    "record_drawing",
    "record_piece",
    "record_story_end",
    "redo_page",
    "redo_picture",
    "release_page",
    "release_picture",
    "replay",
    "seconds_for",
    "settle_runs",
    "sketch_of",
    "standing_of",
    "start_book",
    "step_of",
    "summary_of",
    "take_notice",
    "take_up_runs",
    "telling_of",
    "time_for",
    "try_again",
    "unjudged_of",
    "words_of",
]
