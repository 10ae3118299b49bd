"""How an idea is put: as a question, a feeling, a list of words or a plain sentence."""

import re

from spacy.tokens import Doc

from story_studio.premise.clauses import is_first_person
from story_studio.premise.values import Deed, Noun, Shape

_ASKING = frozenset("why where how what who when which whose do does can is are will could would did should".split())
_LIFE = re.compile(
    r"\b(new (baby|brother|sister|sibling|school|house|home|flat|class|friend|girl|boy|glasses)|first (day|time|night)|"
    r"moves?|moving|moved|died|dies|death|ill|sick|hospital|divorced?|live together|foster|adopt\w*|wheelchair|"
    r"deaf|blind|stutter\w*|two (mums|moms|dads|homes|houses)|eid|diwali|hanukkah|christmas|ramadan|easter|new year|"
    r"nursery|kindergarten|dentist|barber|refugee|step(mum|dad|mother|father|sister|brother))\b",
    re.IGNORECASE,
)
_LIST = re.compile(r"^\s*[\w' -]+([,;/+&]\s*[\w' -]+){1,9}\s*$")
_AGAINST_NATURE = (
    ("fish", "water"), ("bird", "height"), ("bird", "fly"), ("owl", "dark"), ("owl", "night"), ("bat", "dark"),
    ("train", "tunnel"), ("pirate", "water"), ("pirate", "sea"), ("ghost", "dark"), ("monster", "child"),
    ("mouse", "cheese"), ("penguin", "cold"), ("penguin", "desert"), ("whale", "bathtub"), ("lighthouse", "desert"),
    ("wolf", "vegetarian"), ("witch", "cook"), ("knight", "fight"), ("dragon", "fire"), ("cat", "mouse"),
)  # fmt: skip


def shape_of(text: str, doc: Doc, *, hero: Noun | None, want: Deed | None, fear: Noun | None) -> Shape:
    words = text.lower().rstrip("?!. ").split()
    if text.rstrip().endswith("?") or (words and words[0] in _ASKING and len(words) > 2 and _has_verb(doc)):
        return Shape.QUESTION
    if is_list(text, doc):
        return Shape.WORDS
    if _LIFE.search(text) and (is_first_person(doc) or hero is None or "person" in hero.hypernyms or _mine(doc)):
        return Shape.LIFE
    if is_first_person(doc) or (_mine(doc) and not _has_subject_noun(hero)):
        return Shape.FEELING
    lemmas = {token.lemma_.lower() for token in doc}
    if any(one in lemmas and other in lemmas for one, other in _AGAINST_NATURE):
        return Shape.PARADOX
    if _has_verb(doc):
        return Shape.ADVENTURE
    return Shape.PLACE if hero is None or (not hero.animate and _is_located(doc)) else Shape.TITLE


def is_list(text: str, doc: Doc) -> bool:
    """Three words with commas between, or bare nouns in a row: no verb, no article."""
    if _LIST.match(text):
        parts = re.split(r"[,;/+&]", text)
        return len(parts) > 1 and all(len(part.split()) <= 2 for part in parts)
    bare = [token for token in doc if token.pos_ in {"NOUN", "PROPN"}]
    return len(doc) > 2 and len(bare) == len(doc)


def _has_verb(doc: Doc) -> bool:
    return any(token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"amod", "compound"} for token in doc)


def _mine(doc: Doc) -> bool:
    return any(token.lower_ in {"my", "me", "our", "us"} for token in doc)


def _has_subject_noun(hero: Noun | None) -> bool:
    return hero is not None and not hero.mine


def _is_located(doc: Doc) -> bool:
    return any(
        token.dep_ == "prep" and token.lower_ in {"in", "on", "at", "under", "inside", "behind"} for token in doc
    )
