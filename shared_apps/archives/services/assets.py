"""Style sheets and fonts of an archive's pages, so that they need no network."""

from base64 import b64encode
from pathlib import Path

from django.contrib.staticfiles import finders

from shared_apps.archives.services.zip_writer import ZipWriter

FONTS = {
    "Fraunces": ("fraunces-soft-wonk-latin", "400 650", "fraunces"),
    "Atkinson Hyperlegible Next": ("atkinson-hyperlegible-next-latin", "200 800", "atkinson-hyperlegible-next"),
    "Andika": ("andika-latin-400", "400", "andika"),
}
"""File, weights and licence of each family."""


def tokens() -> str:
    return _static("css/tokens.css").read_text()


def write_fonts(writer: ZipWriter) -> None:
    """Write the fonts into a style sheet, because browsers load no font files for pages that lie on a disk."""
    faces = [_face(family, file, weights) for family, (file, weights, _) in FONTS.items()]
    writer.write("look/fonts.css", "\n".join(faces))
    for _, _, licence in FONTS.values():
        name = f"LICENSE-{licence}.txt"
        writer.write(f"look/{name}", _static(f"fonts/{name}").read_text())


def _face(family: str, file: str, weights: str) -> str:
    font = b64encode(_static(f"fonts/{file}.woff2").read_bytes()).decode()
    source = f'url("data:font/woff2;base64,{font}") format("woff2")'
    return f'@font-face {{ font-family: "{family}"; font-weight: {weights}; src: {source}; font-display: swap; }}'


def _static(path: str) -> Path:
    found = finders.find(path)
    if not isinstance(found, str):
        raise FileNotFoundError(f"The project's own file static/{path} is missing.")
    return Path(found)
