"""Premises made by hand, to try scripts with."""

from functools import cache

from story_studio.plot.choice import facts_of
from story_studio.plot.script import Script
from story_studio.premise.reading import read_idea
from story_studio.premise.values import Deed, Noun, Premise, Question, Shape
from story_studio.vocabulary import Pronouns, Trait


def _noun(lemma: str, **more: object) -> Noun:
    return Noun.model_validate({"lemma": lemma, "phrase": lemma, "kind": lemma.replace(" ", "_"), **more})


def _hero(lemma: str, **more: object) -> Noun:
    return _noun(lemma, animate=True, **more)


def _deed(forms: str, domain: str, *objects: Noun) -> Deed:
    base, ing, past, third = (form.strip() for form in forms.split("/"))
    return Deed(verb=base.split()[0], base=base, ing=ing, past=past, third=third, objects=objects, domain=domain)


_DEEDS = (
    _deed("fly/flying/flew/flies", "learn"),
    _deed("swim/swimming/swam/swims", "learn"),
    _deed("play the violin/playing the violin/played the violin/plays the violin", "learn", _noun("violin")),
    _deed("read/reading/read/reads", "learn"),
    _deed("build a boat/building a boat/built a boat/builds a boat", "make", _noun("boat")),
    _deed("bake a cake/baking a cake/baked a cake/bakes a cake", "make", _noun("cake")),
    _deed("touch the moon/touching the moon/touched the moon/touches the moon", "get", _noun("moon")),
    _deed("find a pearl/finding a pearl/found a pearl/finds a pearl", "get", _noun("pearl")),
    _deed("see the sea/seeing the sea/saw the sea/sees the sea", "go", _noun("sea")),
    _deed("be an astronaut/being an astronaut/was an astronaut/is an astronaut", "be", _noun("astronaut")),
    _deed("lend umbrellas/lending umbrellas/lent umbrellas/lends umbrellas", "give", _noun("umbrella", plural=True)),
    _deed("sell honey/selling honey/sold honey/sells honey", "sell", _noun("honey", mass=True)),
    _deed("stop the rain/stopping the rain/stopped the rain/stops the rain", "stop", _noun("rain", mass=True)),
    _deed("dance in the street/dancing in the street/danced in the street/dances in the street", "do"),
)
_HEROES = (
    _hero("snail", pronouns=Pronouns.SHE),
    _hero("dragon", name="Ember", pronouns=Pronouns.HE),
    _hero("girl", kind="person", pronouns=Pronouns.SHE),
    None,
)
_QUESTIONS = (
    Question(
        word="why",
        text="why do leaves fall",
        about=_noun("leaf", plural=True),
        deed=_deed("fall/falling/fell/falls", "do"),
    ),
    Question(
        word="where",
        text="where does the wind sleep",
        about=_noun("wind"),
        deed=_deed("sleep/sleeping/slept/sleeps", "do"),
    ),
)
_FEARS = (
    _noun("thunder", mass=True),
    _hero("dog"),
    _noun("dark", mass=True),
    _noun("tunnel", hypernyms=("physical entity",)),
)
_OTHERS = ((), (_hero("giraffe"),), (_hero("grandma", kind="person", pronouns=Pronouns.SHE),))
_BY_THEME = {
    "wants_to_make": "make",
    "wants_to_get": "get",
    "wants_to_go": "go",
    "wants_to_learn": "learn",
    "wants_to_be": "be",
    "gives_or_lends": "give",
    "keeps_a_shop": "sell",
    "bakery_or_shop": "sell",
    "stops_something": "stop",
    "wants_to_do": "do",
    "makes_something": "make",
    "wants_to_have": "get",
    "looks_for": "get",
    "journey": "go",
    "gives": "give",
    "opens_shop": "sell",
}


