from django.http import HttpRequest

from shared_apps.ai import providers


def makers(request: HttpRequest) -> dict[str, object]:
    """For every template: whether an outside provider makes the books. Called only when a template uses it."""
    return {"made_outside": providers.make_books_outside}
