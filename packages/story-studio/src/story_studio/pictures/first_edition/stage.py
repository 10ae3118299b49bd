"""The cast on its ground: who stands where, who looks at whom, shadows, hiding places and things lying about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

from story_studio.pictures.covers import cover
from story_studio.pictures.figures.figure import Figure, figure_of
from story_studio.pictures.first_edition.composition import Composition
from story_studio.pictures.geometry import Affine, scaled, shift, turned
from story_studio.pictures.paint import Pieces, dab, extent, line, placed
from story_studio.pictures.palette import Light
from story_studio.pictures.props import THINGS, standing
from story_studio.pictures.shapes import ellipse
from story_studio.values import Actor, Member, Thing
from story_studio.vocabulary import Outfit, Pose, Weather

_MOST_ACTORS, _MOST_PROPS, _FIGURE = 4, 4, 200.0
_STROLLING = {Pose.STAND, Pose.WALK, Pose.HOLD}


@dataclass(frozen=True, slots=True)
class Player:
    """One figure with its place on the page."""

    figure: Figure
    actor: Actor
    x: float
    y: float
    scale: float
    left: bool
    float_: float = 0.0
    roll: float = 0.0

    @property
    def place(self) -> Affine:
        facing = scaled(-1 if self.left else 1, 1)
        return shift(self.x, self.y - self.float_) @ scaled(self.scale) @ turned(self.roll) @ facing


@dataclass(frozen=True, slots=True)
class Item:
    prop: str
    x: float
    y: float
    scale: float


@dataclass(frozen=True, slots=True)
class Stage:
    players: tuple[Player, ...]
    items: tuple[Item, ...]
    place: str
    light: Light

    def pieces(self) -> Pieces:
        """Back to front, by where things touch the ground."""
        parts: list[tuple[float, Pieces]] = [(item.y, self._item(item)) for item in self.items]
        parts += [(player.y, self._player(player)) for player in self.players]
        glows = tuple(piece for x, y, r in self._lamps() for piece in _glow(x, y, r))
        return (*glows, *(piece for _, group in sorted(parts, key=lambda part: part[0]) for piece in group))

    def _player(self, player: Player) -> Pieces:
        raw = placed(player.figure.pieces(), player.place)
        lit = tuple(replace(piece, colour=self.light.on_cast(piece.colour)) for piece in raw)
        parts = (*self._shadow(player), *lit)
        if player.actor.pose is Pose.HIDE:
            here = shift(player.x, player.y + 8) @ scaled(player.scale)
            parts = (*parts, *placed(cover(self.place, self.light), here))
        return (*parts, *_bubbles(player)) if player.float_ and self.place == "undersea" else parts

    def _shadow(self, player: Player) -> Pieces:
        build, stance = player.figure.kind.build, player.figure.stance
        away = 1 / (1 + (player.float_ / 90) + stance.lift / 70)
        wide = build.hip * player.scale * (2.7 if stance.lying else 1.75) * (0.5 + away / 2)
        return tuple(
            dab(ellipse(player.x + 6, player.y + 3, wide * k, wide * 0.2 * k), self.light.shade, 0.17 * away)
            for k in (1.0, 0.78)
        )

    def _item(self, item: Item) -> Pieces:
        wide = 46 * item.scale * THINGS[item.prop].standing
        shadow = dab(ellipse(item.x + 5, item.y + 1, wide, wide * 0.2), self.light.shade, 0.2)
        drawn = placed(standing(item.prop), shift(item.x, item.y) @ scaled(item.scale))
        return shadow, *(replace(piece, colour=self.light.on_cast(piece.colour)) for piece in drawn)

    def _lamps(self) -> Iterable[tuple[float, float, float]]:
        """Where something gives light, when it is dark enough to see it."""
        if self.light.dusk < 0.3:
            return
        for item in self.items:
            if THINGS[item.prop].glow:
                yield item.x, item.y - 40 * item.scale, 330
        for player in self.players:
            if player.actor.holding and THINGS[player.actor.holding.kind].glow:
                yield player.x, player.y - player.float_ - 70 * player.scale, 320


def _glow(x: float, y: float, reach: float) -> Pieces:
    return tuple(
        dab(ellipse(x, y, reach * k, reach * k * 0.82), "#ffd68a", s)
        for k, s in ((1, 0.08), (0.76, 0.09), (0.54, 0.11), (0.34, 0.14))
    )


def _bubbles(player: Player) -> Pieces:
    side = -1 if player.left else 1
    top = player.y - player.float_ - player.figure.kind.build.height * player.scale
    spots = ((52, -6, 8), (66, -34, 11), (50, -62, 6), (72, -84, 9))
    return tuple(
        piece
        for dx, dy, r in spots
        for piece in (
            line(ellipse(player.x + side * dx, top + dy, r), "#eafaf6", 2.4, 0.85),
            dab(ellipse(player.x + side * dx - r * 0.3, top + dy - r * 0.3, r * 0.28), "#ffffff", 0.9),
        )
    )


def set_stage(
    *, actors: Sequence[Actor], cast: Sequence[Member], props: Sequence[str], place: str, weather: Weather,
    composition: Composition, light: Light, seed: int,
) -> Stage:  # fmt: skip
    """Actors who are not in the cast, and more than the page can hold, stay away."""
    known = {member.name: member for member in cast}
    present = [actor for actor in actors if actor.name in known][:_MOST_ACTORS]
    rng = Random(f"stage/{seed}")
    spots = composition.spots(len(present)) if present else []
    players = tuple(
        _player(number, actor, known[actor.name], spots[number], spots, place, weather, composition, rng)
        for number, actor in enumerate(present)
    )
    held = {actor.holding.kind for actor in present if actor.holding}
    loose = [prop for prop in dict.fromkeys(props) if prop not in held][:_MOST_PROPS]
    return Stage(players, _lay_out(loose, players, composition, rng), place, light)


def _player(
    number: int, actor: Actor, member: Member, spot: tuple[float, float], spots: list[tuple[float, float]],
    place: str, weather: Weather, composition: Composition, rng: Random,
) -> Player:  # fmt: skip
    dry = (
        weather is Weather.RAIN
        and place not in {"home", "undersea", "space"}
        and member.looks.outfit is not Outfit.RAINCOAT
    )
    if dry and actor.holding is None and actor.pose in _STROLLING:
        actor = actor.model_copy(
            update={"holding": Thing(kind="umbrella"), "pose": Pose.STAND if actor.pose is Pose.HOLD else actor.pose}
        )
    figure = figure_of(
        member, actor.pose, actor.mood, actor.holding.kind if actor.holding else None, helmet=place == "space"
    )
    scale = composition.reach / _FIGURE * figure.kind.build.size * composition.nearness(spot[1])
    if figure.stance.lying and len(spots) > 1:  # who lies needs the room of two
        scale *= 0.8
    centre = sum(x for x, _ in spots[1:]) / (len(spots) - 1) if number == 0 and len(spots) > 1 else 500.0
    target = centre if number == 0 else spots[0][0]
    swims = place == "undersea" and actor.pose not in {Pose.SLEEP, Pose.SIT, Pose.HIDE}
    player = Player(
        figure, actor, spot[0], spot[1], scale, left=target < spot[0],
        float_=rng.uniform(50, 150) if swims else 0.0, roll=rng.uniform(-9, 9) if swims else 0.0,
    )  # fmt: skip
    return _inside(player)


def _inside(player: Player) -> Player:
    """Smaller or further in, until nothing that matters is cut off."""
    left, top, right, bottom = extent(placed(player.figure.pieces(), player.place))
    if player.figure.stance.lying:  # its middle, not its hip, lies where it was put
        player = replace(player, x=2 * player.x - (left + right) / 2)
        left, top, right, bottom = extent(placed(player.figure.pieces(), player.place))
    if bottom - top > player.y - 40:
        player = replace(player, scale=player.scale * (player.y - 40) / (bottom - top))
        left, top, right, bottom = extent(placed(player.figure.pieces(), player.place))
    return replace(
        player,
        x=player.x + max(0.0, 34 - left) - max(0.0, right - 966),
        float_=player.float_ + min(0.0, top - 30) + max(0.0, bottom - 990),
    )


def _lay_out(props: list[str], players: Sequence[Player], composition: Composition, rng: Random) -> tuple[Item, ...]:
    """Each thing where there is most room, small ones near the hero and before the cast, large ones behind."""
    taken = [(player.x, player.figure.kind.build.hip * 1.9 * player.scale) for player in players]
    hero = players[0].x if players else 500.0
    unit = composition.reach / _FIGURE
    items = []
    for prop in sorted(props, key=lambda p: -THINGS[p].standing):
        size = THINGS[prop].standing
        x = max(
            range(160, 850, 10),
            key=lambda x: (
                min([abs(x - t) - r for t, r in taken] or [0.0], default=0.0) * (1.4 if size > 1.3 else 1.0)
                - 0.16 * abs(x - hero) * (size < 1.3)
                + rng.random()
            ),
        )
        y = (
            composition.stage + 50
            if size > 1.3
            else composition.feet + (rng.uniform(14, 40) if len(players) < 3 else 64)
        )
        taken.append((float(x), 34 * size * unit))
        items.append(Item(prop, float(x), min(y, 972.0), unit * (1.05 if size > 1.3 else 0.9)))
    return tuple(items)
