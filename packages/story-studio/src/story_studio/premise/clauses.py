"""Who the idea is about, what they want, fear or do, read off the tree that the parser makes."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from story_studio.premise.deeds import deed_of, is_negated, lemma, make_deed
from story_studio.premise.nouns import PEOPLE_NOBODY_NAMED, is_person_name, noun_of
from story_studio.premise.values import Deed, Noun
from story_studio.premise.wordnet import wordnet

_WISHES = frozenset("want wish hope long dream need try like love plan decide would learn yearn prefer set".split())
_AFRAID = frozenset("afraid scared frightened terrified fearful nervous worried anxious".split())
_FEARS = frozenset({"fear", "dread"})
_FIRST = frozenset({"i", "we"})
_NOBODY_CAN_MEET = ("abstraction", "psychological feature", "communication", "attribute", "event", "time period")
_TOLD_OF_SOMETHING = frozenset("song mystery tale story sharing adventure journey birthday dream holiday".split())
_NO_HERO = frozenset("thing way time day night story something anything nothing everything one part lot kind".split())

_NO_THING = frozenset("bottom top middle end side way other others place thing time lot kind part word world".split())
_NO_THING_KINDS = ("time period", "time unit", "happening", "cognition", "attribute", "point")


def subjects(doc: Doc) -> list[Token]:
    """Those who do something, the one of the main clause first."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None:
        return []
    found: list[Token] = []
    if root.pos_ in {"NOUN", "PROPN"} or not any(child.dep_.startswith("nsubj") for child in root.children):
        found.append(root)
    if any(child.dep_ == "expl" for child in root.children):
        found.extend(child for child in root.children if child.dep_ == "attr")
    ordered = sorted((token for token in doc if token.dep_ in {"nsubj", "nsubjpass"}), key=_depth)
    found.extend(token for token in ordered if token.tag_ not in {"WDT", "WP", "WRB"})
    with_joined = [each for token in found for each in (token, *token.conjuncts)]
    return list(dict.fromkeys(with_joined))


def _depth(token: Token) -> tuple[int, int]:
    return sum(1 for _ in token.ancestors), token.i


def hero_of(doc: Doc) -> Token | None:
    """The first subject that lives, else the first that is a noun at all; None in the first person."""
    candidates = [token for token in subjects(doc) if token.pos_ in {"NOUN", "PROPN", "ADJ", "X"} and _can_act(token)]
    living = [
        token for token in candidates if noun_of(token).animate and noun_of(token).lemma not in PEOPLE_NOBODY_NAMED
    ]
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    heads = [root, *candidates] if root is not None and root.pos_ == "NOUN" else candidates
    inner = [each for token in heads for each in _of_whom(token)]
    titled = root is not None and root.pos_ == "NOUN" and not _can_act(root)
    unnamed = titled or any(token.lower_ in PEOPLE_NOBODY_NAMED for token in subjects(doc))
    elsewhere = list(others_of(doc, None)) if unnamed and not candidates else []
    return next(iter([*living, *inner, *candidates, *elsewhere]), None)


def _can_act(token: Token) -> bool:
    """Whether it can be the hero of a story: no mystery, song or sharing, which nobody can meet."""
    noun = noun_of(token)
    if noun.lemma in _TOLD_OF_SOMETHING:
        return False
    acts = token.dep_.startswith("nsubj") or any(child.dep_ == "relcl" for child in token.children)
    if not (noun.animate or noun.name or noun.kind or acts) and wordnet().is_a(noun.lemma, *_NOBODY_CAN_MEET):
        return False
    return token.lemma_.lower() not in _NO_HERO and token.lower_ not in PEOPLE_NOBODY_NAMED


def _of_whom(token: Token) -> Iterator[Token]:
    """ "a family of ducks" is about ducks, "the dragon's first tooth" about the dragon."""
    for child in token.children:
        if child.dep_ == "poss" and token.dep_ == "ROOT" and child.pos_ in {"NOUN", "PROPN"}:
            yield child
        if child.dep_ == "prep" and child.lower_ == "of":
            yield from (each for each in child.children if each.dep_ == "pobj" and noun_of(each).animate)


