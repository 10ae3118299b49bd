# refused: tenant_apps/stories/utils.py
def put_back_book(book):
    book.removed_at = None
