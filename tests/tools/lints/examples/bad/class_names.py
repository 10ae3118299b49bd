# tenant_apps/stories/forms.py
# refused:
class Team:
    pass
