# tenant_apps/generation/services/paying.py
def charge_page(*, page: object) -> None:
    """Nothing is wrong here but the module's name."""
