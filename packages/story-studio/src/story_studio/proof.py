"""Prints trial books of a script for its author and says what is wrong with them.

python -m story_studio.proof line_on_the_floor --pages 12 --level early
python -m story_studio.proof --books 2000   # proofreads the sentences of so many different books
"""

import argparse
import re
import sys
from collections.abc import Iterator
from itertools import product

from story_studio.errors import BadScript
from story_studio.library import scripts
from story_studio.plot.arrange import capacity
from story_studio.plot.choice import facts_of
from story_studio.plot.script import Script
from story_studio.premise.samples import sample_premises
from story_studio.premise.values import Premise
from story_studio.proofreading.books import proofread
from story_studio.proofreading.repeats import repeated
from story_studio.telling import Telling
from story_studio.values import Brief
from story_studio.vocabulary import Level

PAGES = (4, 6, 8, 12, 16, 24, 32)
_DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)


def book(script: Script, premise: Premise, *, pages: int, level: Level, seed: int = 1) -> Telling:
    """A trial telling of this script, whatever script the premise would choose."""
    return Telling(Brief(idea=premise.idea, pages=pages, level=level, seed=seed), premise, script)


def faults(script: Script) -> Iterator[str]:
    """What is wrong with trial books of every length and level, and with the script as such."""
    premises = sample_premises(script)
    if not premises:
        yield f"no sample premise gives {', '.join(script.needs)}"
        return
    fewest, _ = capacity(script, facts_of(premises[0]))
    if fewest > min(PAGES):
        yield f"needs {fewest} pages; units of rank 0 may need {min(PAGES)}"
        return
    seen = set[str]()
    for premise, level, pages in product(premises, Level, PAGES):
        for fault in _faults_of_book(script, premise, pages, level):
            if fault not in seen:
                yield f"{fault} ({pages} pages, {level}, “{premise.idea}”)"
            seen.add(fault)


def _faults_of_book(script: Script, premise: Premise, pages: int, level: Level) -> Iterator[str]:
    try:
        telling = book(script, premise, pages=pages, level=level)
        telling.opening()
        told = list(telling.pages())
        yield from telling.disagreements()
    except (BadScript, KeyError, ValueError) as error:
        yield str(error)
        return
    text = " ".join(page.text for page in told)
    if left := re.findall(r"[{}~]|\s[.,]", text):
        yield f"signs left in the text: {left}"
    if re.search(r"“[^”]*“|”[^“]*”", text):
        yield f"a quotation opens inside another: {re.search(r'.{20}“[^”]*“.{10}|.{20}”[^“]*”', text)}"
    yield from (f"{found.group()!r} is doubled" for found in _DOUBLED.finditer(text) if _is_mistake(found))
    yield from (f"{sentence!r} comes twice" for sentence in repeated(telling.texts(), telling.refrains()))


def _is_mistake(found: re.Match[str]) -> bool:
    return found.group(1).lower() not in {"had", "that", "hum", "no", "yes", "very", "long", "far"}


def drawn(script: Script) -> set[str]:
    """The catalogue's keys of every thing and place in the script's pictures, slots left out."""
    shown = [script.cover, *(panel.shows for unit in script.units for beat in unit.beats for panel in beat)]
    shown += [panel.shows for unit in script.units for panel in unit.payoff]
    things = {thing.kind for shows in shown for thing in shows.things}
    held = {actor.holding.kind for shows in shown for actor in shows.actors if actor.holding}
    slots = {slot.key for slot in script.slots}
    return {
        key
        for key in things | held | {shows.place or "" for shows in shown} | {slot.kind for slot in script.slots}
        if key not in {"", "-"} and key not in slots and key.removesuffix("s") not in slots
    }


def main() -> int:
    """Prints the books and faults; the exit status says whether there were faults."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("script", nargs="?", help="all scripts are checked when none is named")
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--level", type=Level, choices=list(Level), action="append")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quiet", action="store_true", help="faults only")
    parser.add_argument("--drawn", action="store_true", help="print the keys that pictures need, nothing else")
    parser.add_argument("--books", type=int, help="proofread so many trial books of all scripts")
    asked = parser.parse_args()
    if asked.books:
        return _proofread(asked.books)
    if asked.drawn:
        keys = set[str]().union(*(drawn(script) for script in scripts() if asked.script in {None, script.key}))
        sys.stdout.write("\n".join(sorted(keys)) + "\n")
        return 0
    found = 0
    for script in scripts():
        if asked.script not in {None, script.key}:
            continue
        for level in [] if asked.quiet or not asked.script else asked.level or list(Level):
            for premise in sample_premises(script):
                _print_book(book(script, premise, pages=asked.pages, level=level, seed=asked.seed), premise)
        for fault in faults(script):
            found += 1
            sys.stdout.write(f"FAULT {script.key}: {fault}\n")
    return int(found > 0)


def _proofread(count: int) -> int:
    proof = proofread(count)
    for fault, where in sorted(proof.faults.items()):
        sys.stdout.write(f"FAULT {fault} ({where})\n")
    told, different = sum(proof.sentences.values()), len(proof.sentences)
    sys.stdout.write(f"{proof.books} books, {told} sentences, {different} different: {len(proof.faults)} faults\n")
    return int(bool(proof.faults))


def _print_book(telling: Telling, premise: Premise) -> None:
    opening = telling.opening()
    lines = [f"\n## {opening.title}   (from: {premise.idea})", f"   {', '.join(opening.episodes)}"]
    for page in telling.pages():
        lines += [f"{page.number:>3} {page.text}", f"      [{page.alt}]"]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    sys.exit(main())
