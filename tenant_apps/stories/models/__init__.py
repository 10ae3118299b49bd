from tenant_apps.stories.models.approvals import ApprovedEdition, ShareLink, ShareLinkQuerySet
from tenant_apps.stories.models.books import (
    CLOTHS,
    PAGES,
    PARKED,
    Book,
    BookQuerySet,
    Page,
    PageQuerySet,
    PageVersion,
    picture_address,
)
from tenant_apps.stories.models.versions import BookVersion

__all__ = [
    "CLOTHS",
    "PAGES",
    "PARKED",
    "ApprovedEdition",
    "Book",
    "BookQuerySet",
    "BookVersion",
    "Page",
    "PageQuerySet",
    "PageVersion",
    "ShareLink",
    "ShareLinkQuerySet",
    "picture_address",
]
