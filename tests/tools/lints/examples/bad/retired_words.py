# tenant_apps/stories/services.py
def redraw_page(*, page: object) -> None:
    # refused:
    """Draw the page anew."""
    # refused:
    page.mended_at = None
    # refused:
    raise ValueError("Whoever asks has to wait.")
