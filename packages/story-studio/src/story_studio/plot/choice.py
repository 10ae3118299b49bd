"""Which script fits a premise."""

from collections.abc import Mapping, Sequence, Set
from random import Random

from story_studio.errors import CannotTell
from story_studio.plot.answers import answer_to
from story_studio.plot.casting import is_person
from story_studio.plot.forms import forms_of
from story_studio.plot.phrases import event_of
from story_studio.plot.script import Script, is_about_a_wish
from story_studio.plot.sources import things_of
from story_studio.plot.spots import spot_of
from story_studio.premise.values import Noun, Premise, Shape

_NEARBY = 3


_BODILY = frozenset(
    "fly swim skate ride jump dance climb run walk ski balance surf dive hop skip somersault juggle row roll swing "
    "float cartwheel gallop crawl leap glide bounce cycle hula catch throw kick".split()
)
_MUSICAL = frozenset("play sing whistle drum roar howl hum yodel tweet crow moo bark quack purr chirp toot".split())

_FAR = frozenset("see visit go travel reach discover explore find leave sail cross return meet journey".split())
_TRAVEL = frozenset("visit go travel reach sail cross return journey".split())
_COLOURS = frozenset(
    "shy night sea castle monster seasons grandparent very_slow royalty snow school_play under_the_sea time "
    "lighthouse_or_lone_place vehicle dinosaur night_journey".split()
)
_COLOURING = 0.6
_ACTED = frozenset(
    "want refused happening deed object habit bodily musical high far doer task making found rescue pair".split()
)
"""What a thing of the idea does, which no child can do in its place."""
_ANY_IDEA = "anything"
"""The theme of scripts that catch what no other tells; whatever else they name counts as little as a structure."""
_CAUGHT = 0.4
_WORDS_COUNTED = 2
_BY_FORM = {
    "event": 0.6,
    "site": 0.6,
    "task": 0.5,
    "making": 0.35,
    "found": 0.35,
    "door": 0.35,
    "paints": 0.35,
    "rescue": 0.4,
    "pair": 0.3,
    "doer": 0.35,
    "match": 0.15,
    "epithet": 0.25,
}
"""How much more a script fits that is made for how the idea is put than one made for a word in it."""
_FORGETS_SUBJECT = 0.7
_MIXED = frozenset({Shape.WORDS, Shape.EMOJI, Shape.FEELING, Shape.LIFE})
_BY_WORD, _BY_NEED, _TOLD_BEFORE = 0.25, 0.05, 1.0
_GIVING = frozenset("lend give share sell hand donate offer swap bring deliver".split())
_HIGH = frozenset("moon star sun cloud sky rainbow kite nest planet treetop comet".split())


def facts_of(premise: Premise) -> frozenset[str]:
    """What a script can ask for in ``needs`` and in a unit's condition."""
    willed = premise.want if premise.want and not premise.want.negated else None
    deed = willed or premise.happening
    known: dict[str, object] = {
        "want": willed,
        "refused": premise.want and premise.want.negated,
        "happening": premise.happening,
        "deed": premise.want or deed,
        "object": deed.objects if deed else (),
        "giving": deed and deed.verb in _GIVING,
        "fear": premise.fear,
        "feared_thing": premise.fear and _is_somewhere(premise.fear),
        "place": premise.place,
        "question": premise.question,
        "why": premise.question and premise.question.word == "why",
        "answered": answer_to(premise),
        "asked": premise.question.deed if premise.question else None,
        "about": premise.question.about if premise.question else None,
        "other": premise.others,
        "match": premise.place or things_of(premise),
        "thing": things_of(premise),
        "hero": premise.hero and premise.hero.animate,
        "person": premise.first_person or premise.hero is None or is_person(premise.hero.kind or "person"),
        "living_thing": premise.hero and not premise.hero.animate and premise.hero.kind and not premise.hero.plural,
        **forms_of(premise, deed),
        "habit": premise.happening and not premise.want and _is_habit(premise),
        "subject": (premise.hero and premise.hero.animate) or premise.place,
        "quiet": not deed and _is_quiet(premise),
        "feeling": premise.shape is Shape.FEELING,
        "obstacle": premise.obstacle,
        "spot": spot_of(premise),
        "time": premise.time,
        "bodily": deed and deed.verb in _BODILY,
        "musical": deed and deed.verb in _MUSICAL,
        "high": deed and any(noun.lemma in _HIGH for noun in deed.objects),
        "far": deed and deed.verb in (_FAR if willed else _TRAVEL),
    }
    said = {f"says_{word}" for word in premise.content}
    return frozenset(name for name, value in known.items() if value) | said