def teller_acts(doc: Doc) -> bool:
    """Whether "I" or "we" do the main thing, or a thing joined to it."""
    return any(token.lower_ in _FIRST and token.dep_.startswith("nsubj") and _is_main(token.head) for token in doc)


def _is_main(verb: Token) -> bool:
    while verb.dep_ == "conj" and verb.head is not verb:
        verb = verb.head
    return verb.dep_ in {"ROOT", "ccomp", "relcl"} and (verb.dep_ != "relcl" or verb.head.dep_ == "ROOT")


def verbs_of(doc: Doc, hero: Token | None) -> list[Token]:
    """The verbs whose subject is the hero, or the first person where no hero is named."""
    found = []
    for token in doc:
        is_clause = token.pos_ in {"VERB", "AUX"} or (token.dep_ == "relcl" and token.tag_ == "NNS")
        if not is_clause or token.dep_ in {"aux", "auxpass", "xcomp"}:
            continue
        subject = _subject(token)
        if subject is None:
            if token.dep_ == "ROOT":
                found.append(token)
        elif hero is None:
            if subject.lower_ in _FIRST:
                found.append(token)
        elif subject == hero or subject in hero.conjuncts or (hero in subject.subtree and subject.pos_ == "NOUN"):
            found.append(token)
    return found


def _subject(verb: Token) -> Token | None:
    """Its subject; the noun that a relative clause belongs to; that of the verb it is joined to."""
    own = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    if own is not None and not any(word.tag_ in {"WDT", "WP"} for word in (own, *own.children)):
        return own
    if verb.dep_ in {"relcl", "acl"}:
        return _subject(verb.head.head) if verb.head.dep_ == "attr" else verb.head
    if verb.dep_ == "conj":
        return verb.head if verb.head.pos_ in {"NOUN", "PROPN"} else _subject(verb.head)
    return None


def want_of(verbs: list[Token]) -> Deed | None:
    """What is wished: the verb after "want to", the thing after "want", what cannot be done."""
    for verb in verbs:
        if lemma(verb) in _WISHES or _finds_out(verb):
            wished = _wished(verb)
            if wished:
                return wished
        if any(child.lower_ == "rather" for child in verb.children):
            return deed_of(verb)
    for verb in verbs:
        if _cannot(verb):
            return deed_of(verb, negated=False)
    return None


def _finds_out(verb: Token) -> bool:
    """Whether somebody finds out how to do something."""
    return lemma(verb) == "find" and any(
        word.lower_ == "how" for child in verb.children if child.dep_ == "xcomp" for word in child.children
    )


def _wished(verb: Token) -> Deed | None:
    negated = is_negated(verb)
    inner = next(
        (
            child
            for child in verb.children
            if child.dep_ in {"xcomp", "ccomp", "advcl"} and child.pos_ in {"VERB", "AUX"}
        ),
        None,
    )
    if lemma(verb) == "learn":
        return deed_of(verb, negated=negated)
    if inner is not None:
        if any(child.dep_ == "nsubj" for child in inner.children):
            return None
        return deed_of(inner, negated=negated or is_negated(inner))
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.pos_ in {"NOUN", "PROPN"}), None)
    if thing is not None and lemma(verb) in {"want", "need", "wish", "like"}:
        noun = noun_of(thing)
        article = " ".join(token.text for token in thing.subtree if token.i <= thing.i)
        return make_deed("find" if noun.lemma == "friend" else "have", article, objects=(noun,), negated=negated)
    return None


def _cannot(verb: Token) -> bool:
    words = [child.lower_ for child in verb.children]
    return is_negated(verb) and ("can" in words or "ca" in words or "could" in words)


