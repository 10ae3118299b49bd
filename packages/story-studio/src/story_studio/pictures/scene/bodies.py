"""Anyone of the cast in a pose and a mood, whatever holds them together: our own hand, a drawn head, a whole drawing."""

from dataclasses import dataclass, replace

from story_studio.catalogue import Drawable, Rig
from story_studio.pictures.figures.anatomy import Kind, PaperLooks
from story_studio.pictures.figures.cast import KINDS, looks_of
from story_studio.pictures.figures.faces import ASLEEP, EXPRESSIONS, PORTRAIT
from story_studio.pictures.figures.figure import Figure
from story_studio.pictures.figures.heads import HEADS, head_kind
from story_studio.pictures.figures.limbs import arm_joints
from story_studio.pictures.figures.outfits import WARDROBE
from story_studio.pictures.figures.persons import complexion, person_kind
from story_studio.pictures.figures.rigged import Rigged
from story_studio.pictures.figures.stances import STANCES, Stance
from story_studio.pictures.geometry import Point, scaled
from story_studio.pictures.paint import Pieces, extent, placed, tagged
from story_studio.pictures.palette import PAPERS
from story_studio.pictures.scene.aids import cane, chair_before, chair_behind
from story_studio.pictures.scene.drawn import ADDITIONS, raw_drawing
from story_studio.pictures.scene.recolour import natural_colour
from story_studio.pictures.scene.things import ALOFT, held_pieces, known
from story_studio.values import Actor, Member, Thing
from story_studio.vocabulary import Aid, Colour, Pose

Box = tuple[float, float, float, float]
_ROLLING = Stance(near=(30, 30), away=(34, -6), feet=((0.95, -0.06), (0.62, -0.06)), rise=0.86)
_SEATED = ((0.62, 0.0), (-0.56, 0.0))
"""Where the feet are of somebody who sits on the ground: towards us, not apart."""
_SEAT = 0.2
"""How high the hip is then, beside the length of the legs."""
_HELD = {"umbrella": 190.0, "kite": 120.0, "balloon": 120.0, "parachute": 190.0, "broom": 170.0, "ladder": 150.0}
"""How high some things are in a hand, where a figure is 200; the others go by their size."""

_BY_NATURE = {
    "wolf": Colour.GREY, "lady_beetle": Colour.RED, "panda": Colour.BLACK, "cow": Colour.CREAM, "lion": Colour.YELLOW,
    "hamster": Colour.ORANGE, "raccoon": Colour.GREY, "koala": Colour.GREY, "polar_bear": Colour.CREAM,
    "monkey": Colour.BROWN, "tiger": Colour.ORANGE, "pig": Colour.PINK, "alien": Colour.GREEN, "elephant": Colour.GREY,
    "fox": Colour.ORANGE, "cat": Colour.ORANGE, "dog": Colour.BROWN, "bear": Colour.BROWN, "rabbit": Colour.CREAM,
    "mouse": Colour.GREY, "owl": Colour.BROWN, "penguin": Colour.BLACK, "frog": Colour.GREEN, "hedgehog": Colour.BROWN,
    "dragon": Colour.GREEN, "robot": Colour.GREY, "badger": Colour.GREY,
}  # fmt: skip
"""Of our own figures, and where the colour that covers most of a drawing is not the one that people say."""


@dataclass(frozen=True, slots=True)
class Body:
    """In a figure's measure, looking right and standing on (0, 0). ``size`` compares kinds side by side."""

    pieces: Pieces
    head: Box
    size: float
    girth: float
    lying: bool = False
    lift: float = 0.0


def body_of(member: Member, actor: Actor, *, gaze: Point | None = None, away: bool = False) -> Body:
    """The member as the actor does; ``away`` shows the back. A kind that nobody can draw becomes a person."""
    thing = known(member.kind)
    prop = _prop(actor.holding)
    if thing is not None and _is_whole(thing):
        prop = placed(prop, scaled(1 / max(1.0, _size(thing.size) ** 1.6)))  # an umbrella is as large as anybody's
        rigged = Rigged(
            _source(thing), _tint(member), actor.pose, actor.mood, prop, embrace=_embraces(actor), extra=_extra(thing)
        )
        return _drawn(rigged, thing.size, away=away)
    return _posed(member, actor, prop, gaze, away=away)


def portrait_body(member: Member) -> Body:
    """Facing us, at ease, with empty hands."""
    thing = known(member.kind)
    if thing is not None and _is_whole(thing):
        return _drawn(
            Rigged(_source(thing), _tint(member), Pose.STAND, None, extra=_extra(thing)), thing.size, away=False
        )
    stance = Stance(near=(24, 10), away=(24, 10), gaze=(0.0, 0.0), turn=0.0)
    if Aid.WHEELCHAIR in member.looks.aids:
        stance = replace(_ROLLING, gaze=(0.0, 0.0), turn=0.0)
    looks = _looks(member)
    figure = Figure(kind_of(member), looks, WARDROBE[looks.outfit], stance, PORTRAIT, calm=True)
    return _figured(figure, member, away=False)


def kind_of(member: Member) -> Kind:
    """The posable figure of everyone who is not drawn whole."""
    thing = known(member.kind)
    if thing is not None and thing.rig is Rig.OWN:
        return KINDS[_source(thing)]
    if thing is not None and _source(thing) in HEADS:
        return head_kind(_source(thing), _tint(member))
    return person_kind(member)


