"""The cast: who is in it, how they look, and what was drawn of them."""

from tenant_apps.characters.services.cast import (
    NameHeld,
    NameUnjudged,
    add_character,
    change_character,
    put_back_character,
    remove_character,
    show_cast,
    sketch,
    wants_a_portrait,
)
from tenant_apps.characters.services.checks import record_check, to_check, wait_anew
from tenant_apps.characters.services.deciding import allow, describe_held, do_without, have_another
from tenant_apps.characters.services.drawings import (
    drawing_put_aside,
    hand_in_drawing,
    put_aside,
    put_back_drawing,
    put_back_token,
    remove_drawing,
)
from tenant_apps.characters.services.likenesses import (
    CHECK,
    Likeness,
    judged,
    likenesses_of,
    whose_sheets_wait,
)
from tenant_apps.characters.services.sheets import (
    SHEET,
    character_to_draw,
    record_sheet,
    take_up_likenesses,
)

__all__ = [
    "CHECK",
    "SHEET",
    "Likeness",
    "NameHeld",
    "NameUnjudged",
    "add_character",
    "allow",
    "change_character",
    "character_to_draw",
    "describe_held",
    "do_without",
    "drawing_put_aside",
    "hand_in_drawing",
    "have_another",
    "judged",
    "likenesses_of",
    "put_aside",
    "put_back_character",
    "put_back_drawing",
    "put_back_token",
    "record_check",
    "record_sheet",
    "remove_character",
    "remove_drawing",
    "show_cast",
    "sketch",
    "take_up_likenesses",
    "to_check",
    "wait_anew",
    "wants_a_portrait",
    "whose_sheets_wait",
]
