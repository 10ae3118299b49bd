"""How an idea is put: as a question, a feeling, a list of words or a plain sentence."""

import re
from itertools import pairwise

from spacy.tokens import Doc, Token

from story_studio.premise.asking import is_question
from story_studio.premise.clauses import teller_acts
from story_studio.premise.names import FEASTS
from story_studio.premise.settings_of import is_place_noun
from story_studio.premise.spelling import is_function_word
from story_studio.premise.values import Noun, Shape
from story_studio.premise.wordnet import wordnet

_LIFE = re.compile(
    r"\b(new (baby|brother|sister|sibling|school|house|home|flat|class|friend|girl|boy|glasses)|first (day|time|night)|"
    r"moves?|moving|moved|died|dies|death|ill|sick|hospital|divorced?|live together|foster|adopt\w*|wheelchair|"
    r"deaf|blind|stutter\w*|two (mums|moms|dads|homes|houses)|eid|diwali|hanukkah|christmas|ramadan|easter|new year|"
    r"nursery|kindergarten|dentist|barber|refugee|step(mum|dad|mother|father|sister|brother)|cancer|prison|shelter|"
    r"always (at work|busy|away|tired)|never (home|there)|works? (at night|nights|late)|"
    r"passover|holi|tet|vesak|mid-autumn|purim|nowruz|down syndrome|autis\w+|hearing aids?|(two|second) homes?|funeral|"
    r"on the phone|for the first time|smallest in|smells different|camping with|our trip|on an aeroplane)\b",
    re.IGNORECASE,
)
_DIED = re.compile(
    r"\b(pet|dog|cat|goldfish|fish|hamster|rabbit|guinea pig|budgie|bird|pony)s? (has |have )?died\b", re.IGNORECASE
)
_LIST = re.compile(r"^\s*[\w' -]+([,;/+&]\s*[\w' -]+){1,9}\s*$")
_AGAINST_NATURE = (
    ("fish", "water"), ("bird", "height"), ("bird", "fly"), ("owl", "dark"), ("owl", "night"), ("bat", "dark"),
    ("train", "tunnel"), ("pirate", "water"), ("pirate", "sea"), ("ghost", "dark"), ("monster", "child"),
    ("penguin", "cold"), ("penguin", "desert"), ("whale", "bathtub"), ("lighthouse", "desert"),
    ("anteater", "ant"), ("giraffe", "short"), ("vampire", "blood"), ("snowman", "jungle"), ("umbrella", "sun"),
    ("eagle", "flying"), ("carpet", "height"), ("fireman", "candle"), ("shark", "vegetarian"), ("tiger", "mouse"),
    ("penguin", "hot"), ("snowman", "summer"), ("fish", "swim"), ("spider", "web"), ("bee", "flower"), ("owl", "awake"),
    ("wolf", "vegetarian"), ("witch", "cook"), ("knight", "fight"), ("dragon", "fire"), ("cat", "mouse"),
)  # fmt: skip
_WORDS_IN_PART = 2
_FEWEST = 3


def shape_of(text: str, doc: Doc, *, hero: Noun | None) -> Shape:
    if is_question(text):
        return Shape.QUESTION
    if is_list(text, doc):
        return Shape.WORDS
    about_people = hero is None or "person" in hero.hypernyms or hero.lemma in FEASTS
    if _DIED.search(text) or (_LIFE.search(text) and (teller_acts(doc) or about_people or _mine(doc))):
        return Shape.LIFE
    if teller_acts(doc) or (_mine(doc) and (hero is None or hero.mine or _is_parent(hero))):
        return Shape.FEELING
    lemmas = {form for token in doc for form in (token.lemma_.lower(), token.lower_)}
    if any(one in lemmas and other in lemmas for one, other in _AGAINST_NATURE):
        return Shape.PARADOX
    if is_place(doc):
        return Shape.PLACE
    return Shape.ADVENTURE if _has_verb(doc) else Shape.TITLE


def _is_parent(hero: Noun) -> bool:
    """Whether it is a parent or grandparent, whom a child does not call "my": "Granny forgets my name"."""
    return not {"parent", "grandparent"}.isdisjoint((hero.lemma, *hero.hypernyms))


def is_place(doc: Doc) -> bool:
    """Whether the idea is a place and what is there: "a village under the sea", "an island where nobody laughs"."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None:
        return False
    if root.dep_ == "ROOT" and root.pos_ == "ADP":
        return True
    if root.pos_ not in {"NOUN", "PROPN"} or not is_place_noun(root.lemma_.lower()):
        return False
    clauses = [child for child in root.children if child.dep_ in {"relcl", "acl", "prep"}]
    return any(
        child.dep_ == "prep"
        or child.tag_ == "VBN"
        or any(word.lower_ in {"where", "when"} for word in child.children)
        or any(word.dep_ == "nsubj" and word.tag_ not in {"WDT", "WP"} for word in child.children)
        for child in clauses
    )


def is_list(text: str, doc: Doc) -> bool:
    """Three words with commas between, or bare nouns in a row: no verb, no article."""
    if _LIST.match(text):
        parts = re.split(r"[,;/+&]", text)
        return len(parts) > 1 and all(len(part.split()) <= _WORDS_IN_PART for part in parts)
    words = text.lower().split()
    if len(words) < _FEWEST or not all(_is_bare(word) for word in words):
        return False
    return not any(wordnet().is_noun(" ".join(pair)) for pair in pairwise(words))


def _is_bare(word: str) -> bool:
    return (
        word.isalpha() and wordnet().is_a(word, "object", "animal", "person", "matter") and not is_function_word(word)
    )


def _has_verb(doc: Doc) -> bool:
    """Whether somebody does something; "made of butter" and "lost at sea" only describe."""
    return any(
        token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"amod", "compound"} and not _describes(token)
        for token in doc
    )


def _describes(token: Token) -> bool:
    return token.tag_ == "VBN" and token.dep_ in {"acl", "amod"}


def _mine(doc: Doc) -> bool:
    return any(token.lower_ in {"my", "me", "our", "us"} for token in doc)
