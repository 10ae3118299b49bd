"""Who stands where: figures placed on the page, looking at whom they look at, no larger than the page allows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations

from story_studio.pictures.geometry import Affine, Point, scaled, shift
from story_studio.pictures.paint import Pieces, dab, extent, placed, tagged
from story_studio.pictures.palette import Light
from story_studio.pictures.scene.bodies import Body, Box, body_of
from story_studio.pictures.scene.frames import MOST, Frame
from story_studio.pictures.scene.things import ALOFT
from story_studio.pictures.shapes import ellipse
from story_studio.values import Actor, Member, Picture
from story_studio.vocabulary import Pose, Shot, Size

FIGURE = 200.0
SIZES = {Size.TINY: 0.5, Size.SMALL: 0.74, Size.USUAL: 1.0, Size.BIG: 1.28, Size.HUGE: 1.7}
_FLAT = 0.8
"""How high a figure is that is seen from above, beside one that is seen from the side."""


@dataclass(frozen=True)
class Player:
    """One figure with its place on the page."""

    body: Body
    actor: Actor
    member: Member
    x: float
    y: float
    scale: float
    left: bool
    flat: float = 1.0
    away: bool = False

    @property
    def place(self) -> Affine:
        return shift(self.x, self.y) @ scaled(self.scale * (-1 if self.left else 1), self.scale * self.flat)

    @property
    def pieces(self) -> Pieces:
        drawn = placed(self.body.pieces, self.place)
        return tagged(drawn, actor=self.actor.name, kind=self.member.kind, pose=self.actor.pose, mood=self.actor.mood)

    @cached_property
    def head(self) -> Box:
        """The head's box on the page."""
        (x0, y0), (x1, y1) = self.place.at(self.body.head[:2]), self.place.at(self.body.head[2:])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    @cached_property
    def box(self) -> Box:
        return extent(placed(self.body.pieces, self.place))

    def shadow(self, light: Light) -> Pieces:
        away = 1 / (1 + self.body.lift / 70)
        wide = self.body.girth * self.scale * (2.0 if self.body.lying else 1.3) * (0.5 + away / 2)
        high = 0.2 if self.flat == 1 else 0.42
        return tuple(
            dab(ellipse(self.x + 5, self.y + 2, wide * k, wide * high * k), light.shade, 0.17 * away)
            for k in (1.0, 0.78)
        )


def cast_of(picture: Picture, cast: Sequence[Member], frame: Frame) -> tuple[Player, ...]:
    """The players, the hero first. Actors who are not in the cast, and more than a page holds, stay away."""
    members = {member.name: member for member in cast}
    actors = [actor for actor in picture.actors if actor.name in members][:MOST]
    places = [frame.at(number) for number in range(len(actors))]
    names = [actor.name for actor in actors]
    players = []
    for number, actor in enumerate(actors):
        target = _target(number, actor, names, places)
        players.append(_player(number, actor, members[actor.name], places[number], target, frame))
    return _apart(players, frame)


def _apart(players: list[Player], frame: Frame) -> tuple[Player, ...]:
    """Pushed sideways until no head hides another, as far as the page allows."""
    pairs = list(combinations(range(len(players)), 2)) * 4  # a push may bring two others together
    for i, k in pairs:
        one, other = players[i], players[k]
        shared = 0.0 if one.away or other.away else _hidden(one.head, other.head)
        if shared:
            push = (shared / 2 + 6) * (-1 if one.x < other.x else 1)
            players[i], players[k] = _moved(one, push, frame), _moved(other, -push, frame)
    return tuple(players)


