"""How long a book takes from finished pages to PDF, beside merely unpacking and packing its pictures again."""

import struct
import zlib
from datetime import date
from time import perf_counter

from bench import table
from shared_apps.ai.ports import PictureRequest, Provenance
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.vocabulary import ArtStyle, Mood, Place, Pose, ReadingLevel, TimeOfDay, Trait
from tenant_apps.publishing.typesetting.compiler import typeset
from tenant_apps.publishing.typesetting.printed_book import PrintedBook, PrintedPage
from tests.sketches import actor, portrait, scene

SIZES = (4, 12, 24)
SLOWER_AT_MOST = 2.0  # than unpacking and packing the pictures
HEAVIER_AT_MOST = 15.0  # MB, a book of 12 pages
TEXT = "The moon rose over the hill, and Mira held her lantern a little higher. “Who is there?” she asked."
MIRA = portrait("Mira", trait=Trait.SHY)


def main() -> None:
    """Each book has pictures of its own, since typst remembers what it has seen."""
    typeset(_book(pictures=[_picture(0)]))  # fonts are read once per process
    rows: list[list[table.Cell]] = []
    for pages in SIZES:
        pictures = [_picture(pages * 100 + number) for number in range(pages)]
        bound = _seconds_to_repack(pictures)
        book = _book(pictures)
        began = perf_counter()
        pdf = typeset(book)
        seconds = perf_counter() - began
        rows.append([pages, seconds, bound, seconds / bound, sum(map(len, pictures)) / 1e6, len(pdf) / 1e6])
    columns = ["pages", "typeset s", "repack s", "ratio", "pictures MB", "PDF MB"]
    table.show("A book as PDF, with 1,024 px pictures by the studio", columns, rows)
    table.expect("24 pages, in times of repacking", float(rows[-1][3]), at_most=SLOWER_AT_MOST)
    table.expect("12 pages weigh", float(rows[1][5]), at_most=HEAVIER_AT_MOST, unit="MB")


def _seconds_to_repack(pictures: list[bytes]) -> float:
    """The least that any PDF writer does without loss: inflate each PNG, deflate its rows again."""
    began = perf_counter()
    for picture in pictures:
        zlib.compress(zlib.decompress(_packed_rows(picture)))
    return perf_counter() - began


def _packed_rows(png: bytes) -> bytes:
    """The IDAT chunks of a PNG (https://www.w3.org/TR/png-3/#5Chunk-layout)."""
    at, rows = 8, b""
    while at < len(png):
        length, kind = struct.unpack_from(">L4s", png, at)
        rows += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    return rows


def _picture(seed: int) -> bytes:
    walk = scene(
        actor(MIRA.name, Pose.WALK, Mood.CURIOUS),
        description="Mira walks with a lantern",
        place=list(Place)[seed % len(Place)],
        time_of_day=list(TimeOfDay)[seed % len(TimeOfDay)],
    )
    return StudioIllustrator().draw(PictureRequest(scene=walk, cast=[MIRA], style=ArtStyle.PAPERCUT, seed=seed)).data


def _book(pictures: list[bytes]) -> PrintedBook:
    studio = Provenance(provider="studio", model="bench", template="bench", seed=1)
    pages = (
        PrintedPage(number=number, text=TEXT, picture=picture, alt="Mira walks with a lantern")
        for number, picture in enumerate(pictures, start=1)
    )
    return PrintedBook(
        title="Mira and the Light",
        cast_names=(MIRA.name,),
        byline="Made by the Maple family",
        cover=pictures[0],
        pages=tuple(pages),
        level=ReadingLevel.GROWING,
        style=ArtStyle.PAPERCUT,
        made_on=date(2026, 11, 22),
        words_by=studio,
        pictures_by=studio,
    )


if __name__ == "__main__":
    main()
