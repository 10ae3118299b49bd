"""Which script fits a premise."""

from collections.abc import Sequence, Set
from random import Random

from story_studio.errors import CannotTell
from story_studio.plot.answers import answer_to
from story_studio.plot.casting import is_person
from story_studio.plot.script import Script
from story_studio.plot.spots import spot_of
from story_studio.premise.values import Noun, Premise, Shape

_NEARBY = 3


_BODILY = frozenset(
    "fly swim skate ride jump dance climb run walk ski balance surf dive hop skip somersault juggle row roll swing "
    "float cartwheel gallop crawl leap glide bounce cycle hula catch throw kick".split()
)
_MUSICAL = frozenset("play sing whistle drum roar howl hum yodel tweet crow moo bark quack purr chirp toot".split())

_FAR = frozenset("see visit go travel reach discover explore find leave sail cross return meet journey".split())
_COLOURS = frozenset(
    "shy night sea castle monster seasons grandparent very_slow royalty snow school_play under_the_sea time "
    "lighthouse_or_lone_place vehicle dinosaur night_journey".split()
)
_COLOURING = 0.6
_HIGH = frozenset("moon star sun cloud sky rainbow kite nest planet treetop comet".split())


def facts_of(premise: Premise) -> frozenset[str]:
    """What a script can ask for in ``needs`` and in a unit's condition."""
    deed = premise.want or premise.happening
    known: dict[str, object] = {
        "want": premise.want,
        "happening": premise.happening,
        "deed": deed,
        "object": deed.objects if deed else (),
        "fear": premise.fear,
        "feared_thing": premise.fear and _is_somewhere(premise.fear),
        "place": premise.place,
        "question": premise.question,
        "why": premise.question and premise.question.word == "why",
        "answered": answer_to(premise),
        "asked": premise.question.deed if premise.question else None,
        "about": premise.question.about if premise.question else None,
        "other": premise.others,
        "thing": [noun for noun in premise.things if not noun.animate],
        "hero": premise.hero and premise.hero.animate,
        "person": premise.first_person or premise.hero is None or is_person(premise.hero.kind or "person"),
        "living_thing": premise.hero and not premise.hero.animate and premise.hero.kind and not premise.hero.plural,
        "habit": premise.happening and not premise.want and _is_habit(premise),
        "subject": (premise.hero and premise.hero.animate) or premise.place,
        "quiet": not (deed or premise.fear or premise.question or premise.first_person),
        "feeling": premise.shape is Shape.FEELING,
        "obstacle": premise.obstacle,
        "spot": spot_of(premise),
        "time": premise.time,
    }
    if deed and deed.verb in _BODILY:
        known["bodily"] = deed
    if deed and deed.verb in _MUSICAL:
        known["musical"] = deed
    if deed and any(noun.lemma in _HIGH for noun in deed.objects):
        known["high"] = deed
    if deed and deed.verb in _FAR:
        known["far"] = deed
    return frozenset(name for name, value in known.items() if value)


def choose_script(scripts: Sequence[Script], premise: Premise, told: Set[str], chance: Random) -> Script:
    """The script that fits best, one that was not told before among equals. Raises CannotTell."""
    facts = facts_of(premise)
    themes = dict(premise.themes)
    fitting = list[tuple[float, float, Script]]()
    for script in scripts:
        score = max((_weight(theme) * themes.get(theme, 0.0) for theme in script.themes), default=0.0)
        if script.language != premise.language or not score or not facts.issuperset(script.needs):
            continue
        words = len(set(script.words) & set(premise.content))
        was_told = any(key.startswith(f"{script.key}/") for key in told)
        fitting.append((score + 0.15 * words + 0.05 * len(script.needs) - 0.3 * was_told, chance.random(), script))
    if premise.shape is Shape.NONSENSE or not fitting:
        raise CannotTell(premise.idea, nearby(scripts, premise, chance))
    return max(fitting, key=lambda scored: scored[:2])[2]


def _weight(theme: str) -> float:
    """Less for what colours an idea, such as a trait or a place, than for what happens in it."""
    return _COLOURING if theme in _COLOURS else 1.0


def _is_somewhere(noun: Noun) -> bool:
    """Whether somebody can walk up to it: a dog, a tunnel, but not thunder and not heights."""
    physical = "physical entity" in noun.hypernyms and "process" not in noun.hypernyms
    return physical or noun.animate


def _is_habit(premise: Premise) -> bool:
    """Whether the idea says what its hero does again and again: "knits", not "won" and not "is too tall"."""
    deed = premise.happening
    if deed is None or deed.verb in {"be", "have", "get", "become", "win", "lose", "fall", "find"} or deed.negated:
        return False
    return deed.third.split()[0] in premise.idea.lower().split() or bool(premise.hero and premise.hero.plural)


def nearby(scripts: Sequence[Script], premise: Premise, chance: Random) -> tuple[str, ...]:
    """Three ideas that can be told well, those that share most with the premise first."""
    themes = dict(premise.themes)
    offered = [script for script in scripts if script.idea and script.language == premise.language]
    chance.shuffle(offered)
    offered.sort(key=lambda script: -max((themes.get(theme, 0.0) for theme in script.themes), default=0.0))
    return tuple(script.idea for script in offered[:_NEARBY])