def _hidden(one: Box, other: Box) -> float:
    """How much of their width two heads share, where they also share their height."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, wide) if high > 0 else 0.0


def _moved(player: Player, by: float, frame: Frame) -> Player:
    return _inside(replace(player, x=player.x + by), frame)


def _target(number: int, actor: Actor, names: list[str], places: list[Point]) -> Point:
    """Where the actor looks: at whom the plan says, else at the others, else into the page."""
    if actor.looks_at in names and actor.looks_at != actor.name:
        return places[names.index(actor.looks_at)]
    if len(places) == 1:
        return 500.0, places[0][1]
    others = [place for i, place in enumerate(places) if i != number] if number == 0 else [places[0]]
    return sum(x for x, _ in others) / len(others), others[0][1]


def _player(number: int, actor: Actor, member: Member, at: Point, target: Point, frame: Frame) -> Player:
    x, y = at
    away = frame.shot is Shot.BEHIND and number == 0
    body = body_of(member, _suited(actor, frame), away=away)
    aloft = actor.holding is not None and actor.holding.kind in ALOFT
    left = (target[0] < x) != (frame.shot is Shot.CLOSE_UP and aloft and len(frame.spots) > 1)
    scale = frame.reach / FIGURE * body.size * SIZES[actor.size]
    if away:
        scale, x, y = _before_us(body, frame)
    elif frame.shot is Shot.CLOSE_UP:  # heads on the upper third, whatever their height
        scale = frame.reach / FIGURE * (body.size**0.5) * SIZES[actor.size] ** 0.5
        y = 430 - (body.head[1] + body.head[3]) / 2 * scale + (at[1] - frame.feet) - _taller(body, frame)
        middle = (body.head[0] + body.head[2]) / 2 * scale
        x += middle if left else -middle
    if body.lying and len(frame.spots) > 1:
        scale *= 0.8
    flat = _FLAT if frame.shot is Shot.ABOVE else 1.0
    player = Player(body, actor, member, x, y, scale, left=left, flat=flat, away=away)
    return player if away else _inside(player, frame)


def _before_us(body: Body, frame: Frame) -> tuple[float, float, float]:
    """Scale and place of someone over whose shoulder we look: in the lower third, at the side, cut by the page's foot."""
    left, top, right, bottom = body.head
    crown = [piece.path.bounds for piece in body.pieces if piece.path.bounds[3] < bottom + 20]
    wide = max([right - left, *(box[2] - box[0] for box in crown)])
    scale = min(270 / (right - left), 320 / wide)
    return scale, 205.0 if frame.left else 795.0, 610 - top * scale


def _taller(body: Body, frame: Frame) -> float:
    """How much higher than a child's a head is in a picture of several faces."""
    if len(frame.spots) == 1:
        return 0.0
    high = -(body.head[1] + body.head[3]) / 2 * body.size / 148
    return max(-60.0, min(80.0, (high - 1) * 150))


def _suited(actor: Actor, frame: Frame) -> Actor:
    """Nobody lies down in a picture of faces: there they only close their eyes."""
    if frame.shot is Shot.CLOSE_UP and actor.pose in {Pose.JUMP, Pose.RUN, Pose.SIT}:
        return actor.model_copy(update={"pose": Pose.STAND})
    return actor


def _inside(player: Player, frame: Frame) -> Player:
    """Smaller or further in, until no head or hand is cut off."""
    if frame.shot is Shot.CLOSE_UP:
        return _head_inside(player)
    left, top, right, bottom = player.box
    if player.body.lying:  # its middle, not its hip, lies where it was put
        player = replace(player, x=2 * player.x - (left + right) / 2)
        left, top, right, bottom = player.box
    shrink = min(1.0, (player.y - 36) / max(bottom - top, 1), 900 / max(right - left, 1))
    if shrink < 1:
        player = replace(player, scale=player.scale * shrink)
        left, top, right, bottom = player.box
    return replace(
        player, x=player.x + max(0.0, 30 - left) - max(0.0, right - 970), y=player.y - max(0.0, bottom - 985)
    )


def _head_inside(player: Player) -> Player:
    left, top, right, bottom = player.head
    shrink = min(1.0, 520 / max(right - left, 1), 520 / max(bottom - top, 1))
    if shrink < 1:
        player = replace(player, scale=player.scale * shrink, y=player.y + (430 - player.y) * (1 - shrink))
        left, top, right, bottom = player.head
    return replace(player, x=player.x + max(0.0, 40 - left) - max(0.0, right - 960), y=player.y + max(0.0, 70 - top))
