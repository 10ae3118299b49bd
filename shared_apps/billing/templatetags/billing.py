from django import template

from shared_apps.billing.services import overviews

register = template.Library()


@register.filter
def size(stored: int) -> str:
    """A number of bytes in words, such as 1.5 GB."""
    return overviews.size(stored)
