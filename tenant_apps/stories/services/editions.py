"""What a book says and shows now, as plain values: to keep what was approved, and to see whether it changed since."""

import json
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any, TypeAlias

from tenant_apps.stories.models import Book

Contents: TypeAlias = dict[str, Any]
"""``title``, ``subtitle``, ``dedication``, ``cover`` (the id of its file) and ``pages``,
each with ``page``, ``number``, ``version`` and ``picture``."""


def contents_of(book: Book) -> Contents:
    """The book's contents as stored now, in two queries."""
    return contents_in(Book.objects.with_pages().get(id=book.id))


def contents_in(book: Book) -> Contents:
    """The contents of a book that was loaded with its pages, without a query."""
    return {
        "title": book.title,
        "subtitle": book.subtitle,
        "dedication": book.dedication,
        "cover": file_of(book.cover_key),
        "pages": [
            {
                "page": str(page.id),
                "number": page.number,
                "version": str(page.current.id),
                "picture": file_of(page.current.picture_key),
            }
            for page in book.pages.all()
            if page.current
        ],
    }


def file_of(key: str) -> str:
    """The id of a file, by which to compare it. Its key stays in the field that names the file."""
    return PurePosixPath(key).stem


def fingerprint(contents: Contents) -> str:
    """Equal for equal contents."""
    return sha256(json.dumps(contents, sort_keys=True).encode()).hexdigest()
