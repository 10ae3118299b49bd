"""A verb of the idea with all that belongs to it, in the four forms that a sentence may need."""

import re
from collections.abc import Iterator
from functools import cache

from lemminflect import getInflection, getLemma
from spacy.tokens import Token

from story_studio.premise.domains import domain_of
from story_studio.premise.nouns import noun_of
from story_studio.premise.values import Deed, Noun
from story_studio.premise.wordnet import wordnet

_OWN = {
    "be": ("was", "being", "is"),
    "have": ("had", "having", "has"),
    "do": ("did", "doing", "does"),
    "fit": ("fitted", "fitting", "fits"),
    "wet": ("wet", "wetting", "wets"),
    "knit": ("knitted", "knitting", "knits"),
    "learn": ("learned", "learning", "learns"),
    "lie": ("lay", "lying", "lies"),
    "weave": ("wove", "weaving", "weaves"),
}
_LEMMAS = {"hates": "hate", "hated": "hate", "overslept": "oversleep", "found": "find", "lies": "lie"}
_RIGHT = {
    "dobj", "dative", "prt", "prep", "advmod", "acomp", "attr", "xcomp", "oprd", "agent", "ccomp", "npadvmod", "pobj",
    "advcl", "acl",
}  # fmt: skip
_SO_THAT = re.compile(r"\bso (\w+) that .+$")
"""What follows from how it is done is another thought: "sings so badly that everyone runs away"."""
_STOPS = {"because", "but", "although", "while", "when", "until", "so", "than", "if", "and"}

_WHEN_SAID = re.compile(r"(^| )(now|today|tomorrow|tonight|yesterday|soon|please|anymore|any more)$")
"""What is true when the idea is given, and not when the story is told: "ride my bike now"."""


@cache
def forms(verb: str) -> tuple[str, str, str]:
    """Past, -ing form and third person of a verb."""
    if verb in _OWN:
        return _OWN[verb]
    return _inflected(verb, "VBD"), _inflected(verb, "VBG"), _inflected(verb, "VBZ")


def _inflected(verb: str, tag: str) -> str:
    found = getInflection(verb, tag=tag)
    return found[0] if found else verb


def lemma(token: Token) -> str:
    """A verb's base form; lemminflect knows forms that the pipeline leaves as they are."""
    if token.lower_ in _LEMMAS:
        return _LEMMAS[token.lower_]
    word = token.lemma_.lower()
    if token.tag_ == "NNS" and token.dep_ == "relcl":  # "shines", taken for a noun
        stems = (token.lower_.removesuffix("s"), token.lower_.removesuffix("es"))
        return next((stem for stem in stems if wordnet().verb_class(stem)), word)
    if token.pos_ in {"VERB", "AUX"} and word == token.lower_ and not wordnet().verb_class(word):
        found = getLemma(token.lower_, upos="VERB")
        return found[0] if found else word
    return word


def deed_of(token: Token, *, negated: bool | None = None) -> Deed:
    """The verb with its objects and all that follows: ``lend umbrellas to everyone in the street``."""
    rest = _rest(token)
    helper = next((child for child in token.children if child.dep_ == "auxpass"), None)
    if helper is not None:
        return _suffered(token, helper, rest, negated=is_negated(token) if negated is None else negated)
    if negated is None:
        negated = is_negated(token)
    return make_deed(lemma(token), rest, objects=_objects(token), negated=negated, particle=next(_particles(token), ""))


def _suffered(token: Token, helper: Token, rest: str, *, negated: bool) -> Deed:
    """ "get lost in the city": what happens to somebody."""
    verb = "get" if lemma(helper) == "get" else "be"
    deed = make_deed(verb, f"{token.text} {rest}".strip(), objects=_objects(token), negated=negated)
    return deed.model_copy(update={"verb": lemma(token), "domain": domain_of(lemma(token), rest, deed.objects)})


def make_deed(
    verb: str, rest: str, *, objects: tuple[Noun, ...] = (), negated: bool = False, particle: str = ""
) -> Deed:
    past, ing, third = forms(verb)
    tail = f" {rest}" if rest else ""
    return Deed(
        verb=verb,
        base=verb + tail,
        ing=ing + tail,
        past=past + tail,
        third=third + tail,
        objects=objects,
        negated=negated,
        domain=domain_of(verb, rest, objects, particle),
    )


def is_negated(token: Token) -> bool:
    words = {child.lower_ for child in token.children if child.dep_ in {"neg", "advmod"}}
    return not words.isdisjoint({"not", "n't", "never"})


def _particles(token: Token) -> Iterator[str]:
    return (child.lower_ for child in token.children if child.dep_ == "prt")


def _rest(token: Token) -> str:
    """What follows the verb, up to the next clause."""
    words: list[str] = []
    for child in token.rights:
        if child.dep_ not in _RIGHT or child.lower_ in _STOPS or child.dep_ == "punct":
            if child.dep_ == "punct" and child.text == "-":
                continue
            break
        if child.dep_ in {"advcl", "ccomp"} and any(part.lower_ in _STOPS for part in child.children):
            break
        if child.dep_ == "ccomp" and _ends_in_and(token, child):
            break
        words.extend(_words(child))
    rest = " ".join(words).replace(" - ", "-").replace(" 's", "'s").replace(" ,", ",").strip()
    return _WHEN_SAID.sub("", _SO_THAT.sub(r"very \1", rest))


def _ends_in_and(verb: Token, clause: Token) -> bool:
    """Whether "and" stands before a clause: then it is a new thought."""
    start = clause.left_edge.i
    return any(word.dep_ == "cc" for word in verb.doc[verb.i + 1 : start])


def _words(top: Token) -> list[str]:
    """The words of a phrase; a further clause joined by "and" or "but" is left out, a joined noun stays."""
    left_out = {
        word.i
        for part in top.subtree
        for joined in part.conjuncts
        if joined.pos_ in {"VERB", "AUX"} and joined.i > top.i and joined.i != top.i
        for word in joined.subtree
    }
    kept = [word for word in top.subtree if word.i not in left_out]
    while kept and (kept[-1].dep_ in {"cc", "punct"} or kept[-1].lower_ in {"and", "but", "that"}):
        kept.pop()
    return [word.text for word in kept]


def _objects(token: Token) -> tuple[Noun, ...]:
    found: list[Noun] = []
    for child in token.children:
        if child.dep_ in {"dobj", "attr", "dative", "oprd"} and child.pos_ in {"NOUN", "PROPN"}:
            found.extend(noun_of(each) for each in (child, *child.conjuncts))
        elif child.dep_ in {"prep", "dative", "agent"}:
            found.extend(
                noun_of(each) for each in child.children if each.dep_ == "pobj" and each.pos_ in {"NOUN", "PROPN"}
            )
        elif child.dep_ == "xcomp":
            found.extend(_objects(child))
    return tuple(found)
