"""The sentences that the moderator learns from."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from shared_apps.ai.safety.normaliser import cleaned

HERE = Path(__file__).parent
FOLDERS = (HERE / "sentences", HERE.parents[1] / "tests/safety/tuned")
STUDIO = HERE / "studio.jsonl"
UNFIT = {"severe", "evasion"}


@dataclass(frozen=True)
class Sentence:
    text: str
    kind: str
    category: str
    level: str

    @property
    def is_unfit(self) -> bool:
        return self.kind in UNFIT and self.level != "innocent"

    @property
    def is_mild(self) -> bool:
        """Whether it only touches on what is unfit. To learn from these blurs the line."""
        return self.is_unfit and self.level == "mild"


def inputs() -> list[Path]:
    """The files that are learned from, in the order in which they are read."""
    return [*(path for folder in FOLDERS for path in sorted(folder.glob("*.jsonl"))), STUDIO]


def hash_of_inputs() -> str:
    """A checksum of all sentences, which the weights keep: a test compares it."""
    return sha256(b"".join(path.read_bytes() for path in inputs())).hexdigest()


def sentences() -> Iterator[Sentence]:
    """All sentences but a child's distress, which is no offence, and no innocent line either."""
    for path in inputs():
        for line in path.read_text(encoding="utf-8").splitlines():
            found = json.loads(line)
            kind = found.get("kind", "studio")
            if kind != "distress":
                yield Sentence(
                    cleaned(found["text"]), kind, found.get("category") or "", found.get("level", "innocent")
                )
