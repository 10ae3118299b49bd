"""Whatever a plan asks for: no thing grows out of a head, nothing lies over a face, and hands hold what they hold."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from story_studio import catalogue
from story_studio.pictures.paint import extent
from story_studio.pictures.scene.cast import Player
from story_studio.pictures.scene.page import Page, clear_of, compose_page
from story_studio.pictures.scene.placing import grows_out_of
from story_studio.pictures.sheet import CAST
from story_studio.values import Actor, Picture, Thing
from story_studio.vocabulary import Mood, Pose, Shot, TimeOfDay, Weather

Box = tuple[float, float, float, float]
KINDS = [thing for thing in catalogue.drawables() if thing.rig is None]
HELD = [thing.key for thing in KINDS if thing.holdable]
holdings = st.none() | st.builds(Thing, kind=st.sampled_from(HELD))
things = st.lists(
    st.builds(Thing, kind=st.sampled_from([thing.key for thing in KINDS]), count=st.integers(1, 3)), max_size=3
)


@st.composite
def plans(draw: st.DrawFn) -> Picture:
    names = draw(st.permutations([member.name for member in CAST]))[: draw(st.integers(1, 4))]
    actors = [
        Actor(name=name, pose=draw(st.sampled_from(Pose)), mood=draw(st.sampled_from(Mood)), holding=draw(holdings))
        for name in names
    ]
    return Picture(
        place=draw(st.sampled_from(sorted(catalogue.places()))),
        shot=draw(st.sampled_from(Shot)),
        time=draw(st.sampled_from(TimeOfDay)),
        weather=draw(st.sampled_from(Weather)),
        actors=tuple(actors),
        things=tuple(draw(things)),
    )


def composed(plan: Picture, seed: int) -> Page:
    return compose_page(plan, CAST, seed)


def gap(one: Box, other: Box) -> float:
    """How far apart two boxes are; 0 where they meet."""
    wide = max(one[0], other[0]) - min(one[2], other[2])
    high = max(one[1], other[1]) - min(one[3], other[3])
    return max(0.0, wide, high)


def parts(player: Player) -> tuple[Box | None, Box]:
    """The boxes of what a player holds and of the player."""
    held = [piece for piece in player.pieces if "data-thing" in piece.tag]
    body = [piece for piece in player.pieces if "data-thing" not in piece.tag]
    return (extent(held) if held else None), extent(body)


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(plan=plans(), seed=st.integers(0, 999))
def test_any_plan_is_drawn_with_free_faces_and_full_hands(plan: Picture, seed: int) -> None:
    page = composed(plan, seed)
    seen = [player for player in page.players if not player.away]
    heads = [player.head for player in seen]
    if plan.shot is not Shot.ABOVE:
        grown = [item.key for item in page.items if not item.housed for head in heads if grows_out_of(item.box, head)]
        assert not grown
    pieces = page.pieces()
    assert all(left > -60 and right < 1060 and top > -60 for left, top, right, _ in heads)
    front = tuple(piece for piece in page.land.front if piece in pieces)
    assert clear_of(front, heads) == front
    for player in page.players:
        held, body = parts(player)
        if player.actor.holding is not None:
            assert held is not None
            assert gap(held, body) <= 14 * player.scale
    for player in seen:
        face = inner(player.head)
        assert all(
            piece.calm for piece in player.pieces if "data-thing" not in piece.tag and inside(piece.path.bounds, face)
        )


def inner(head: Box) -> Box:
    wide, high = (head[2] - head[0]) * 0.2, (head[3] - head[1]) * 0.2
    return head[0] + wide, head[1] + high, head[2] - wide, head[3] - high


def inside(box: Box, other: Box) -> bool:
    return box[0] > other[0] and box[1] > other[1] and box[2] < other[2] and box[3] < other[3]
