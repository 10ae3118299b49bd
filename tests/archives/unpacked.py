"""What an archive holds, in a form that can be compared with another's of the same team elsewhere."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile


def content(archive: Path) -> dict[str, Any]:
    """A team's content, without its name in keys and without ids of members."""
    with ZipFile(archive) as opened:
        about = json.loads(opened.read("data/team.json"))
        people = {member["id"]: member["email"] or member["profile_id"] for member in about["members"]}
        renamed = people | {f"/{about['team']['id']}/": "/ours/"}
        files = json.loads(opened.read("data/manifest.json"))["files"]
        names = opened.namelist()
        return {
            "rows": {path: _neutral(opened.read(path), renamed) for path in names if path.endswith(".jsonl")},
            "migrations": about["migrations"],
            "files": {key: sha256(opened.read(path)).hexdigest() for key, path in files.items()},
            "people": sorted((people[member["id"]], member["role"]) for member in about["members"]),
            "pages": {path: opened.read(path) for path in names if path.startswith(("books/", "cast/"))},
        }


def _neutral(rows: bytes, renamed: dict[str, str]) -> str:
    text = rows.decode()
    for old, new in renamed.items():
        text = text.replace(old, new)
    return text
