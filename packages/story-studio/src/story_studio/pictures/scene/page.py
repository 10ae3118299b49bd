"""A page of the second edition, back to front, as pieces and as SVG whose groups say what they show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from random import Random

from story_studio.pictures.covers import cover
from story_studio.pictures.geometry import Affine, scaled, shift
from story_studio.pictures.hands import Hand, hand_of
from story_studio.pictures.heavens import sky
from story_studio.pictures.layers import trimmed
from story_studio.pictures.paint import Piece, Pieces, dab, extent, placed, tagged
from story_studio.pictures.palette import LIGHTS, PAPER, Light, deep, mix
from story_studio.pictures.places import Setting
from story_studio.pictures.scene.above import ground_of
from story_studio.pictures.scene.bodies import Box, portrait_body
from story_studio.pictures.scene.cast import Player, cast_of
from story_studio.pictures.scene.fixed import ORBS, beside_fixed, fixed_things
from story_studio.pictures.scene.frames import Frame, frame_of
from story_studio.pictures.scene.items import Item
from story_studio.pictures.scene.placing import grows_out_of, place_things
from story_studio.pictures.scene.settings import setting_of
from story_studio.pictures.scene.things import ALOFT, known
from story_studio.pictures.shapes import ellipse
from story_studio.pictures.view import Land, View
from story_studio.pictures.weather import air, light_under
from story_studio.values import Member, Picture
from story_studio.vocabulary import Pose, Shot, State, Style, TimeOfDay

_UNSEEN = (-600.0, -600.0)
_TRIES = 4
"""How many lands are tried for one in which nothing grows out of a head."""


@dataclass(frozen=True, slots=True)
class Page:
    """Everything on the page, placed. ``land`` is behind the cast and before it; so is ``air``, the weather."""

    light: Light
    land: Land
    air: tuple[Pieces, Pieces]
    players: tuple[Player, ...]
    items: tuple[Item, ...]
    frame: Frame
    place: str

    def pieces(self) -> Pieces:
        heads = [player.head for player in self.players if not player.away]
        seen = [*heads, *(item.box for item in self.items if item.depth < 1500)]
        return (
            *tagged(self.land.back, land=self.place), *self.air[0], *self._stage(),
            *clear_of(self.land.front, seen), *clear_of(self.air[1], heads), *self._foremost(),
        )  # fmt: skip

    def _stage(self) -> Pieces:
        parts: list[tuple[float, Pieces]] = [(item.depth, self._item(item)) for item in self.items if item.depth < 1500]
        parts += [(self._depth(player), self._player(player)) for player in self.players]
        glows = tuple(piece for x, y, r in self._lamps() for piece in _glow(x, y, r))
        ordered = sorted(parts, key=lambda part: part[0])
        return *glows, *(piece for _, group in ordered for piece in group)

    def _depth(self, player: Player) -> float:
        """The small stand before the large; an umbrella stays behind the others' heads."""
        aloft = player.actor.holding is not None and player.actor.holding.kind in ALOFT
        high = 0.0 if player.away else min(260.0, player.box[3] - player.box[1])
        return player.y - 0.3 * high - (500 if self.frame.shot is Shot.CLOSE_UP else 70) * aloft

    def _foremost(self) -> Pieces:
        return tuple(piece for item in self.items if item.depth >= 1500 for piece in self._item(item))

    def _item(self, item: Item) -> Pieces:
        if item.far and not setting_of(self.place).indoors and not item.light:  # a tree takes the light of the land
            return *item.shadow(self.light), *(replace(p, colour=self.light.on(p.colour)) for p in item.pieces)
        return *item.shadow(self.light), *self._lit(item.pieces, item.light)

    def _player(self, player: Player) -> Pieces:
        parts = (*player.shadow(self.light), *self._lit(player.pieces, shining=False))
        if player.actor.pose is Pose.HIDE and self.frame.shot not in {Shot.CLOSE_UP, Shot.BEHIND}:
            here = shift(player.x, player.y + 8) @ scaled(player.scale)
            parts = (*parts, *placed(cover(self.place, self.light), here))
        return parts

    def _lit(self, pieces: Pieces, shining: bool) -> Pieces:
        """The cast and its things keep their colours: they take a fifth of what the land takes."""
        if shining:
            return pieces
        return tuple(replace(piece, colour=self.light.on_cast(piece.colour)) for piece in pieces)

    def _lamps(self) -> Iterable[tuple[float, float, float]]:
        if self.light.dusk < 0.3:
            return
        for item in self.items:
            if item.light and item.thing.state != "dark":
                left, top, right, bottom = item.box
                yield (left + right) / 2, (top + bottom) / 2, 250 + (bottom - top) * 0.5


