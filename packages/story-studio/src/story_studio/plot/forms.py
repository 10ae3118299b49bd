"""How an idea is put: as a place, a day, a habit, a task, something made or found, or two of different kinds."""

import re
from collections.abc import Mapping

from story_studio.catalogue import drawable
from story_studio.plot.phrases import called, event_of, head_of, site_of
from story_studio.premise.values import Deed, Premise

_TASKS = frozenset(
    "carry cross sail ride deliver bring travel fly climb walk return fetch go explore look search seek visit reach "
    "row cycle drive follow dig swim pull push find hike march wander".split()
)
_MAKING = frozenset(
    "make build repair fix mend invent bake cook plant knit sew paint draw construct weave carve grow start "
    "open".split()
)
_RESCUES = frozenset("rescue save free help protect".split())
_ONCE = frozenset(
    "find fall steal lose win wake land become join discover meet move arrive start open rescue save die break be "
    "have get stay go come turn forget escape leave reach cross return happen begin follow want run live end "
    "sink stick share travel look search seek cross".split()
)
_CARRIED = 0.8
_PAINTS = re.compile(
    r"\b(magic(al)?|enchanted) (paint ?brush|brush|paints?|paintbox)\b"
    r"|\b(paint|draw)\w*\b.*\b(comes?|came|become|becomes|became|turns?|turned|is|are|get|gets) (alive|real|to life)\b"
    r"|\b(everything|anything|whatever) \w+ (paint|draw)s?\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"^(nobody|no one|everyone|everybody)\b", re.IGNORECASE)


def forms_of(premise: Premise, deed: Deed | None) -> Mapping[str, object]:
    """Facts with what shows each; ``deed`` is what is wished, else what happens."""
    willed = premise.want is not None and not premise.want.negated
    done = deed if deed is not None and not deed.negated else None
    return {
        "event": event_of(premise),
        "site": site_of(premise),
        "epithet": _is_epithet(premise),
        "doer": premise.happening and not willed and not premise.first_person and _is_doer(premise),
        "task": done and _is_task(done, wished=willed) and not event_of(premise),
        "making": done and done.verb in _MAKING and done.objects,
        "door": _is_about_a_door(premise, done),
        "paints": _PAINTS.search(premise.idea) is not None and not premise.question,
        "found": not willed and done and _is_found(done),
        "pair": _is_pair(premise),
        "rescue": done and done.verb in _RESCUES and done.objects,
    }


def _is_found(deed: Deed) -> bool:
    """Whether it is something that can be picked up and carried from door to door."""
    known = drawable(deed.objects[0].kind) if deed.objects and deed.objects[0].kind else None
    small = known is not None and known.size <= _CARRIED and not deed.objects[0].animate
    return deed.verb in {"find", "discover"} and small and deed.objects[0].lemma != "door"


def _is_about_a_door(premise: Premise, deed: Deed | None) -> bool:
    """Whether the idea is of a door that somebody finds and of what is behind it."""
    hero, finds = premise.hero, deed is not None and deed.verb in {"find", "discover", "see", "open"}
    if hero is not None and not hero.animate:
        return hero.lemma == "door" and not finds
    return bool(finds and deed and deed.objects and deed.objects[0].lemma == "door")


def _is_epithet(premise: Premise) -> bool:
    """Whether the idea is what its hero is known as: "the girl with a river in her hair", not "the hippo's shoes"."""
    hero = premise.hero
    if hero is None or hero.plural or premise.want or not (hero.animate or premise.happening):
        return False
    if premise.happening is None and any(noun.kind for noun in premise.things):
        return False
    return head_of(premise) == hero.lemma.split()[-1] and site_of(premise) is None


def _is_pair(premise: Premise) -> bool:
    """Whether two of different kinds are its heroes: "a spider and a fly", "the whale and the fisherman's daughter"."""
    hero, others = premise.hero, premise.others
    if hero is None or not hero.animate or premise.first_person or not others:
        return False
    other = next((noun for noun in others if noun.kind and noun.lemma != hero.lemma), None)
    beside = re.search(
        rf"\b{re.escape(hero.lemma if not hero.name else hero.name)}s? and\b", premise.idea, re.IGNORECASE
    )
    return other is not None and beside is not None and not premise.want


def _is_task(deed: Deed, *, wished: bool) -> bool:
    """Whether it leads somewhere, step by step: "carry a crumb home", "look for the warmest place", not "go away"."""
    leads = deed.objects or re.search(r"\b(to|across|over|through|into|around|for|home|up)\b", deed.base)
    return deed.verb in _TASKS and not deed.negated and bool(leads) and (wished or deed.verb != "find")


def _is_doer(premise: Premise) -> bool:
    """Whether somebody does a thing that can be done again and again, and forbidden: "borrowed", "collects sounds"."""
    deed = premise.happening
    if deed is None or deed.negated or deed.verb in _ONCE or premise.hero is None or event_of(premise):
        return False
    if _NOBODY.match(premise.idea) or (deed.verb in _MAKING and not called(premise)):
        return False
    return not {"my", "me", "our", "us"} & set(deed.base.lower().split())
