"""What is decided before the first word of a book: arc, problem, places, times, stops on the way, and the whole cast."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from shared_apps.ai.ports import Brief, Portrait
from shared_apps.ai.studio.stories.arcs import ARCS
from shared_apps.ai.studio.stories.beats import Arc, Episode, Problem, Setting
from shared_apps.ai.studio.stories.casting import hero_and_companions, invent
from shared_apps.ai.studio.stories.grammar import Person, people
from shared_apps.ai.studio.stories.helpers import HELPERS
from shared_apps.ai.studio.stories.idea import Reading, read_idea
from shared_apps.ai.studio.stories.places import SETTINGS
from shared_apps.ai.studio.stories.problems import PROBLEMS
from shared_apps.ai.studio.stories.shape import Step, shape
from shared_apps.ai.vocabulary import TimeOfDay, Weather


@dataclass(frozen=True)
class Stop:
    """A halt on the way: where, what happens, and whom they meet."""

    setting: Setting
    episode: Episode
    helper: Person | None


@dataclass(frozen=True)
class Blueprint:
    """A book that is decided and not yet told. ``stops`` are counted from 1."""

    reading: Reading
    problem: Problem
    arc: Arc
    setting: Setting
    steps: tuple[Step, ...]
    times: tuple[TimeOfDay, ...]
    weather: Weather
    stops: tuple[Stop, ...]
    cast: tuple[Person, ...]
    companions: tuple[Person, ...]


def blueprint(brief: Brief, rng: Random) -> Blueprint:
    """Everything that the brief leaves open, decided."""
    reading = read_idea(brief.idea)
    problem = PROBLEMS.get(reading.problem or "") or rng.choice(_fitting(reading))
    setting = SETTINGS.get(reading.place) if reading.place else None
    setting = setting or SETTINGS[rng.choice(list(SETTINGS))]
    arc = rng.choice([arc for arc in ARCS if setting.realm in arc.realms])
    steps = shape(brief.pages, moves_allowed=3 if setting.near else 0)
    troupe = hero_and_companions(brief, reading, rng)
    route = _route(setting, steps, rng)
    episodes = _episodes(route, problem, rng)
    portraits = list(troupe.portraits)
    helpers: list[Portrait | None] = []
    for episode in episodes:
        helper = invent(rng.choice(episode.helpers), rng, taken=portraits) if episode.helpers else None
        helpers.append(helper)
        portraits += [helper] if helper else []
    cast = people(portraits, troupe.nouns)
    by_name = {person.portrait.name: person for person in cast}
    return Blueprint(
        reading=reading,
        problem=problem,
        arc=arc,
        setting=setting,
        steps=tuple(steps),
        times=_times(steps, problem, setting),
        weather=rng.choice([Weather.CLEAR, Weather.CLEAR, Weather.CLOUDY]),
        stops=tuple(
            Stop(place, episode, by_name[helper.name] if helper else None)
            for place, episode, helper in zip(route, episodes, helpers, strict=True)
        ),
        cast=cast,
        companions=cast[1 : 1 + troupe.companions],
    )


def _fitting(reading: Reading) -> list[Problem]:
    """The problems that an idea leaves open may have; those that need the idea's own words are left out."""
    return [problem for problem in PROBLEMS.values() if not problem.needs_words]


def _route(setting: Setting, steps: Sequence[Step], rng: Random) -> list[Setting]:
    """Where each stop is: the story's own place until it moves on, never back to where it has been."""
    arrivals = {step.stop for step in steps if step.kind == "arrive"}
    been, here, route = {setting.place}, setting, []
    for stop in range(1, max((step.stop for step in steps), default=0) + 1):
        if stop in arrivals:
            fresh = [place for place in here.near if place in SETTINGS and place not in been] or [
                place for place in SETTINGS if place not in been and SETTINGS[place].arrivals
            ]
            here = SETTINGS[rng.choice(fresh)]
            been.add(here.place)
        route.append(here)
    return route


def _episodes(route: Sequence[Setting], problem: Problem, rng: Random) -> list[Episode]:
    chosen: list[Episode] = []
    for here in route:
        local = [episode for episode in here.episodes if episode not in chosen]
        others = [episode for episode in HELPERS if here.realm in episode.realms and episode not in chosen]
        if problem.at_night:
            local = [episode for episode in local if not episode.by_day]
            others = [episode for episode in others if not episode.by_day]
        chosen.append(rng.choice(local if local and (rng.random() < 0.5 or not others) else others))
    return chosen


def _times(steps: Sequence[Step], problem: Problem, setting: Setting) -> tuple[TimeOfDay, ...]:
    """Daylight until things are at their worst, then evening; or, for a story of the night, night until dawn."""
    if setting.realm == "space":
        return (TimeOfDay.NIGHT,) * len(steps)
    times: list[TimeOfDay] = []
    kinds = [step.kind for step in steps]
    evening = kinds.index("low") if "low" in kinds else kinds.index("turn")
    for position, kind in enumerate(kinds):
        if problem.at_night:
            first, last = kind == "open", kind == "close"
            times.append(TimeOfDay.SUNSET if first else TimeOfDay.DAWN if last else TimeOfDay.NIGHT)
        elif kind == "close":
            times.append(TimeOfDay.NIGHT)
        else:
            times.append(TimeOfDay.SUNSET if position >= evening else TimeOfDay.DAY)
    return tuple(times)
