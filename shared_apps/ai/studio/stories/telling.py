"""One book told page after page, from its blueprint."""

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from shared_apps.ai.ports import Actor, Brief, PageDraft, Plan
from shared_apps.ai.studio.stories import lines
from shared_apps.ai.studio.stories.beats import Beat, Stance
from shared_apps.ai.studio.stories.blueprint import Stop, blueprint
from shared_apps.ai.studio.stories.grammar import Person, named
from shared_apps.ai.studio.stories.lines import Line
from shared_apps.ai.studio.stories.pauses import HOMEWARD, RESTS
from shared_apps.ai.studio.stories.problems import common
from shared_apps.ai.studio.stories.scenes import Backdrop, make_scene, mentions
from shared_apps.ai.studio.stories.shape import Step
from shared_apps.ai.studio.stories.turns import TURNS
from shared_apps.ai.studio.stories.voice import Voice
from shared_apps.ai.vocabulary import Mood, Pose, Prop, ReadingLevel, TimeOfDay

_CROWD = 4
"""Actors that a picture has room for."""

_HEROS_OWN = frozenset({"open", "turn", "spark"})
_BUSY = frozenset({*_HEROS_OWN, "low", "solved", "trouble"})
"""Pages that belong to the hero, where nobody else is brought in unless the book is very short."""

_ROOMY = frozenset({"plan", "try", "link", "second", "arrive", "rest", "home"})
"""Pages where a confident reader may linger."""

_OTHER_POSE = {Pose.STAND: Pose.WALK, Pose.WALK: Pose.STAND, Pose.SIT: Pose.STAND, Pose.WAVE: Pose.HUG}