def rank_scripts(
    scripts: Sequence[Script], premise: Premise, told: Set[str], chance: Random
) -> list[tuple[float, Script]]:
    """The scripts that may tell the idea with how well they fit, best first; equals in any order. Raises CannotTell."""
    facts = facts_of(premise)
    themes = dict(premise.themes)
    acts = premise.hero is None or premise.hero.animate
    fitting = list[tuple[float, float, Script]]()
    for script in scripts:
        score = _fit(script, themes)
        known = facts if acts or script.role("hero").alive else facts - _ACTED
        if script.language != premise.language or not score or not known.issuperset(script.needs):
            continue
        if facts & {"refused"} and "does_not_want" not in script.themes and is_about_a_wish(script):
            continue
        words = min(_WORDS_COUNTED, len(set(script.words) & set(premise.content)))
        was_told = any(key.startswith(f"{script.key}/") for key in told)
        score += _BY_WORD * words + _BY_NEED * len(script.needs) - _TOLD_BEFORE * was_told
        score -= _FORGETS_SUBJECT * _forgets_subject(script, premise)
        score += sum(_BY_FORM.get(need, 0.0) for need in script.needs)
        fitting.append((score, chance.random(), script))
    if premise.shape is Shape.NONSENSE or not fitting:
        raise CannotTell(premise.idea, nearby(scripts, premise, chance))
    return [(score, script) for score, _, script in sorted(fitting, key=lambda scored: scored[:2], reverse=True)]


def _forgets_subject(script: Script, premise: Premise) -> bool:
    """Whether the idea is about a thing, such as a hat, for which the script has no place."""
    hero = premise.hero
    if hero is None or hero.animate or premise.first_person or event_of(premise) or premise.shape in _MIXED:
        return False
    sources = {source for slot in script.slots for source in slot.sources}
    return not (script.role("hero").alive or sources & {"hero", "site"})


def _fit(script: Script, themes: Mapping[str, float]) -> float:
    """How well its best theme fits; a script for any idea comes after each that was made for this kind of idea."""
    score = max((_weight(theme) * themes.get(theme, 0.0) for theme in script.themes), default=0.0)
    return min(score, _CAUGHT) - _BY_NEED if _ANY_IDEA in script.themes and score else score


def _weight(theme: str) -> float:
    """Less for what colours an idea, such as a trait or a place, than for what happens in it."""
    return _COLOURING if theme in _COLOURS else 1.0


def _is_quiet(premise: Premise) -> bool:
    """Whether the idea names somebody and says nothing more of them."""
    said = premise.want or premise.fear or premise.question or premise.first_person
    return not said and premise.shape not in {Shape.FEELING, Shape.LIFE}


def _is_somewhere(noun: Noun) -> bool:
    """Whether somebody can walk up to it: a dog, a tunnel, but not thunder and not heights."""
    if "person" in noun.hypernyms or noun.lemma in {"people", "person"}:
        return False  # nobody stands on the road for a week
    physical = "physical entity" in noun.hypernyms and "process" not in noun.hypernyms
    return physical or noun.animate


def _is_habit(premise: Premise) -> bool:
    """Whether the idea says what its hero does again and again: "knits", not "won" and not "is too tall"."""
    deed = premise.happening
    if (
        deed is None
        or deed.verb
        in {
            "be",
            "have",
            "get",
            "become",
            "win",
            "lose",
            "fall",
            "find",
            "hate",
            "love",
            "like",
            "know",
            "need",
            "forget",
            "catch",
        }
        or deed.negated
    ):
        return False
    return deed.third.split()[0] in premise.idea.lower().split() or bool(premise.hero and premise.hero.plural)


def nearby(scripts: Sequence[Script], premise: Premise, chance: Random) -> tuple[str, ...]:
    """Three ideas that can be told well, those that share most with the premise first."""
    themes = dict(premise.themes)
    offered = [script for script in scripts if script.idea and script.language == premise.language]
    chance.shuffle(offered)
    offered.sort(key=lambda script: -max((themes.get(theme, 0.0) for theme in script.themes), default=0.0))
    return tuple(script.idea for script in offered[:_NEARBY])
