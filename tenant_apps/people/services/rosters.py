"""The roster of a class: names that were pasted or uploaded, explained line by line before anything is saved."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import cycle, islice

from django.db import transaction

from shared_apps.ai.vocabulary import ReadingLevel
from shared_apps.billing.services import entitlements
from shared_apps.core.errors import InvalidInput, ProductError
from tenant_apps.people.models import Avatar, ChildProfile
from tenant_apps.people.services import nicknames, pupil_cards, roster_files
from tenant_apps.people.services.children import MOST_CHILDREN, TooManyChildren
from tenant_apps.people.services.roster_files import RosterRefused, Rows
from tenants.events import recorders
from tenants.models import Membership, Role
from tenants.services import teams

HEADS = frozenset(
    "first name|firstname|given name|given names|nickname|vorname|prénom|prenom|nombre|imię|voornaam|förnamn".split("|")
)
"""What lists call the column of first names."""
NAME_HEADS = frozenset("name|names|pupil|pupils|student|students|child|children|schüler|élève".split("|"))
LEAST_IN_ONE_LINE = 3
"""So many words in one line without separators are so many names; fewer are one person's."""


class RosterUnready(InvalidInput):
    """Some lines cannot be saved as they are. ``lines`` explains each."""

    code = "roster_unready"

    def __init__(self, lines: "Sequence[RosterLine]") -> None:
        first = next(line for line in lines if line.problem)
        super().__init__(f"{first.nickname or first.written}: {first.problem}", field=f"names.{first.number - 1}")
        self.lines = lines


@dataclass(frozen=True)
class RosterLine:
    """One line of a roster: what it said, the nickname that we make of it, and what is wrong or worth knowing."""

    number: int
    written: str
    nickname: str
    note: str = ""
    problem: str = ""


def read_text(*, text: str) -> list[RosterLine]:
    """The lines of pasted names: one on each line, or all in one. Raises RosterRefused."""
    lines = [line for line in text.replace("\x00", "").splitlines() if line.strip()]
    if len(lines) == 1:
        [line] = lines
        [cells] = roster_files.split(text=line)
        words = line.split()
        if len(cells) == 1 and len(words) > LEAST_IN_ONE_LINE:
            cells = words
        return read_rows(rows=[[cell] for cell in cells if cell])
    return read_rows(rows=[row for row in roster_files.split(text="\n".join(lines)) if row])


def read_rows(*, rows: Rows) -> list[RosterLine]:
    """The lines of a table, whose column of first names is found by its head, or is the first.

    Raises:
        RosterRefused: there are no names, or more than a class can have.
    """
    column, is_given_name, start = _column_of(rows)
    named = [row for row in rows[start:] if any(row)]
    if not named:
        raise RosterRefused("There are no names in this list.", field="names")
    if len(named) > MOST_CHILDREN:
        raise RosterRefused(
            f"This list has {len(named):,} rows, and a class has at most {MOST_CHILDREN} pupils. "
            "Send the list of one class.",
            field="names",
        )
    is_given_name = is_given_name or any(len(row) > 1 for row in named)
    found = [_line(number, row, column, is_given_name) for number, row in enumerate(named, 1)]
    return list(_told_apart(found))


def check(*, nicknames_wanted: Sequence[str]) -> list[RosterLine]:
    """The same for nicknames as a grown-up left them, one for each line; empty ones are left out."""
    wanted = [(number, nicknames.tidy(nickname=name)) for number, name in enumerate(nicknames_wanted, 1)]
    return explain(lines=[RosterLine(number, name, name) for number, name in wanted if name])


def explain(*, lines: Sequence[RosterLine]) -> list[RosterLine]:
    """The lines, each with what keeps it from being saved. The moderator judges all names."""
    formed = [_formed(line) for line in lines]
    held = nicknames.judged(nicknames=[line.nickname for line in formed if not line.problem])
    judged = [replace(line, problem=str(held[line.nickname])) if line.nickname in held else line for line in formed]
    taken = {nicknames.spelling_of(nickname=name) for name in ChildProfile.objects.values_list("nickname", flat=True)}
    return list(_without_doubles(judged, taken))