def _glow(x: float, y: float, reach: float) -> Pieces:
    return tuple(
        dab(ellipse(x, y, reach * k, reach * k * 0.86), "#ffd68a", s)
        for k, s in ((1, 0.08), (0.76, 0.09), (0.54, 0.11), (0.34, 0.14))
    )


def clear_of(pieces: Pieces, heads: Sequence[Box]) -> Pieces:
    """Without what would lie over a face, and without what is printed on that."""
    over = [piece.path.bounds for piece in pieces if any(_covers(piece.path.bounds, head) for head in heads)]
    return tuple(piece for piece in pieces if not any(_lies_on(piece.path.bounds, box) for box in over))


def _lies_on(box: Box, other: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return other[0] <= x <= other[2] and other[1] <= y <= other[3]


def _covers(box: Box, head: Box) -> bool:
    inset = (head[2] - head[0]) * 0.08
    return (
        box[0] < head[2] - inset and box[2] > head[0] + inset and box[1] < head[3] - inset and box[3] > head[1] + inset
    )


def compose_page(picture: Picture, cast: Sequence[Member], seed: int) -> Page:
    """The plan as a page: the same for the same seed."""
    known = {member.name for member in cast}
    frame = frame_of(picture.shot, sum(actor.name in known for actor in picture.actors), seed)
    setting = setting_of(picture.place)
    light = LIGHTS[picture.time]
    if not setting.indoors:
        light = light_under(light, picture.weather)
    players = cast_of(picture, cast, frame)
    place = picture.place
    if frame.shot is Shot.ABOVE:
        items = place_things(picture, players, frame, seed)
        land = Land(ground_of(place, light, seed, indoors=setting.indoors))
        view = View(light, Random(f"air/{seed}"), -400, -200, picture.weather)
        weather = ((), ()) if setting.indoors else air(view, place)
        return Page(light, land, ((), weather[1]), players, items, frame, place)
    fixed = fixed_things(picture)
    heads = [player.head for player in players]
    states = {key: thing.state for key, thing in fixed.items()}
    states |= (
        {"chair": None} if any(thing.kind == "chair" for thing in picture.things) else {}
    )  # not cut by the edge too
    land, weather, fixtures = _best_land(setting, frame, light, picture, heads, seed, states)
    loose = tuple(rest for thing in picture.things for rest in beside_fixed(thing, fixed))
    items = place_things(picture.model_copy(update={"things": loose}), players, frame, seed, fixtures)
    return Page(light, land, weather, players, items, frame, place)


def _best_land(
    setting: Setting,
    frame: Frame,
    light: Light,
    picture: Picture,
    heads: Sequence[Box],
    seed: int,
    states: Mapping[str, State | None],
) -> tuple[Land, tuple[Pieces, Pieces], dict[str, Box]]:
    """Of a few lands the one with the fewest tangents; the first without any is taken. And where its furniture stands."""
    best: tuple[int, Land, tuple[Pieces, Pieces], dict[str, Box]] | None = None
    for attempt in range(_TRIES):
        view = View(light, Random(f"land/{seed}/{attempt}"), frame.horizon, frame.stage, picture.weather, states)
        heavens = sky(view, *(_UNSEEN if _has_orb(picture) else frame.orb)) if setting.sky else ()
        drawn = setting.draw(view)
        back = _zoomed(trimmed((*heavens, *drawn.back)), frame, light)
        if attempt % 2 and setting.sky:
            back = placed(back, shift(1000, 0) @ scaled(-1, 1))
        cut_off = frame.shot in {Shot.CLOSE_UP, Shot.BEHIND}
        front = () if cut_off else tuple(piece for piece in drawn.front if not piece.tag)
        weather = ((), ()) if setting.indoors else air(view, picture.place)
        tangents = len(land_tangents(back, heads))
        if best is None or tangents < best[0]:
            best = (tangents, Land(back, front), weather, _zoomed_boxes(view.fixtures, frame))
        if tangents == 0:
            break
    assert best is not None
    return best[1:]


def _has_orb(picture: Picture) -> bool:
    """Whether the plan's own moon or sun is in the sky."""
    return any(thing.kind in ORBS or ((found := known(thing.kind)) and found.key in ORBS) for thing in picture.things)


def land_tangents(pieces: Pieces, heads: Sequence[Box]) -> list[Piece]:
    """What stands in the land, narrow and upright, and seems to grow out of a head."""
    return [
        piece for piece in pieces if _is_upright(piece) and any(grows_out_of(piece.path.bounds, head) for head in heads)
    ]


def _is_upright(piece: Piece) -> bool:
    left, top, right, bottom = piece.path.bounds
    wide, high = right - left, bottom - top
    return (piece.lift > 0.4 or piece.width > 6) and high > 60 and wide < 190 and high > wide * 0.9


def _zoomed(pieces: Pieces, frame: Frame, light: Light) -> Pieces:
    """Nearer land for faces, and paler, so that it stays behind them."""
    if frame.zoom == 1:
        return pieces
    grow = _nearer(frame)
    share = 0.3 if frame.shot is Shot.CLOSE_UP else 0.06
    return tuple(
        replace(piece, colour=mix(piece.colour, light.haze, share), lift=piece.lift * 0.8)
        for piece in placed(pieces, grow)
    )


def _nearer(frame: Frame) -> Affine:
    return shift(500, frame.stage) @ scaled(frame.zoom) @ shift(-500, -frame.stage)


def _zoomed_boxes(boxes: Mapping[str, Box], frame: Frame) -> dict[str, Box]:
    grow = _nearer(frame)
    return {key: (*grow.at(box[:2]), *grow.at(box[2:])) for key, box in boxes.items()}


def page_svg(picture: Picture, cast: Sequence[Member], style: Style, seed: int) -> str:
    """The page as SVG, 1,000 units a side. Groups carry ``data-thing``, ``data-state``, ``data-actor``, ``data-land``."""
    page = compose_page(picture, cast, seed)
    hand = hand_of(style, page.light.shade)
    return sheet(render_groups(hand, page.pieces()) + hand.finish(seed))


def render_groups(hand: Hand, pieces: Pieces) -> str:
    """Each run of pieces with the same tag in a group of its own."""
    parts = []
    for tag, run in groupby(pieces, key=lambda piece: piece.tag):
        drawn = hand.render(run)
        parts.append(f"<g {tag}>{drawn}</g>" if tag else drawn)
    return "".join(parts)


def sheet(body: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">'
        f'<rect width="1000" height="1000" fill="{PAPER}"/>{body}</svg>'
    )


def member_svg(member: Member, style: Style) -> str:
    """The member alone on warm paper, inside the circle that an avatar is cropped to."""
    light = LIGHTS[TimeOfDay.DAY]
    hand = hand_of(style, light.shade)
    pieces = portrait_body(member).pieces
    glow = tuple(dab(ellipse(500, 500, r), colour, 0.5) for r, colour in ((450, "#f3e2c2"), (340, "#f8ead0")))
    left, top, right, bottom = extent(pieces)
    scale = min(730 / (bottom - top), 640 / (right - left))
    floor = 505 + (bottom - top) * scale / 2
    to_page: Affine = shift(500 - (left + right) / 2 * scale, floor - bottom * scale) @ scaled(scale)
    shadow = tuple(dab(ellipse(506, floor - 2, r, r * 0.13), deep("#e3c99c", 0.14), 0.4) for r in (230, 180))
    body = tagged(placed(pieces, to_page), actor=member.name, kind=member.kind)
    return sheet(render_groups(hand, (*glow, *shadow, *body)) + hand.finish(1))
