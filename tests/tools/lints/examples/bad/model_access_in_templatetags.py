# tenant_apps/stories/templatetags/shelves.py
from django import template

from tenant_apps.stories.models import Book

register = template.Library()


@register.simple_tag
def newest():
    # refused:
    return Book.objects.newest_first().first()
