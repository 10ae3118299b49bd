from shared_apps.accounts.services.attempts import forgive, needs_code, note_failure, take_attempt
from shared_apps.accounts.services.known_browsers import remember_browser
from shared_apps.accounts.services.mail import post_mail, send_due_mail, send_mail
from shared_apps.accounts.services.sessions import close_workspaces, sign_out_everywhere
from shared_apps.accounts.services.warnings import warn_of_attempts

__all__ = [
    "close_workspaces",
    "forgive",
    "needs_code",
    "note_failure",
    "post_mail",
    "remember_browser",
    "send_due_mail",
    "send_mail",
    "sign_out_everywhere",
    "take_attempt",
    "warn_of_attempts",
]
