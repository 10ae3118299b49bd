"""The press: a finished book in, a PDF out. Knows no rows, no storage, no web."""

from tenant_apps.publishing.typesetting.letters import missing_letters
from tenant_apps.publishing.typesetting.press import TypesettingFailed, typeset
from tenant_apps.publishing.typesetting.printed import PrintedBook, PrintedPage

__all__ = ["PrintedBook", "PrintedPage", "TypesettingFailed", "missing_letters", "typeset"]
