"""Writes the first names and surnames that the shield knows, from Faker (MIT, https://github.com/joke2k/faker).

``uv run --with faker==40.63.0 python -m tools.vendor_names``. StorySprout itself does not need Faker. Only names
are taken that consist of one word of at least three letters (two outside the Latin script), once each.
"""

import importlib
import json
import pkgutil
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import faker.providers.person as people  # type: ignore[import-not-found,unused-ignore]  # installed for this alone

TARGET = Path(__file__).parents[1] / "shared_apps/ai/safety/shield/names.json"
KINDS = {"girls": "first_names_female", "boys": "first_names_male", "any": "first_names", "surnames": "last_names"}


def names_of(kind: str) -> Iterator[str]:
    for found in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"{people.__name__}.{found.name}").Provider
        listed = getattr(provider, KINDS[kind], ())
        yield from () if isinstance(listed, property) else map(str, listed or ())


def kept(name: str) -> bool:
    is_latin = "LATIN" in unicodedata.name(name[0], "")
    return name.replace("-", "").replace("’", "").replace("'", "").isalpha() and len(name) >= (3 if is_latin else 2)


def main() -> None:
    """Names of girls and of boys without those that both lists have; those are in ``any``."""
    found = {kind: {name.strip() for name in names_of(kind) if name.strip() and kept(name.strip())} for kind in KINDS}
    both = found["girls"] & found["boys"]
    found["any"] = (found["any"] | both) - (found["girls"] ^ found["boys"])
    found["girls"], found["boys"] = found["girls"] - both, found["boys"] - both
    lines = [
        f"{json.dumps(kind)}: {json.dumps(' '.join(sorted(names)), ensure_ascii=False)}"
        for kind, names in found.items()
    ]
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    sys.stdout.write(f"{ {kind: len(names) for kind, names in found.items()} }\n")


if __name__ == "__main__":
    main()
