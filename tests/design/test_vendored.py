import hashlib
import re
from pathlib import Path

import pytest

from tests.design.tokens import STATIC

TABLES = {"vendor": "*.js", "fonts": "*.woff2"}
ROW = re.compile(
    r"^\| (?P<file>[\w.-]+) \| (?P<version>[^|]+) \| [^|]+ \| (?P<licence>[^|]+) \| (?P<hash>[0-9a-f]{64}) \|$",
    re.MULTILINE,
)


def rows(folder: Path) -> dict[str, dict[str, str]]:
    return {row["file"]: row.groupdict() for row in ROW.finditer((folder / "README.md").read_text())}


@pytest.mark.parametrize("name", TABLES)
def test_vendored_files_are_what_their_table_says(name: str) -> None:
    folder = STATIC / name
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob(TABLES[name])}
    assert found == {file: row["hash"] for file, row in rows(folder).items()}


@pytest.mark.parametrize("name", TABLES)
def test_every_licence_lies_beside_its_files(name: str) -> None:
    folder = STATIC / name
    for row in rows(folder).values():
        assert (folder / row["licence"].split(", ")[1]).is_file()