def fear_of(doc: Doc) -> Noun | None:
    """What somebody is afraid of."""
    for token in doc:
        if token.lower_ in _AFRAID:
            for child in token.children:
                if child.dep_ == "prep" and child.lower_ in {"of", "about"}:
                    for each in child.children:
                        if each.dep_ == "pobj" and each.pos_ in {"NOUN", "PROPN", "ADJ"}:
                            return noun_of(each)
                        if each.dep_ == "pcomp":
                            return Noun(lemma=each.lower_, phrase=" ".join(word.text for word in each.subtree))
        if lemma(token) in _FEARS:
            return next((noun_of(child) for child in token.children if child.dep_ == "dobj"), None)
    return None


def happening_of(doc: Doc, verbs: list[Token]) -> Deed | None:
    """What happens or is done, apart from wishing and being afraid."""
    for verb in sorted(verbs, key=lambda each: lemma(each) == "be"):
        if (lemma(verb) in _WISHES and want_of([verb])) or any(child.lower_ in _AFRAID for child in verb.children):
            continue
        if lemma(verb) == "be" and not any(
            child.dep_ in {"acomp", "attr", "prep", "advmod"} for child in verb.children
        ):
            continue
        task = next((child for child in verb.children if child.dep_ == "xcomp" and lemma(verb) == "have"), None)
        return deed_of(task or verb, negated=is_negated(verb))
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is not None and root.pos_ == "VERB" and root not in verbs:
        return deed_of(root)
    return None


def obstacle_of(doc: Doc) -> str:
    """What stands against it, in the idea's own words: after "but", "because" or "without", or what cannot be done."""
    for token in doc:
        if token.lower_ in {"but", "because", "without"} and token.i + 1 < len(doc):
            words = [each.text for each in doc[token.i + (token.lower_ != "without") :] if each.text not in ".!?"]
            return " ".join(words).removeprefix("of ")
    for token in doc:
        if token.pos_ == "VERB" and _cannot(token):
            return "can not " + deed_of(token).base
    for token in doc:
        if token.lower_ == "too" and token.head.pos_ == "ADJ":
            return " ".join(word.text for word in token.head.subtree)
    return ""


def others_of(doc: Doc, hero: Token | None) -> Iterator[Token]:
    """Everybody else who lives."""
    for token in doc:
        if token.pos_ not in {"NOUN", "PROPN"} or token == hero or token.dep_ in {"compound", "npadvmod"}:
            continue
        named_before = token.dep_ == "appos" and (token.head == hero or is_person_name(token))
        if named_before or _is_role(token):
            continue
        noun = noun_of(token)
        if noun.animate and noun.lemma not in PEOPLE_NOBODY_NAMED:
            yield token


def _is_role(token: Token) -> bool:
    """ "runs for mayor", "becomes a chef", "become friends": what somebody is to be, and nobody else."""
    verb = token.head
    if token.dep_ == "attr":
        acts = verb.dep_ == "xcomp" or any(child.dep_.startswith("nsubj") for child in verb.children)
        return acts and lemma(verb) in {"be", "become"}
    return token.dep_ == "pobj" and verb.lower_ == "for" and lemma(verb.head) in {"run", "stand"}


def _names_what(token: Token) -> bool:
    """Whether it is what a mystery, a robbery, a contest is about: "the great biscuit mystery"."""
    own, whole = noun_of(token), noun_of(token.head)
    return bool(own.kind and not own.animate and not whole.kind and not whole.animate) and (
        wordnet().is_a(whole.lemma, *_NOBODY_CAN_MEET)
    )


def things_of(doc: Doc, hero: Token | None, place: Token | None) -> Iterator[Token]:
    """What is named and does not live, apart from the place and what cannot be seen."""
    for token in doc:
        if token.pos_ in {"NOUN", "PROPN"} and token.dep_ == "compound" and _names_what(token):
            yield token
        elif token.pos_ == "NOUN" and token not in {hero, place} and token.dep_ != "compound":
            noun = noun_of(token)
            if not noun.animate and noun.lemma not in _NO_THING and not wordnet().is_a(noun.lemma, *_NO_THING_KINDS):
                yield token
