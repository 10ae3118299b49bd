from shared_apps.accounts.services.address_changes import (
    new_password_path,
    note_address_change,
    read_token,
    take_address_back,
)
from shared_apps.accounts.services.attempts import forgive, needs_code, note_failure, take_attempt, take_code_mail
from shared_apps.accounts.services.known_browsers import remember_browser
from shared_apps.accounts.services.mail import post_mail, send_due_mail, send_mail
from shared_apps.accounts.services.notices import send_notice, warn_of_attempts
from shared_apps.accounts.services.sessions import (
    close_workspaces,
    note_change,
    sign_out_everywhere,
    signed_in_browsers,
)

__all__ = [
    "close_workspaces",
    "forgive",
    "needs_code",
    "new_password_path",
    "note_address_change",
    "note_change",
    "note_failure",
    "post_mail",
    "read_token",
    "remember_browser",
    "send_due_mail",
    "send_mail",
    "send_notice",
    "sign_out_everywhere",
    "signed_in_browsers",
    "take_address_back",
    "take_attempt",
    "take_code_mail",
    "warn_of_attempts",
]