def natural_colour_of(kind: str) -> Colour | None:
    """The colour that a kind of animal has by nature; None for people and for what takes any colour."""
    thing = known(kind)
    if thing is None or thing.rig not in {Rig.DRAWN, Rig.OWN}:
        return None
    if thing.rig is Rig.OWN:
        return thing.colour or _BY_NATURE.get(_source(thing))
    return thing.colour or _BY_NATURE.get(thing.key) or natural_colour(raw_drawing(HEADS.get(thing.key, thing.key)))


def _is_whole(thing: Drawable) -> bool:
    """Whether the figure is a whole drawing rather than a body that takes a pose."""
    return thing.rig is Rig.DRAWN and _source(thing) not in HEADS


def _source(thing: Drawable) -> str:
    return thing.base or thing.key


def _extra(thing: Drawable) -> Pieces:
    return ADDITIONS.get(thing.key, ())


def _tint(member: Member) -> str:
    """The colour to draw it in; empty when that is its own by nature."""
    thing = known(member.kind)
    own = thing is not None and not thing.base and natural_colour_of(thing.key) is member.looks.colour
    return "" if own else PAPERS[member.looks.colour]


def _embraces(actor: Actor) -> bool:
    """Whether something is held in both hands before the chest rather than over the head or in an outstretched arm."""
    aloft = actor.holding is not None and actor.holding.kind in ALOFT
    return actor.holding is not None and not aloft and actor.pose not in {Pose.WAVE, Pose.REACH, Pose.POINT}


def _looks(member: Member) -> PaperLooks:
    skin, _, hair = complexion(member)
    return replace(looks_of(member), skin=skin, hair=hair)


def _prop(holding: Thing | None) -> Pieces:
    thing = known(holding.kind) if holding else None
    if holding is None or thing is None:
        return ()
    most = 120.0 if thing.holdable else 76.0  # what is too big to carry is held as a small one, like a toy
    high = _HELD.get(thing.key, max(46.0, min(most, thing.size * 190)))
    pieces = held_pieces(thing.key, holding.state, holding.colour, high)
    return tagged(pieces, thing=thing.key, **({"state": holding.state.value} if holding.state else {}))


def _posed(member: Member, actor: Actor, prop: Pieces, gaze: Point | None, *, away: bool) -> Body:
    looks, stance = _looks(member), STANCES[actor.pose]
    aloft = actor.holding is not None and actor.holding.kind in ALOFT
    if aloft and stance.near[0] < 60 and not stance.lying:
        stance = replace(stance, near=(34, 104), embrace=False)
    if actor.pose is Pose.DANCE and _embraces(actor):
        stance = replace(stance, near=(24, 74), away=(24, 74), embrace=True)
    if actor.pose is Pose.SIT:
        stance = replace(stance, feet=_SEATED, rise=_SEAT)
    if Aid.WHEELCHAIR in member.looks.aids and not stance.lying:
        stance = replace(stance, feet=_ROLLING.feet, rise=_ROLLING.rise, lift=stance.lift * 0.4, lean=stance.lean * 0.3)
    if Aid.CANE in member.looks.aids and not stance.lying:
        stance = replace(stance, away=(26, 4), embrace=False)  # the hand that has the cane
    if gaze:
        stance = replace(stance, gaze=gaze)
    stride = min(1.0, 46 / kind_of(member).build.leg)  # long legs do not take steps as much longer
    (x0, y0), (x1, y1) = stance.feet
    stance = replace(stance, feet=((x0 * stride, y0), (x1 * stride, y1)))
    expression = ASLEEP if actor.pose is Pose.SLEEP else EXPRESSIONS[actor.mood]
    figure = Figure(kind_of(member), looks, WARDROBE[looks.outfit], stance, expression, prop, calm=True)
    return _figured(figure, member, away=away)


def _figured(figure: Figure, member: Member, *, away: bool) -> Body:
    build, stance = figure.kind.build, figure.stance
    pieces = figure.from_behind() if away else figure.pieces()
    if Aid.WHEELCHAIR in member.looks.aids and not stance.lying:
        seat = figure.hip[1] + 8
        pieces = (*chair_behind(seat), *pieces, *chair_before(seat))
    elif Aid.CANE in member.looks.aids and not stance.lying:
        hand = figure.body.at(arm_joints(build, replace(stance, away=(26, 4)), -1)[-1])
        pieces = (*pieces, *cane(hand, white="glasses" not in member.looks.aids))
    x, y = figure.head_place.at((0, 0))
    rx, ry = build.head
    head = (x - rx, y - ry, x + rx, y + ry)
    return Body(pieces, head, build.size, build.hip * 1.4, lying=stance.lying, lift=stance.lift)


def _drawn(rigged: Rigged, size: float, *, away: bool) -> Body:
    pieces = rigged.from_behind() if away else rigged.pieces()
    left, top, right, bottom = rigged.head_from_behind() if away else rigged.head()
    calm = tuple(replace(piece, calm=True) if _meets(piece.path.bounds, rigged.head()) else piece for piece in pieces)
    wide = extent(pieces)
    return Body(
        calm, (left, top, right, bottom), _size(size), (wide[2] - wide[0]) * 0.42,
        lying=rigged.pose is Pose.SLEEP, lift=46.0 if rigged.pose is Pose.JUMP else 0.0,
    )  # fmt: skip


def _size(high: float) -> float:
    """How large a drawing of somebody of this height is, beside other figures."""
    return float(max(0.62, min(1.5, high**0.4)))


def _meets(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
