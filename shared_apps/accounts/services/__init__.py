from shared_apps.accounts.services.mail import post_mail, send_due_mail, send_mail
from shared_apps.accounts.services.sessions import close_workspaces, sign_out_everywhere

__all__ = ["close_workspaces", "post_mail", "send_due_mail", "send_mail", "sign_out_everywhere"]
