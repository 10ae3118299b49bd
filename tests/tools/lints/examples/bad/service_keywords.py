# tenant_apps/stories/services/shelving.py
# refused:
def remove_book(book, now):
    book.removed_at = now


# refused:
def put_back_book(book, *, now):
    book.put_back_at = now
