"""What a thing is a kind of, by the first sense of its noun in WordNet."""

from pathlib import Path

DEPTH = 7


class Nouns:
    def __init__(self, folder: Path) -> None:
        self._senses = dict(_index(folder / "index.noun"))
        self._data = (folder / "data.noun").read_bytes()

    def of(self, label: str) -> tuple[str, list[str]]:
        """The first sense, such as ``n02084071``, and what it is a kind of, nearest first; empty when unknown."""
        words = label.lower().replace("-", " ").split()
        for start in range(len(words)):  # "baby chick" is a chick
            if offset := self._senses.get("_".join(words[start:])):
                return f"n{offset}", self._kinds(offset)
        return "", []

    def _kinds(self, offset: str) -> list[str]:
        found: list[str] = []
        while len(found) < DEPTH:
            above = self._above(offset)
            if above is None:
                break
            offset = above
            found.append(self._fields(offset)[4].replace("_", " "))
        return found

    def _above(self, offset: str) -> str | None:
        fields = self._fields(offset)
        for i, field in enumerate(fields):
            if field in {"@", "@i"} and fields[i + 2] == "n":
                return fields[i + 1]
        return None

    def _fields(self, offset: str) -> list[str]:
        start = int(offset)
        line = self._data[start : self._data.index(b"\n", start)].decode()
        return line.split("|")[0].split()


def _index(file: Path) -> list[tuple[str, str]]:
    lines = [line.split() for line in file.read_text().splitlines() if not line.startswith(" ")]
    return [(fields[0], fields[-int(fields[2])]) for fields in lines]
