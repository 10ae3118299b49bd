# tenant_apps/stories/services.py
def redraw_page(*, page: object) -> None:
    """Draw the page again, for the person who asked: 'amended' and 'lesters' hold no retired word."""