def save(*, by: Membership, lines: Sequence[RosterLine], level: str, now: datetime) -> list[ChildProfile]:
    """Add a pupil for each line, all or none.

    Raises:
        InvalidInput: the reading level is unknown, or there is no line.
        RosterUnready: a line has a problem, or somebody was added under its name meanwhile.
        TooManyChildren: the class would have more than allowed.
        NoSeatLeft: the team's plan has fewer seats left.
    """
    if level not in ReadingLevel.values:
        raise InvalidInput("Choose one of the reading levels.", field="level")
    if not lines:
        raise RosterRefused("There are no names in this list.", field="names")
    if any(line.problem for line in lines):
        raise RosterUnready(lines)
    with transaction.atomic():
        team = teams.lock(team_id=by.team_id)  # two uploads of one list: the second finds all names taken
        present = list(ChildProfile.objects.values_list("nickname", flat=True))
        taken = {nicknames.spelling_of(nickname=name) for name in present}
        again = list(_without_doubles(lines, taken))
        if any(line.problem for line in again):
            raise RosterUnready(again)
        if len(present) + len(lines) > MOST_CHILDREN:
            raise TooManyChildren(field="names")
        entitlements.require_seat(team=team, role=Role.CHILD, now=now, people=len(lines))
        faces = islice(cycle(Avatar.values), len(present) % len(Avatar.values), None)
        pupils = ChildProfile.objects.bulk_create(
            ChildProfile(nickname=line.nickname, avatar=next(faces), level=level, made_by=by.id, created_at=now)
            for line in lines
        )
        Membership.objects.bulk_create(
            Membership(team=team, profile_id=pupil.id, role=Role.CHILD, created_at=now) for pupil in pupils
        )
        if team.is_class:
            pupil_cards.make_missing(now=now)
        for pupil in pupils:
            recorders.record(team=team, action="child_added", subject_kind="child", subject_id=pupil.id, by=by, now=now)
    return pupils


def _column_of(rows: Rows) -> tuple[int, bool, int]:
    """The column of names, whether it holds given names alone, and the row at which the names begin."""
    for at, row in enumerate(rows[:5]):
        heads = [cell.strip().lower() for cell in row]
        for known, is_given_name in ((HEADS, True), (NAME_HEADS, False)):
            if found := [column for column, head in enumerate(heads) if head in known]:
                return found[0], is_given_name, at + 1
    return 0, False, 0


def _line(number: int, row: list[str], column: int, is_given_name: bool) -> RosterLine:  # noqa: FBT001  (private)
    cell = nicknames.tidy(nickname=row[column] if column < len(row) else "")
    written = ", ".join(part for part in row if part)[:200]
    first, _, rest = cell.partition(" ")
    if is_given_name or not rest or nicknames.FORMULA.match(cell):
        note = f"Only “{cell}” is kept." if cell and cell != written else ""
        return RosterLine(number, written, cell, note)
    return RosterLine(number, written, first, "Without the surname: we keep none.")


def _told_apart(lines: Sequence[RosterLine]) -> Iterator[RosterLine]:
    """Two Emmas become Emma S and Emma K, if the list has their surnames and those begin differently."""
    same: defaultdict[str, list[str]] = defaultdict(list)
    for line in lines:
        same[nicknames.spelling_of(nickname=line.nickname)].append(_initial(line))
    for line in lines:
        initials = same[nicknames.spelling_of(nickname=line.nickname)]
        if len(initials) > 1 and "" not in initials and len(set(initials)) == len(initials):
            note = f"There are {len(initials)} of this name, so the surname's first letter tells them apart."
            yield replace(line, nickname=f"{line.nickname} {_initial(line)}", note=note)
        else:
            yield line


def _initial(line: RosterLine) -> str:
    rest = line.written.replace(line.nickname, "", 1).strip(" ,;").strip()
    return rest[:1].upper() if rest[:1].isalpha() else ""


def _formed(line: RosterLine) -> RosterLine:
    try:
        nicknames.check_form(nickname=line.nickname)
    except ProductError as error:
        return replace(line, problem=str(error))
    return line


def _without_doubles(lines: Sequence[RosterLine], taken: set[str]) -> Iterator[RosterLine]:
    counts = Counter(nicknames.spelling_of(nickname=line.nickname) for line in lines)
    for line in lines:
        spelled = nicknames.spelling_of(nickname=line.nickname)
        if line.problem:
            yield line
        elif spelled in taken:
            yield replace(line, problem="Somebody in the class has this name. Add a letter, or leave the line empty.")
        elif counts[spelled] > 1:
            yield replace(line, problem="This name is in the list twice. Add a letter, or leave one line empty.")
        else:
            yield line
