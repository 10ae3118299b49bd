"""How large a request's body may be: 1 MB, or what its view declares with ``takes_files``."""

from collections.abc import Callable, Iterator
from http import HTTPStatus
from inspect import unwrap
from typing import Any, TypeVar

from django.conf import settings
from django.urls import Resolver404, resolve

from shared_apps.core.errors import ProductError

View = TypeVar("View", bound=Callable[..., Any])

FORM_BYTES = 64 * 1024
"""Room for the other fields of a form, beside its files."""


class TooLarge(ProductError):
    code = "too_large"
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    message = "That was too large to take in, so nothing was changed. Go back, and send something smaller."


class TooSlow(ProductError):
    code = "too_slow"
    status = HTTPStatus.REQUEST_TIMEOUT
    message = "That took too long to arrive, so nothing was changed. Go back, and try again on a better connection."


class TooManyBodies(ProductError):
    code = "try_again_soon"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "Many files are arriving at once, so yours was not taken in. Go back, and try again in a minute."


def takes_files(most: int) -> Callable[[View], View]:
    """Declare how many bytes of files a view or an API operation accepts in one request."""

    def declare(view: View) -> View:
        view.most_bytes = most + FORM_BYTES  # type: ignore[attr-defined]  # read back by most_bytes() only
        return view

    return declare


def most_bytes(path: str) -> int:
    """The largest body that any view at this path accepts, on the apex or in a workspace."""
    views = (view for urlconf in (settings.ROOT_URLCONF, settings.PUBLIC_SCHEMA_URLCONF) for view in _at(path, urlconf))
    least: int = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    return max((getattr(view, "most_bytes", least) for view in views), default=least)


def _at(path: str, urlconf: str) -> Iterator[Callable[..., Any]]:
    try:
        view = resolve(path, urlconf).func
    except Resolver404:
        return
    yield view
    for cell in (
        getattr(unwrap(view), "__closure__", None) or ()
    ):  # Ninja serves all operations of a path by one view, and keeps them in its closure
        yield from (operation.view_func for operation in getattr(cell.cell_contents, "operations", ()))
