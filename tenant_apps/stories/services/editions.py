"""What a book says and shows now, as plain values: to keep what was approved, and to see whether it changed since."""

import json
from hashlib import sha256
from typing import Any, TypeAlias

from tenant_apps.stories.models import Book, Page

Contents: TypeAlias = dict[str, Any]
"""``title``, ``cover`` (a file key) and ``pages``, each with ``page``, ``number``, ``version`` and ``picture``."""


def contents_of(book: Book) -> Contents:
    """The book's contents as stored now, in two queries."""
    current = Book.objects.get(id=book.id)
    pages = Page.objects.filter(book=book).exclude(current=None).with_words()
    return {
        "title": current.title,
        "cover": current.cover_key,
        "pages": [
            {
                "page": str(page.id),
                "number": page.number,
                "version": str(page.current_id),
                "picture": page.current.picture_key if page.current else "",
            }
            for page in pages
        ],
    }


def fingerprint(contents: Contents) -> str:
    """Equal for equal contents."""
    return sha256(json.dumps(contents, sort_keys=True).encode()).hexdigest()
