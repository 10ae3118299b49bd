# tenant_apps/generation/services/pages.py
# refused:
class Hall:
    pass
