from typing import Any

from django import forms

from shared_apps.media.uploads import MOST_BYTES, PictureRefused, clean_picture
from tenants.backend import without_connection


class PictureField(forms.FileField):
    """An uploaded picture. The clean value is the bytes of a safe PNG, or None when nothing was sent."""

    widget = forms.FileInput
    default_error_messages = {  # noqa: RUF012  (Django's own attribute)
        "empty": "This file is empty. Send the picture once more.",
        "missing": "The picture did not arrive. Send it once more.",
        "invalid": "The picture did not arrive. Send it once more.",
    }

    def clean(self, value: Any, initial: Any = None) -> bytes | None:
        file = super().clean(value, initial)
        if not file:
            return None
        try:
            with without_connection():
                return clean_picture(file.read(MOST_BYTES + 1))
        except PictureRefused as error:
            raise forms.ValidationError(str(error), code=error.code) from error

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Accept any picture: a phone then offers its camera too, and sends a JPEG."""
        return super().widget_attrs(widget) | {"accept": "image/*"}
