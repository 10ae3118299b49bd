"""Read the file of a roster: CSV in any usual encoding, or Excel. Everything in it is text; no formula is computed."""

import csv
from io import BytesIO, StringIO
from itertools import islice
from typing import TypeAlias
from zipfile import BadZipFile, ZipFile
from zlib import error as error_of_zlib

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from shared_apps.core.errors import InvalidInput

MOST_BYTES = 1024 * 1024
MOST_UNPACKED = 20 * MOST_BYTES
"""Of an Excel file, which is a ZIP: a small one can hold gigabytes."""
MOST_ROWS = 20_000
MOST_COLUMNS = 20
SEPARATORS = ";\t,|"
ZIP, OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"

DAMAGED = (
    AttributeError,
    BadZipFile,
    EOFError,
    IndexError,
    InvalidFileException,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    error_of_zlib,
)
"""What openpyxl and the readers below it raise about a file that is no workbook inside."""

Rows: TypeAlias = list[list[str]]
"""The cells of each row, as they are written, without those that are empty at its end."""


class RosterRefused(InvalidInput):
    code = "roster_refused"
    message = "We cannot read this file. Send the list as CSV or as Excel (.xlsx), or paste the names."


def read(*, data: bytes) -> Rows:
    """The rows of a CSV or Excel file. What it is shows its content, not its name.

    Raises:
        RosterRefused: it is too large, damaged or something else; the message says which and what to do.
    """
    if len(data) > MOST_BYTES:
        raise RosterRefused("This file is too large. A list of names has at most 1 MB: send names alone.", field="file")
    if data.startswith(OLD_EXCEL):
        raise RosterRefused(
            "This is an old or protected Excel file. Save it as .xlsx without a password, or paste the names.",
            field="file",
        )
    rows = _excel_rows(data) if data.startswith(ZIP) else split(text=_decoded(data))
    return [row for row in (_trimmed(row) for row in rows) if row]


def split(*, text: str) -> Rows:
    """The rows of a text whose columns are separated by semicolons, tabs, commas or bars, whichever it has most of."""
    sample = text[:10_000]
    separator = max(SEPARATORS, key=sample.count)
    try:
        return [_trimmed(row) for row in csv.reader(StringIO(text, newline=""), delimiter=separator)]
    except csv.Error as error:
        raise RosterRefused(field="file") from error


def _decoded(data: bytes) -> str:
    """The text. Without a mark at its start, UTF-16 shows itself by its empty bytes."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif data[1:200:2].count(0) > len(data[:200]) // 4:
        encodings = ["utf-16-le"]
    elif data[0:200:2].count(0) > len(data[:200]) // 4:
        encodings = ["utf-16-be"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise RosterRefused(field="file")


def _excel_rows(data: bytes) -> Rows:
    """The cells of the sheet that is open in it. A formula stays the text that it is."""
    try:
        with ZipFile(BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise RosterRefused(
                    "This file holds far more than a list of names. Copy the names into a new one.", field="file"
                )
        workbook = load_workbook(BytesIO(data), read_only=True, data_only=False, keep_links=False)
        sheet = workbook.active
        if sheet is None:
            return []
        cells = sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)
        return [["" if cell is None else str(cell) for cell in row] for row in islice(cells, MOST_ROWS)]
    except RosterRefused:
        raise
    except DAMAGED as error:
        raise RosterRefused(field="file") from error


def _trimmed(row: list[str]) -> list[str]:
    cells = [cell.strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
