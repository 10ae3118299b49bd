"""A printable sheet of pupils' cards, with typst: eight cards on a page of A4, to be cut out."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import segno
import typst

from tenant_apps.publishing.typesetting.compiler import TypesettingFailed, fonts
from tenant_apps.publishing.typesetting.glyphs import printable

TEMPLATE = Path(__file__).parent / "card_template"


@dataclass(frozen=True)
class PrintedCard:
    """What one card shows. ``link`` is inside its QR code."""

    name: str
    code: str
    link: str


def typeset_cards(*, cards: Sequence[PrintedCard], place: str, title: str) -> bytes:
    """The cards as a PDF. Texts are data and never markup. Takes about 10 ms a card.

    Raises:
        TypesettingFailed: typst refused the sheet.
    """
    with TemporaryDirectory(prefix="storysprout-cards-") as folder:
        desk = Path(folder)
        shutil.copytree(TEMPLATE, desk, dirs_exist_ok=True)
        rows = []
        for number, card in enumerate(cards):
            drawn = BytesIO()
            segno.make(card.link, error="m", micro=False).save(drawn, kind="svg", scale=4, border=0)
            (desk / f"{number}.svg").write_bytes(drawn.getvalue())
            rows.append({"name": printable(card.name), "code": card.code, "picture": f"{number}.svg"})
        sheet = {"cards": rows, "place": place, "title": printable(title)}
        (desk / "cards.json").write_text(json.dumps(sheet), encoding="utf-8")
        try:
            pdf = typst.Compiler(desk / "cards.typ", root=desk, font_paths=fonts()).compile(format="pdf")
        except typst.TypstError as refusal:
            raise TypesettingFailed("The cards could not be printed. They work all the same.") from refusal
    if not isinstance(pdf, bytes):
        raise TypesettingFailed
    return pdf
