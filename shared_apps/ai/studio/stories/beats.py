"""The shapes that story data is written in: a beat is one page's worth of story, told twice, with its picture."""

from dataclasses import dataclass, field

from shared_apps.ai.vocabulary import CharacterKind, Mood, Place, Pose, Prop, TimeOfDay, Trait, Weather

Words = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Stance:
    """Someone in a picture: ``who`` is a role (hero, pal, helper)."""

    who: str
    pose: Pose
    mood: Mood
    holding: str | None = None


@dataclass(frozen=True)
class Shot:
    """A page's picture. ``holding`` and ``props`` are props' names, or ``key`` for the problem's own."""

    stances: tuple[Stance, ...]
    props: tuple[str, ...] = ()


@dataclass(frozen=True)
class Beat:
    """``early`` is told to the youngest, ``long`` to all others, with ``[details]`` for the confident."""

    early: str
    long: str
    shot: Shot
    times: tuple[TimeOfDay, ...] = ()
    weather: Weather | None = None


def beat(early: str, long: str, shot: str, *, times: str = "", weather: str | None = None) -> Beat:
    """A beat from a writer's line: the shot reads "hero sit worried lantern, pal wave happy, +bridge"."""
    return Beat(
        early=early,
        long=long,
        shot=_shot(shot),
        times=tuple(TimeOfDay(time) for time in times.split()),
        weather=Weather(weather) if weather else None,
    )


def words(**slots: str) -> Words:
    """What each slot may say, from lines whose options are parted by semicolons."""
    return {slot: tuple(option.strip() for option in line.split(";")) for slot, line in slots.items()}


def _shot(line: str) -> Shot:
    stances: list[Stance] = []
    props: list[str] = []
    for part in (piece.strip() for piece in line.split(",")):
        if part.startswith("+"):
            props.append(_prop(part[1:]))
            continue
        who, pose, mood, *holding = part.split()
        stances.append(Stance(who, Pose(pose), Mood(mood), _prop(holding[0]) if holding else None))
    return Shot(tuple(stances), tuple(props))


def _prop(name: str) -> str:
    return name if name == "key_prop" else Prop(name).value


@dataclass(frozen=True)
class Episode:
    """Something that happens on the way, in two beats: what is wrong, and how it comes right."""

    first: Beat
    second: Beat
    helpers: tuple[CharacterKind, ...] = ()
    """The kinds that the one they meet may be of; none when they meet nobody."""
    realms: tuple[str, ...] = ("land", "sea", "space", "room")
    by_day: bool = False
    """Whether it needs daylight."""


@dataclass(frozen=True)
class Setting:
    """A place: how its stories open, how one arrives, what happens there, and words to tell it with."""

    place: Place
    realm: str
    near: tuple[Place, ...]
    openings: tuple[Beat, ...]
    arrivals: tuple[Beat, ...]
    episodes: tuple[Episode, ...]
    words: Words
    titles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Problem:
    """What the hero wants, fears or has lost, from the first trouble to the last relief."""

    name: str
    seek: tuple[str, ...]
    troubles: tuple[Beat, ...]
    tries: tuple[Beat, ...]
    lows: tuple[Beat, ...]
    solved: tuple[Beat, ...]
    advice: tuple[str, ...]
    titles: tuple[str, ...]
    key_prop: Prop
    words: Words = field(default_factory=dict)
    at_night: bool = False
    needs_words: bool = False
    """Whether it makes sense only with a phrase from the idea."""


@dataclass(frozen=True)
class Arc:
    """The shape of the middle: a plan, what each stop adds to it, and what it comes to."""

    name: str
    plans: tuple[Beat, ...]
    links: tuple[Beat, ...]
    sparks: tuple[Beat, ...]
    closes: tuple[Beat, ...]
    titles: tuple[str, ...]
    realms: tuple[str, ...] = ("land", "sea", "space", "room")
    words: Words = field(default_factory=dict)


@dataclass(frozen=True)
class Turn:
    """How someone of this trait turns the story, and the reason given afterwards."""

    trait: Trait
    beats: tuple[Beat, ...]
    because: tuple[str, ...]
