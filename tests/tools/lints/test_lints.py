"""Every house lint lets its good examples pass and refuses in its bad ones exactly the lines that say so.

An example's first line says where it pretends to lie. The line below ``# 38 times:`` stands for as many.
"""

import re
from pathlib import Path, PurePosixPath

import pytest

from tools.lints import classes, connections, contexts, glossary, imports, names, sizes, threads
from tools.lints.inspection import RULES, TEXT_RULES, refusals, sources
from tools.lints.source import Source

EXAMPLES = Path(__file__).parent / "examples"
ROOT = EXAMPLES.parents[3]
REPEATED = re.compile(r"^ *# (\d+) times:\n(.*\n)", re.MULTILINE)
GOOD, BAD = sorted(EXAMPLES.glob("good/*.py")), sorted(EXAMPLES.glob("bad/*.py"))


def example(file: Path) -> Source:
    text = REPEATED.sub(lambda found: found[2] * int(found[1]), file.read_text(encoding="utf-8"))
    return Source(PurePosixPath(text.splitlines()[0].split()[-1]), text)


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.stem)
def test_a_good_example_passes(file: Path) -> None:
    assert refusals(example(file)) == []


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_a_bad_example_is_refused_where_it_says_so(file: Path) -> None:
    source = example(file)
    marked = [n for n, line in enumerate(source.text.splitlines(), start=1) if line.strip() == "# refused:"]
    expected = [n + 1 for n in marked] or [1]

    assert [line for line, _ in refusals(source)] == expected


def test_every_lint_has_a_good_and_a_bad_example() -> None:
    rules = {rule.__name__ for rule in RULES + TEXT_RULES}

    assert rules <= {file.stem for file in GOOD}
    assert rules <= {file.stem for file in BAD}


def test_every_lint_says_what_it_is_for() -> None:
    assert all(rule.__doc__ for rule in RULES)


def test_every_exception_is_still_needed_and_says_why() -> None:
    parts = {f"{source.room}.{source.part}" for source in sources(ROOT)}
    by_place = (
        connections.EXCEPTIONS
        | glossary.EXCEPTIONS
        | contexts.EXCEPTIONS
        | imports.EXCEPTIONS
        | threads.EXCEPTIONS
        | sizes.LONG_FUNCTIONS
    )

    assert names.EXCEPTIONS.keys() <= parts
    assert all((ROOT / place).exists() for place in by_place)
    assert all((names.EXCEPTIONS | classes.EXCEPTIONS | by_place).values())


def test_the_glossary_lists_what_is_retired_and_what_to_write_instead() -> None:
    read = glossary.Glossary.parse(
        """
| term | what it is | retired names | retired words |
|---|---|---|---|
| lease | a worker's time | `holding` `Keeper` | `grip` |

| instead of | write |
|---|---|
| `yonder`, `hark ye` | over there |
"""
    )

    assert read.names == {"holding": "lease", "Keeper": "lease"}
    assert read.words == {"grip": "lease", "yonder": "over there", "hark ye": "over there"}
