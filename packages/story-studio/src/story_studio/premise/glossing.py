"""A plain English sentence made of glossed words, in the order that English needs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from story_studio.premise.deeds import forms
from story_studio.premise.languages import Gloss

_QUESTIONS = frozenset({"why", "where", "how", "what", "when", "who?"})
_TELLERS = {"i": "I", "we": "we"}
_JOINING = frozenset({"and", "or", "with", "without", "in", "on", "under", "to", "from", "for", "of"})
_DROPPED = frozenset({"a", "the", "who", "because", "but", "away"})
_MODAL = frozenset({"want", "can", "afraid", "not", "be"})
_VERBS = {"move", "share", "paint", "look for"} | frozenset(
    "have find fly swim sing dance play sleep learn lose help miss go travel become make build live eat lend give "
    "die breathe haunt cry fall run bake".split()
)
_QUALITIES = frozenset(
    "small big new old first best brave sad angry ill shy red blue green yellow salty lonely happy tired "
    "funny magic".split()
)


@dataclass
class _Clause:
    question: str = ""
    subject: str = ""
    modals: list[str] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    qualities: list[str] = field(default_factory=list)
    """Adjectives that wait for their noun, or say what the subject is."""
    mine: bool = False
    """Whether "my" waits for its noun."""


def sentence(glosses: Sequence[Gloss]) -> str:
    """ "eine Schnecke, die Regenschirme verleiht" as "the snail lends the umbrella"."""
    clause = _Clause()
    for gloss in glosses:
        word = gloss.english
        if word == "my":
            clause.mine = True
        elif word and word not in _DROPPED:
            _add(clause, word)
    return _ordered(clause)


def _add(clause: _Clause, word: str) -> None:
    if word in _QUESTIONS:
        clause.question = word.strip("?")
    elif word in _TELLERS:
        clause.subject = clause.subject or _TELLERS[word]
    elif word in _MODAL:
        clause.modals.append(word)
    elif word in _VERBS:
        clause.verbs.append(word)
    elif word in _QUALITIES:
        clause.qualities.append(word)
    elif word in _JOINING:
        governs_nothing = word == "of" and (clause.modals or clause.verbs) and not clause.rest
        if clause.subject and not governs_nothing:
            clause.rest.append(word)
    else:
        _add_noun(clause, word)


def _add_noun(clause: _Clause, word: str) -> None:
    if word == "nobody":
        clause.subject = clause.subject or word
        return
    phrase = " ".join(["my" if clause.mine else "the", *clause.qualities, word])
    clause.qualities.clear()
    clause.mine = False
    if clause.subject:
        clause.rest.append(phrase)
    else:
        clause.subject = phrase


def _ordered(clause: _Clause) -> str:
    while clause.rest and clause.rest[-1] in _JOINING:
        clause.rest.pop()
    rest = " ".join(clause.rest)
    teller = clause.subject in _TELLERS.values()
    if clause.question:
        return _asked(clause, rest)
    if not clause.verbs and not clause.modals and not clause.qualities:
        return _joined(clause)
    verb = _verb(clause, teller=teller)
    quality = clause.qualities[0] if clause.qualities and not clause.verbs else ""
    return " ".join(part for part in (clause.subject, verb, quality, rest) if part)


def _asked(clause: _Clause, rest: str) -> str:
    subject = clause.subject or "it"
    if clause.verbs:
        helper = "do" if subject in _TELLERS.values() else "does"
        return f"{clause.question} {helper} {subject} {clause.verbs[0]} {rest}".strip() + "?"
    quality = clause.qualities[0] if clause.qualities else ""
    return " ".join(part for part in (clause.question, "is", subject, quality, rest) if part) + "?"


def _joined(clause: _Clause) -> str:
    """Only nouns: joined as they stood, by commas where nothing else joins them."""
    text = clause.subject
    for number, part in enumerate(clause.rest):
        before = clause.rest[number - 1] if number else ""
        comma = part not in _JOINING and before not in _JOINING
        text += f", {part.removeprefix('the ')}" if comma else f" {part}"
    return text.removeprefix("the ") if ", " in text else text


def _verb(clause: _Clause, *, teller: bool) -> str:
    negated = "not" in clause.modals
    plain = clause.verbs[0] if clause.verbs else ""
    helper = "do not" if teller else "does not"
    if "want" in clause.modals:
        wish = f"{helper} want" if negated else "want" if teller else "wants"
        return f"{wish} to {plain}" if plain else f"{wish} to be" if "be" in clause.modals else wish
    if "can" in clause.modals:
        return f"{'can not' if negated else 'can'} {plain or 'do'}"
    if "afraid" in clause.modals:
        return f"{'am' if teller else 'is'} afraid of" + (f" {_ing(plain)}" if plain and plain != "have" else "")
    if not plain:
        return ("am" if teller else "is") + (" not" if negated else "")
    if negated:
        return f"{helper} {plain}"
    return plain if teller else _third(plain)


def _ing(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    return " ".join([forms(first)[1], rest]).strip()


def _third(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    return " ".join([forms(first)[2], rest]).strip()
