"""Which parts of a script fill how many pages."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from random import Random

from story_studio.plot.script import Beat, Panel, Script, Unit
from story_studio.vocabulary import Level

_BREAK = re.compile(r'[.!?]"?\s+(?=[A-Z{"])')


@dataclass(frozen=True)
class Leaf:
    """One page: the panels that share it."""

    unit: str
    panels: tuple[Panel, ...]


def arrange(
    script: Script, *, pages: int, level: Level, facts: Set[str], told: Set[str], chance: Random
) -> tuple[tuple[Leaf, ...], tuple[str, ...]]:
    """Exactly so many pages, and the keys of their episodes. Raises ValueError where the script is too small."""
    units = [unit for unit in script.units if _holds(unit.condition, facts)]
    chosen = {unit.key for unit in units if unit.rank == 0 and not unit.is_payoffs}
    order = sorted((unit for unit in units if unit.rank), key=lambda unit: _freshness(script, unit, told, chance))
    for unit in order:
        if _count(script, units, chosen | {unit.key}) <= pages:
            chosen.add(unit.key)
    beats = [(key, beat) for key, beat in _beats(units, chosen)]
    episodes = tuple(f"{script.key}/{unit.key}" for unit in units if unit.pool and unit.key in chosen)
    return tuple(_spread(_enough(beats, pages, level), pages)), episodes


def capacity(script: Script, facts: Set[str]) -> tuple[int, int]:
    """The fewest and the most pages that the script can fill."""
    units = [unit for unit in script.units if _holds(unit.condition, facts)]
    fewest = {unit.key for unit in units if unit.rank == 0 and not unit.is_payoffs}
    everything = _beats(units, {unit.key for unit in units})
    return _count(script, units, fewest), sum(len(beat) for _, beat in everything)


def _holds(condition: str, facts: Set[str]) -> bool:
    if condition.startswith("not "):
        return condition.removeprefix("not ").strip() not in facts
    return not condition or condition in facts


def _freshness(script: Script, unit: Unit, told: Set[str], chance: Random) -> tuple[bool, int, bool, float]:
    """Lower ranks first, episodes of a pool in any order; those that the family was told before come after all else.

    Rank 1 keeps its place, since the beats of the shortest books may count on it.
    """
    was_told = f"{script.key}/{unit.key}" in told
    return (was_told and unit.rank > 1, unit.rank, was_told, chance.random() if unit.pool else 0.0)


def _count(script: Script, units: Sequence[Unit], chosen: Set[str]) -> int:
    return len(list(_beats(units, chosen)))


def _beats(units: Sequence[Unit], chosen: Set[str]) -> Iterator[tuple[str, Beat]]:
    """The beats of the chosen units in their order; what they give is paid off in one beat."""
    payoffs = tuple(panel for unit in units if unit.key in chosen for panel in unit.payoff)
    for unit in units:
        if unit.is_payoffs and payoffs:
            yield unit.key, payoffs
        elif unit.key in chosen:
            yield from ((unit.key, beat) for beat in unit.beats)


def _spread(beats: Sequence[tuple[str, Beat]], pages: int) -> Iterator[Leaf]:
    """Pages of whole beats; the longest beats are turned into more pages until there are enough."""
    cuts = [1] * len(beats)
    while sum(cuts) < pages:
        open_beats = [index for index, (_, beat) in enumerate(beats) if cuts[index] < len(beat)]
        if not open_beats:
            raise ValueError("The script is too small for so many pages.")
        widest = max(open_beats, key=lambda index: (len(beats[index][1]) / cuts[index], _bits(index)))
        cuts[widest] += 1
    for (key, beat), parts in zip(beats, cuts, strict=True):
        for part in range(parts):
            yield Leaf(key, beat[part * len(beat) // parts : (part + 1) * len(beat) // parts])


def _enough(beats: list[tuple[str, Beat]], pages: int, level: Level) -> list[tuple[str, Beat]]:
    """The beats, with panels divided between two sentences where there are fewer panels than pages."""
    missing = pages - sum(len(beat) for _, beat in beats)
    for index in sorted(range(len(beats)), key=_bits):
        key, beat = beats[index]
        panels: list[Panel] = []
        for panel in beat:
            halves = _halves(panel, level) if missing > 0 else (panel,)
            missing -= len(halves) - 1
            panels += halves
        beats[index] = key, tuple(panels)
    return beats


def _halves(panel: Panel, level: Level) -> tuple[Panel, ...]:
    """The panel as two, the second from elsewhere; only where neither half breaks into somebody's speech."""
    text = panel.texts[level]
    cuts = [found.end() for found in _BREAK.finditer(text) if text[: found.end()].count('"') % 2 == 0]
    if not cuts:
        return (panel,)
    middle = min(cuts, key=lambda cut: abs(cut - len(text) / 2))
    first, second = text[:middle].strip(), text[middle:].strip()
    return (
        replace(panel, texts={level: first}),
        replace(panel, texts={level: second}, shows=replace(panel.shows, shot=None)),
    )


def _bits(index: int) -> int:
    """An order that spreads over the book: 0, 4, 2, 6, 1, … read from the end of the binary number."""
    return int(f"{index:06b}"[::-1], 2)


def with_carried_settings(script: Script) -> Script:
    """The script in which each panel names its place, time and weather, taken from the panel before in its unit."""
    return replace(script, units=tuple(_carried(unit) for unit in script.units))


def _carried(unit: Unit) -> Unit:
    last: Panel | None = None
    beats = []
    for beat in (*unit.beats, unit.payoff):
        panels = []
        for panel in beat:
            last = _after(last, panel)
            panels.append(last)
        beats.append(tuple(panels))
    return replace(unit, beats=tuple(beats[:-1]), payoff=beats[-1])


def _after(last: Panel | None, panel: Panel) -> Panel:
    if last is None:
        return panel
    shows, before = panel.shows, last.shows
    same_place = shows.place is None or shows.place == before.place
    filled = replace(
        shows,
        place=shows.place or before.place,
        time=shows.time or before.time,
        weather=shows.weather or (before.weather if same_place else None),
    )
    if not filled.actors and not filled.things:
        filled = replace(filled, actors=before.actors, things=before.things)
    return replace(panel, shows=filled)