class Telling:
    """The state of one book being told. The same brief is always told the same way."""

    def __init__(self, brief: Brief) -> None:
        self._rng = Random(f"{brief.seed}|{brief.idea}|{[portrait.name for portrait in brief.cast]}")
        self._book = blueprint(brief, self._rng)
        self._turn = TURNS[self._book.cast[0].portrait.trait]
        self._voice = Voice(rng=self._rng, level=brief.level, roles={"hero": self._book.cast[0]})
        self._portraits = {person.portrait.name: person.portrait for person in self._book.cast}
        self._fixed = {
            slot: (self._rng.choice(options),)
            for slot, options in (*self._book.arc.words.items(), *self._book.problem.words.items())
        }
        self._told: list[Beat] = []
        self._seen = {person.mark: 0 for person in self._book.cast}
        self._named: Counter[str] = Counter()
        self._last_picture: object = None
        self._lingered = 0
        self._voice.met.add(self._book.cast[0].mark)
        self._set_stage(None)

    @property
    def arc(self) -> str:
        """The name of the story's shape."""
        return self._book.arc.name

    @property
    def place(self) -> str:
        """Where the story is at home."""
        return self._book.setting.place.value

    def plan(self) -> Plan:
        """The title, the whole cast and the cover."""
        book, hero = self._book, self._book.cast[0].portrait
        title = self._voice.whisper(self._rng.choice([*book.problem.titles, *book.arc.titles, *book.setting.titles]))
        backdrop = Backdrop(book.setting.place, book.times[-2], book.weather)
        actor = Actor(name=hero.name, pose=Pose.HOLD, mood=Mood.HAPPY, holding=book.problem.key_prop)
        scene, _ = make_scene(backdrop, [actor], [], self._portraits)
        return Plan(title=named(title, book.cast), cast=tuple(self._portraits.values()), cover=scene)

    def pages(self) -> Iterator[PageDraft]:
        """Every page in order."""
        for number, step in enumerate(self._book.steps, start=1):
            yield self._page(number, step)

    def _page(self, number: int, step: Step) -> PageDraft:
        stop = self._book.stops[step.stop - 1] if step.stop else None
        self._set_stage(stop)
        beat = self._beat(step, stop, self._book.times[number - 1])
        backdrop = Backdrop(
            place=(stop.setting if stop else self._book.setting).place,
            time_of_day=self._book.times[number - 1],
            weather=beat.weather or self._book.weather,
        )
        opening = self._opening(number, step, beat)
        body = self._voice.say(beat.early, beat.long)
        cast_here = [self._voice.roles[stance.who] for stance in beat.shot.stances]
        extra, ending = self._others(number, step, cast_here, body)
        marked = " ".join(part for part in (*opening, body, *ending) if part)
        self._named.update(person.mark for person in self._book.cast if person.mark in marked)
        text = named(marked, self._book.cast)
        actors = [self._actor(stance, text) for stance in beat.shot.stances]
        actors += [Actor(name=person.portrait.name, pose=Pose.STAND, mood=Mood.HAPPY) for person in extra]
        for person in (*cast_here, *extra):
            self._seen[person.mark] += 1
        actors = self._unlike_the_last(backdrop, actors)
        props = [prop for name in beat.shot.props if mentions(text, prop := self._prop(name))]
        scene, alt = make_scene(backdrop, actors, props, self._portraits)
        return PageDraft(number=number, text=text, scene=scene, alt=alt)

    def _set_stage(self, stop: Stop | None) -> None:
        """Who "pal" and "helper" are on this page, and the words of the place and the story."""
        book, voice = self._book, self._voice
        position = (book.stops.index(stop) + 1) if stop else 0
        voice.roles["pal"] = book.companions[position % len(book.companions)]
        if stop and stop.helper:
            voice.roles["helper"] = stop.helper
        else:
            voice.roles.pop("helper", None)
        setting = stop.setting if stop else book.setting
        own = {slot: (phrase,) for slot, phrase in book.reading.words.items()}
        voice.set_words({**setting.words, **self._fixed, **own})
        voice.set_words({"advice": book.problem.advice, "seek": book.problem.seek, "because": self._turn.because})
        if book.reading.quotation:
            voice.set_words({"quotation": (book.reading.quotation,)})

    def _beat(self, step: Step, stop: Stop | None, time: TimeOfDay) -> Beat:
        book = self._book
        if step.kind in ("first", "second") and stop:
            return stop.episode.first if step.kind == "first" else stop.episode.second
        pools: dict[str, Sequence[Beat]] = {
            "open": book.setting.openings,
            "trouble": book.problem.troubles,
            "plan": book.arc.plans,
            "try": (*book.problem.tries, *common.TRIES),
            "link": book.arc.links,
            "arrive": stop.setting.arrivals if stop else (),
            "rest": RESTS,
            "home": HOMEWARD,
            "low": (*book.problem.lows, *common.LOWS),
            "spark": book.arc.sparks,
            "turn": self._turn.beats,
            "solved": book.problem.solved,
            "close": book.arc.closes,
        }
        pool = [beat for beat in pools[step.kind] if not beat.times or time in beat.times] or pools[step.kind]
        fresh = [beat for beat in pool if beat not in self._told] or pool
        chosen = self._rng.choice(list(fresh))
        self._told.append(chosen)
        return chosen

    def _opening(self, number: int, step: Step, beat: Beat) -> list[str]:
        """What has to be said before the page's own words: who this is, what time it has become, the idea itself."""
        book, parts = self._book, []
        if number == 1 and step.kind != "open":
            parts.append(self._voice.line(lines.INTRODUCTIONS))
        time, before = book.times[number - 1], book.times[number - 2] if number > 1 else None
        if before and time is not before and not beat.times and book.setting.realm != "room":
            parts.append(self._voice.line(lines.TIMES[time]))
        return parts

    def _others(self, number: int, step: Step, here: Sequence[Person], body: str) -> tuple[list[Person], list[str]]:
        """Who else is on this page, and the sentences that say so."""
        book, extra, said = self._book, list[Person](), list[str]()
        last = number == len(book.steps)
        if number == 1 and book.reading.quotation:
            said.append(self._voice.line(lines.QUOTES))
        if step.kind == "plan" and len(book.companions) > 1:
            crew = [person for person in book.companions if person not in here]
            extra += self._brought(crew, here, lines.COMPANY, "crew", said)
        elif (
            len(book.companions) > 1
            and step.kind not in (_BUSY if len(book.steps) > 11 else _HEROS_OWN if len(book.steps) > 6 else ())
            and not last
        ):
            extra += self._neglected(here, said)
        if step.kind in _ROOMY and self._may_linger(body) and not extra:
            said.append(self._voice.line(lines.TEXTURES))
        if step.kind == "solved":
            said.append(self._voice.line(lines.REASONS))
        if last:
            guests = [
                person
                for person in book.cast
                if person not in here and min(self._seen[person.mark], self._named[person.mark] + 1) < 3
            ][:6]
            if guests:
                extra += self._brought(guests, here, lines.GUESTS, "guests", said)
            said.append(self._voice.line(lines.QUOTE_ECHOES if book.reading.quotation else lines.FAREWELLS))
        return extra[: _CROWD - len(here)], said

    def _may_linger(self, body: str) -> bool:
        """Whether a confident reader's page is short enough for a breath, which not every page may have."""
        allowed = max(2, len(self._book.steps) // 5)
        if self._voice.level is not ReadingLevel.CONFIDENT or self._lingered >= allowed or len(body.split()) > 56:
            return False
        self._lingered += 1
        return True

    def _brought(
        self, crowd: Sequence[Person], here: Sequence[Person], pool: Sequence[Line], slot: str, said: list[str]
    ) -> list[Person]:
        self._voice.set_words({slot: (self._voice.name_all(crowd),)})
        said.append(self._voice.line(pool))
        return list(crowd)[: _CROWD - len(here)]

    def _neglected(self, here: Sequence[Person], said: list[str]) -> list[Person]:
        """The companion seen least so far, with something of their own to do."""
        absent = [person for person in self._book.companions if person not in here]
        if not absent or len(here) >= _CROWD:
            return []
        least = min(absent, key=lambda person: self._named[person.mark] + self._seen[person.mark])
        pal = self._voice.roles["pal"]
        self._voice.roles["pal"] = least
        line = self._voice.line(lines.CREW[least.portrait.trait])
        self._voice.roles["pal"] = pal
        if not line:
            return []
        said.append(line)
        return [least]

    def _actor(self, stance: Stance, text: str) -> Actor:
        prop = self._prop(stance.holding) if stance.holding else None
        if prop and not mentions(text, prop):
            prop = None
        name = self._voice.roles[stance.who].portrait.name
        return Actor(name=name, pose=stance.pose, mood=stance.mood, holding=prop)

    def _prop(self, name: str) -> Prop:
        return self._book.problem.key_prop if name == "key_prop" else Prop(name)

    def _unlike_the_last(self, backdrop: Backdrop, actors: list[Actor]) -> list[Actor]:
        if (backdrop, actors) == self._last_picture:
            first = actors[0]
            actors = [first.model_copy(update={"pose": _OTHER_POSE.get(first.pose, Pose.STAND)}), *actors[1:]]
        self._last_picture = (backdrop, actors)
        return actors
