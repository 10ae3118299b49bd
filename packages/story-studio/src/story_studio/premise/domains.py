"""The kind of deed a verb is, for the scripts: ``make``, ``get``, ``go``, ``give``, ``learn``, ``meet`` and others."""

from collections.abc import Sequence

from story_studio.premise.values import Noun
from story_studio.premise.wordnet import wordnet

_VERBS: dict[str, str] = {
    "make": "make build bake cook invent create sew knit paint draw write construct design craft weave brew mix carve "
    "produce decorate fold assemble compose",
    "get": "get have find own catch collect fetch gather buy keep reach obtain receive pick pull wear eat drink taste",
    "find": "look search seek hunt find discover explore track",
    "lose": "lose miss drop forget misplace",
    "go": "go travel fly sail walk run climb cross ride drive swim come move leave visit return journey escape wander "
    "cycle float cross enter land arrive dive soar hike follow jump skip hop",
    "perform": "sing dance play act perform juggle drum whistle roar conduct recite show howl crow",
    "win": "win race compete beat vote fight lead score",
    "give": "give lend share bring deliver donate offer send carry borrow return hand",
    "help": "help save rescue protect heal cure comfort feed guard care free teach repair fix mend cheer support",
    "learn": "learn study practise practice understand know read spell count remember try",
    "be": "be become turn grow stay feel",
    "meet": "meet befriend know talk speak invite love marry join hug greet live",
    "sell": "sell open trade serve",
    "stop": "stop end prevent hide avoid refuse break tear destroy scare frighten shout cry lie tease",
    "sleep": "sleep rest dream nap hibernate",
    "steal": "steal rob take grab snatch",
    "grow": "grow plant sow water bloom hatch dig",
    "die": "die",
}
_BY_VERB = {verb: domain for domain, verbs in reversed(_VERBS.items()) for verb in verbs.split()}
_BY_CLASS = {
    "creation": "make",
    "motion": "go",
    "possession": "get",
    "competition": "win",
    "cognition": "learn",
    "communication": "meet",
    "social": "meet",
    "consumption": "get",
    "perception": "find",
    "change": "make",
    "contact": "get",
    "emotion": "be",
    "stative": "be",
    "body": "be",
    "weather": "be",
}
_SHOPS = frozenset(
    "shop bakery store cafe restaurant stall market hotel kitchen salon museum zoo school library".split()
)


def is_story_verb(*forms: str) -> bool:
    """Whether one of the forms is the base of a verb that stories are full of."""
    return any(form in _BY_VERB or form in _MORE_VERBS for form in (*forms, *(_base(form) for form in forms)))


def _base(third: str) -> str:
    return f"{third.removesuffix('ies')}y" if third.endswith("ies") else third.removesuffix("es")


_MORE_VERBS = frozenset("guard dream brush swap quack roll juggle explore wait trade paint like love hate work".split())


def domain_of(verb: str, rest: str, objects: Sequence[Noun], particle: str = "") -> str:
    """The domain of a deed, by the verb and what it is done to."""
    lemmas = {noun.lemma for noun in objects} | {noun.lemma.split()[-1] for noun in objects}
    if verb in {"run", "stand"} and rest.startswith("for "):
        return "win"
    if verb in {"open", "run", "start", "have", "own"} and lemmas & _SHOPS:
        return "sell"
    if verb in {"look", "search"} and rest.startswith(("for ", "everywhere for ")):
        return "find"
    if verb == "look" and rest.startswith("after "):
        return "help"
    if (verb == "make" and "friend" in lemmas) or (verb in {"find", "have", "want", "get"} and "friend" in lemmas):
        return "meet"
    if verb == "play" and lemmas & {"football", "chess", "tennis", "game", "hide"}:
        return "win"
    if verb == "open":
        return "get"
    return _BY_VERB.get(f"{verb}-{particle}") or _BY_VERB.get(verb) or _BY_CLASS.get(wordnet().verb_class(verb), "")
