from django.http import HttpRequest

from shared_apps.ai import providers


def makers(request: HttpRequest) -> dict[str, object]:
    """For every template: whether somebody outside makes the books. Worked out where a template asks."""
    return {"made_outside": providers.make_books_outside}
