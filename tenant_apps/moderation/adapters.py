"""Where the rooms above find what they answer with: ``@subject("page")``, and ``Held`` for what is shown of it."""

from tenant_apps.moderation.services.subjects import Held, Subject, subject

__all__ = ["Held", "Subject", "subject"]
