# tenant_apps/stories/services/shelving.py
def put_back_book(book):
    book.removed_at = None
