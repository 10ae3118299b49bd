# tenant_apps/stories/forms.py
class BookSearchForm:
    pass


class _Book:
    """Private: nobody outside this module meets it."""


class Command:
    """Django's own word for it."""
