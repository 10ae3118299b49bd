"""Compile a PrintedBook to the bytes of a PDF, with typst."""

import json
import logging
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from tempfile import TemporaryDirectory

import typst
from PIL import Image

from shared_apps.core.errors import ProductError
from shared_apps.core.srgb import as_srgb
from tenant_apps.publishing.typesetting.glyphs import FOLDERS
from tenant_apps.publishing.typesetting.printed_book import PrintedBook
from tenant_apps.publishing.typesetting.template_data import COVER, Pictures, lay_out, page_key

TEMPLATE = Path(__file__).parent / "template"
PICTURE_KINDS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"RIFF": "webp"}
AGEING = 11  # compilations after which typst frees what an earlier one decoded
BLANK = b"#set page()"
ALONE = '#set document(title: "A picture")\n#image(sys.inputs.picture, alt: "A picture")'

logger = logging.getLogger(__name__)


class TypesettingFailed(ProductError):
    """typst refused the book, and would refuse it again. The log has its own message."""

    code = "typesetting_failed"
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    message = "This book could not be made into a PDF. The book itself is safe; please tell us its title."


def typeset(book: PrintedBook) -> bytes:
    """The book as one PDF: 8.5 × 8.5 in pages, fonts embedded, tagged (PDF/A-2a, PDF/UA-1), the same bytes each time.

    Texts are data and never markup. A picture that is missing or cannot be read becomes an empty frame; one that can be
    read but not printed, such as one in ink colours (CMYK), is printed in sRGB. JPEG goes into the file as it is,
    other formats are compressed without loss. Works in a temporary folder and takes CPU time only: see
    ``python -m bench.pdf_time``.

    Raises:
        TypesettingFailed: typst refused the book.
    """
    with TemporaryDirectory(prefix="storysprout-typesetting-") as folder:
        desk = Path(folder)
        shutil.copytree(TEMPLATE, desk, dirs_exist_ok=True)
        pictures = dict(_write_pictures(book, desk))
        try:
            return _print(book, pictures, desk)
        except typst.TypstError as refusal:
            whole = dict(_printable(pictures, desk))
            if whole == pictures:
                raise _failure(refusal) from refusal
        try:
            return _print(book, whole, desk)
        except typst.TypstError as refusal:
            raise _failure(refusal) from refusal


def _failure(refusal: typst.TypstError) -> TypesettingFailed:
    logger.error("typst refused a book: %s", refusal.diagnostic)
    return TypesettingFailed()


def _write_pictures(book: PrintedBook, desk: Path) -> Iterator[tuple[str, str]]:
    """Writes each picture of a known kind to a file; yields its key and the file's name."""
    encoded = {COVER: book.cover} | {page_key(index): page.picture for index, page in enumerate(book.pages)}
    for key, picture in encoded.items():
        kind = next((kind for magic, kind in PICTURE_KINDS.items() if picture and picture.startswith(magic)), None)
        if picture and kind:
            (desk / f"{key}.{kind}").write_bytes(picture)
            yield key, f"{key}.{kind}"


def _print(book: PrintedBook, pictures: Pictures, desk: Path) -> bytes:
    (desk / "book.json").write_text(json.dumps(lay_out(book, pictures)), encoding="utf-8")
    compiler = typst.Compiler(desk / "book.typ", root=desk, font_paths=fonts())
    stamp = datetime.combine(book.made_on, time(12), UTC)
    pdf = _compiled(compiler, stamp)
    if not isinstance(pdf, bytes):
        raise TypesettingFailed
    _forget()
    return pdf


def _compiled(compiler: typst.Compiler, stamp: datetime | None = None) -> object:
    return compiler.compile(format="pdf", pdf_standards=["a-2a", "ua-1"], timestamp=stamp)


def _forget() -> None:
    """Make typst free the decoded pictures.

    It caches them for ten more compilations: about 1 GB after some large books. Eleven blank pages cost 8 ms together.
    """
    blank = typst.Compiler(BLANK, font_paths=fonts())
    for _ in range(AGEING):
        blank.compile(input=BLANK, format="pdf")


def _printable(pictures: Pictures, desk: Path) -> Iterator[tuple[str, str]]:
    """File names by key of all pictures that typst accepts: as they are, or converted to sRGB."""
    for key, name in pictures.items():
        if _is_accepted(name, desk):
            yield key, name
            continue
        converted = f"{key}-srgb.png"
        try:
            with Image.open(desk / name) as picture:
                as_srgb(picture).save(desk / converted)
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            logger.warning("Printed %s as an empty frame, since it cannot be read: %s", key, error)
        else:
            logger.warning("Printed %s in sRGB, since typst does not accept it as it is", key)
            yield key, converted


def _is_accepted(name: str, desk: Path) -> bool:
    """Whether typst accepts the picture, in a document of its own."""
    alone = typst.Compiler(ALONE.encode(), root=desk, font_paths=fonts(), sys_inputs={"picture": name})
    try:
        _compiled(alone)
    except typst.TypstError:
        return False
    return True


@lru_cache(maxsize=1)
def fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder) for folder in FOLDERS]
    )
