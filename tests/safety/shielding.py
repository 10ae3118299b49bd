"""What of a line's personal data is left after the shield. For tests and the bench."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from shared_apps.ai.safety.shield import KnownNames, Shield

Line = Mapping[str, Any]

WORD = re.compile(r"\w{3,}")
GENERIC = frozenset(
    """von van and und the der den del und mac bin miss mrs mister rev sergeant nurse doctor sister aunt uncle
    captain frau herr don doña señor señora monsieur madame lehrer grove drive gardens terrace square court
    house floor stock corner apt box primary elementary secondary high junior infant infants middle grammar
    comprehensive academy college nursery kindergarten school preschool montessori catholic community boarding
    schule grundschule gymnasium kita hort ceip ies colegio escuela infantil instituto guardería ludoteca école
    ecole collège lycée crèche maternelle centre loisirs los las les del des der the and corner number street
    road lane avenue close crescent calle rue place plaza chemin paseo camino flat apartment block door room
    straße stock étage""".split()
)
"""Words of a school or an address that say nothing of which one it is."""


def lines_in(folder: Path, kind: str) -> Iterator[Line]:
    for path in sorted(folder.glob(f"{kind}*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["kind"] == kind:
                yield row


def covered(text: str, known: KnownNames | None = None) -> str:
    shield = Shield(known or KnownNames())
    shield.study([text])
    return shield.cover(text)


def left_of(line: Line) -> list[str]:
    """The personal data of the line that can still be read, whole or by a word that tells which one it is."""
    after = covered(line["text"]).casefold()
    pieces = ((line["text"][span["start"] : span["end"]], span["type"]) for span in line["spans"])
    return [said for said, kind in pieces if any(_stands_in(part, after) for part in _telling_parts(said, kind))]


def _telling_parts(said: str, kind: str) -> list[str]:
    """The words of a name; of a school, place or address those with a capital or a digit; else the whole, as it is."""
    if kind not in ("name", "school", "place", "address"):
        return [said]
    found = [word for word in WORD.findall(said) if word.casefold() not in GENERIC]
    proper = found if kind == "name" else [word for word in found if not word.islower()]
    return proper or found or [said]


def _stands_in(part: str, after: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part.casefold())}(?!\w)", after) is not None


def share_left(lines: Iterable[Line]) -> float:
    lines = list(lines)
    left: int = sum(len(left_of(line)) for line in lines)
    pieces: int = sum(len(line["spans"]) for line in lines)
    return left / pieces


def share_changed(lines: Iterable[Line]) -> float:
    texts: list[str] = [line["text"] for line in lines]
    return sum(covered(text) != text for text in texts) / len(texts)
