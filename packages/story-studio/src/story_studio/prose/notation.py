"""Reads a script from the text its author wrote; docs/writing.md describes the notation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from story_studio.errors import BadScript
from story_studio.plot.script import Beat, Panel, Role, Script, Shows, ThingSlot, Unit
from story_studio.prose.shows import read_shows
from story_studio.vocabulary import Age, Level, Pronouns, Trait

Line = tuple[int, str]
_LEVELS = {level.value: level for level in Level}
_UNIT = re.compile(r"==\s*(?P<key>[\w/]+)(\s+(?P<rank>\d+))?(\s+if\s+(?P<condition>.+))?$")
_QUOTED = re.compile(r'"([^"]*)"')


def read_script(text: str, name: str) -> Script:
    """The script in one file. Raises BadScript, with the file's name and the line, for anything it does not know."""
    lines = list(_joined(text))
    header = list(_until(lines, "=="))
    number = 0
    try:
        fields = _Header()
        for number, line in header:  # noqa: B007 - the message below names the line
            fields.read(line)
        roles = frozenset(role.key for role in fields.roles)
        units = []
        for block in _blocks(lines[len(header) :], "=="):
            number = block[0][0]
            units.append(_unit(block, roles))
        return fields.script(name, tuple(units))
    except (BadScript, KeyError, ValueError) as error:
        raise BadScript(f"{name}, line {number}: {error}") from error


def _joined(text: str) -> Iterator[Line]:
    """Lines without comments; an indented line continues the one before."""
    held: Line | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        if raw.startswith("#") or not raw.strip():
            continue
        if raw[0].isspace() and held:
            held = (held[0], f"{held[1]} {raw.strip()}")
            continue
        if held:
            yield held
        held = (number, raw.strip())
    if held:
        yield held


@dataclass
class _Header:
    """What stands above the first unit."""

    values: dict[str, str] = field(default_factory=dict)
    roles: list[Role] = field(default_factory=list)
    slots: list[ThingSlot] = field(default_factory=list)
    refrains: dict[str, str] = field(default_factory=dict)

    def read(self, line: str) -> None:
        if line.startswith("cover "):
            self.values["cover"] = line.removeprefix("cover").strip().removeprefix("@")
            return
        head, _, value = line.partition(":")
        kind, _, key = head.strip().partition(" ")
        if kind == "role":
            self.roles.append(_role(key.strip(), value))
        elif kind == "slot":
            self.slots.append(_slot(key.strip(), value))
        elif kind == "refrain":
            self.refrains[key.strip()] = value.strip()
        elif kind in {"script", "themes", "title", "needs", "words", "idea"}:
            self.values[kind] = value.strip()
        else:
            raise BadScript(f"{kind!r} is no field of a script.")

    def script(self, name: str, units: tuple[Unit, ...]) -> Script:
        roles = frozenset(role.key for role in self.roles)
        return Script(
            key=self.values.get("script", name),
            themes=_listed(self.values["themes"]),
            titles=tuple(title.strip() for title in self.values["title"].split("|")),
            roles=tuple(self.roles),
            slots=tuple(self.slots),
            units=units,
            cover=read_shows(self.values["cover"], roles),
            needs=_listed(self.values.get("needs", "")),
            words=_listed(self.values.get("words", "")),
            refrains=dict(self.refrains),
            idea=self.values.get("idea", ""),
        )


def _listed(value: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in value.split(",") if word.strip())


def _role(key: str, value: str) -> Role:
    """ "open, kinds goat badger, gentle, adult, she, nouns mother mum, introduced "their friend {name}" "."""
    role, fields = Role(key), dict[str, Any]()
    for part in re.split(r',(?=(?:[^"]*"[^"]*")*[^"]*$)', value):
        word, _, rest = part.strip().partition(" ")
        if not word:
            continue
        if word in {"open", "kin", "alive"}:
            fields[word] = True
        elif word in {"kinds", "nouns"}:
            fields[word] = tuple(rest.split())
        elif word in {"like", "second"}:
            fields[word] = rest.strip()
        elif word in {"name", "introduced"}:
            fields[word] = _QUOTED.findall(rest)[0]
        elif word in set(Pronouns):
            fields["pronouns"] = Pronouns(word)
        elif word in set(Age):
            fields["age"] = Age(word)
        else:
            fields["trait"] = Trait(word)
    return replace(role, **fields)


def _slot(key: str, value: str) -> ThingSlot:
    """ "object, thing, "paper boat" paper_boat"."""
    *sources, default = [part.strip() for part in value.split(",")]
    noun = _QUOTED.findall(default)
    if not noun:
        raise BadScript(f"Slot {key!r} ends with no default in quotes.")
    kind = _QUOTED.sub("", default).strip()
    return ThingSlot(key, tuple(sources), noun[0], kind or noun[0].replace(" ", "_"))


def _unit(block: Sequence[Line], roles: frozenset[str]) -> Unit:
    match = _UNIT.match(block[0][1])
    if not match:
        raise BadScript(f"{block[0][1]!r} is not how a unit begins.")
    key = match["key"]
    told, payoff = _parted(block[1:], "=>")
    return Unit(
        key=key,
        rank=int(match["rank"] or 0),
        beats=tuple(_beat(lines, roles) for lines in _split(told, "--")) if told else (),
        pool=key.split("/")[0] if "/" in key else "",
        condition=match["condition"] or "",
        payoff=_beat(payoff, roles) if payoff else (),
        is_payoffs=key == "payoffs",
    )


def _beat(lines: Sequence[Line], roles: frozenset[str]) -> Beat:
    return tuple(_panel(part, roles) for part in _split(lines, "/"))


def _panel(lines: Sequence[Line], roles: frozenset[str]) -> Panel:
    shows, texts = Shows(), dict[Level, str]()
    number = lines[0][0] if lines else 0
    for number, line in lines:
        if line.startswith("@"):
            shows = _at(number, line[1:], roles)
            continue
        names, _, text = line.partition(":")
        levels = Level if names == "all" else [_LEVELS.get(name.strip()) for name in names.split("+")]
        for level in levels:
            if level is None:
                raise BadScript(f"line {number}: {names!r} is no level.")
            texts[level] = text.strip()
    if set(texts) != set(Level):
        raise BadScript(f"line {number}: the panel has no text for each level.")
    return Panel(shows, texts, number)


def _at(number: int, line: str, roles: frozenset[str]) -> Shows:
    try:
        return read_shows(line, roles)
    except (BadScript, ValueError) as error:
        raise BadScript(f"line {number}: {error}") from error


def _until(lines: Sequence[Line], mark: str) -> Iterator[Line]:
    for line in lines:
        if line[1].startswith(mark):
            return
        yield line


def _blocks(lines: Sequence[Line], mark: str) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if line[1].startswith(mark) and block:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _split(lines: Sequence[Line], mark: str) -> list[list[Line]]:
    parts: list[list[Line]] = [[]]
    for line in lines:
        if line[1] == mark:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def _parted(lines: Sequence[Line], mark: str) -> tuple[list[Line], list[Line]]:
    parts = _split(lines, mark)
    return parts[0], [line for part in parts[1:] for line in part]
