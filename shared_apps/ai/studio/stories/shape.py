"""How many pages a book gives to each part of its story."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """One page's part: its kind, and for a stop on the way which stop it is."""

    kind: str
    stop: int = 0


def shape(pages: int, *, moves_allowed: int) -> list[Step]:
    """The parts of a book of ``pages`` pages (4 to 32), in order."""
    if pages < 8:
        return _short(pages)
    frame_before = [Step("open"), Step("trouble"), Step("plan")]
    frame_after = [Step("low"), *([Step("spark")] if pages > 9 else []), Step("turn"), Step("solved")]
    if pages > 8:
        frame_after.append(Step("close"))
    room = pages - len(frame_before) - len(frame_after)
    return frame_before + _middle(room, moves_allowed) + frame_after


def _short(pages: int) -> list[Step]:
    middle = {4: [], 5: [], 6: [Step("try")], 7: [Step("first", 1), Step("second", 1)]}[pages]
    opening = [Step("trouble")] if pages == 4 else [Step("open"), Step("trouble")]
    return [*opening, Step("plan"), *middle, Step("turn"), Step("solved")]


def _middle(room: int, moves_allowed: int) -> list[Step]:
    """Stops of two pages, and as fits: what each adds to the plan, new places, attempts, pauses."""
    stops = max(1, round(room / 4.2))
    left = room - 2 * stops
    moves = 0
    if left >= 4 and moves_allowed:
        moves = min(moves_allowed, stops - 1, max(0, (left - 2) // 2))
        left -= moves + (1 if moves else 0)
    links = min(stops, left, 3)
    left -= links
    tries = min(2, left)
    left -= tries
    pauses = left
    return _woven(stops, moves, links, tries, pauses)


def _woven(stops: int, moves: int, links: int, tries: int, pauses: int) -> list[Step]:
    steps = [Step("try")] if tries else []
    move_before = {stops - position for position in range(moves)}
    rests = {1 + round((position + 1) * stops / (pauses + 1)) for position in range(pauses)} if pauses else set()
    spare = pauses - len({min(rest, stops) for rest in rests})
    rests = {min(rest, stops) for rest in rests}
    for stop in range(1, stops + 1):
        if stop in move_before:
            steps.append(Step("arrive", stop))
        steps += [Step("first", stop), Step("second", stop)]
        if stop <= links:
            steps.append(Step("link", stop))
        if stop in rests:
            steps.append(Step("rest", stop))
        if stop == 2 and tries > 1:
            steps.append(Step("try", stop))
    if tries > 1 and stops < 2:
        steps.append(Step("try", stops))
    steps += [Step("rest", stops)] * spare
    if moves:
        steps.append(Step("home"))
    return steps