_IDEAS = {
    "site": ("the library at the bottom of the sea", "the upside-down house", "an island made of cheese"),
    "event": ("the night the stars went out", "The day it rained pancakes", "the day the colours went away"),
    "epithet": ("the girl with a river in her hair", "the sleepiest owl", "the teapot that was never empty"),
    "doer": ("the boy who collected sounds", "a snail that lends umbrellas", "the rabbit who painted shadows"),
    "task": (
        "an ant carries a crumb home through a storm",
        "two penguins look for the warmest place in the world",
        "a fox who wants to fly to the moon",
        "Hassan and his camel cross the desert to bring back the rain",
    ),
    "making": (
        "three mice build a hot-air balloon out of socks",
        "A boy and his grandfather repair an old boat",
        "a mole who wants to bake a cake",
    ),
    "found": ("the crow who found a golden button", "Mia finds a door in a tree", "a mouse finds an egg"),
    "door": (
        "Mia finds a door in a tree and behind it is a tiny town",
        "the secret door under the stairs",
        "a fox finds a tiny door",
    ),
    "paints": (
        "a magic paintbrush makes everything real that Lin paints",
        "the magic paintbrush",
        "a mouse with a magic brush",
    ),
    "rescue": ("a princess rescues a dragon from a tower", "the little tugboat rescues a ship in a storm"),
    "pair": (
        "Ravi and the tiger share an umbrella",
        "a spider and a fly become friends",
        "a cat and a mouse stuck on a roof in a flood",
    ),
}
"""Ideas that give what is read off the words of an idea."""


_read = cache(read_idea)


def sample_premises(script: Script) -> list[Premise]:
    """Up to four premises that give what the script needs."""
    read = [idea for need in script.needs for idea in _IDEAS.get(need, ())]
    if read:
        premises = [_read(idea).model_copy(update={"themes": themes}) for idea in read for themes in [_all(script)]]
        return [premise for premise in premises if facts_of(premise).issuperset(script.needs)][:4]
    wanted = {_BY_THEME[theme] for theme in script.themes if theme in _BY_THEME}
    deeds = [deed for deed in _DEEDS if deed.domain in wanted] or list(_DEEDS)
    found = []
    for position, hero in enumerate(_HEROES * len(deeds)):
        deed = deeds[position % len(deeds)]
        premise = _premise(script, hero, deed, position)
        if facts_of(premise).issuperset(script.needs):
            found.append(premise)
    return found[:4]


def _all(script: Script) -> tuple[tuple[str, float], ...]:
    return tuple((theme, 1.0) for theme in script.themes)


def _premise(script: Script, hero: Noun | None, deed: Deed, position: int) -> Premise:
    needs = script.needs
    if "living_thing" in needs:
        hero = _noun("umbrella", adjectives=("smallest",))
    done = bool({"happening", "habit"} & set(needs))
    who = f"a {hero.lemma}" if hero else "somebody"
    return Premise(
        idea=f"{who} who {deed.third}"
        if done
        else f"the {who.rsplit(maxsplit=1)[-1]} in the {('bathtub', 'cupboard')[position % 2]}"
        if "spot" in needs
        else f"{who} who wants to {deed.base}"
        if {"deed", "want"} & set(needs)
        else script.idea or script.key,
        shape=Shape.ADVENTURE,
        hero=hero,
        trait=(None, Trait.SHY, Trait.STUBBORN)[position % 3],
        want=None if done or {"quiet", "spot"} & set(needs) else deed,
        happening=deed if done else None,
        fear=_FEARS[position % len(_FEARS)] if "fear" in needs else None,
        question=_QUESTIONS[0 if "answered" in needs else position % 2]
        if {"question", "asked", "about"} & set(needs)
        else None,
        others=_OTHERS[1 + position % 2] if "other" in needs else _OTHERS[0],
        things=(_noun("umbrella", adjectives=("small",)),) if {"thing", "match"} & set(needs) else (),
        place="forest" if {"place", "subject"} & set(needs) else None,
        content=("leaf", "fall") if "answered" in needs else (),
        themes=_all(script),
    )
