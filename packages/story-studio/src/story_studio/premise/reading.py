"""``read_idea``: from the words of a child or a parent to what they are about."""

import re
from collections.abc import Iterable, Mapping, Sequence

from spacy.tokens import Doc, Token

from story_studio.premise import clauses
from story_studio.premise.asking import question_of
from story_studio.premise.cleaning import clean, spell_out, with_plain_names, without_names, without_request
from story_studio.premise.deeds import lemma
from story_studio.premise.emojis import nouns_in, without_emojis
from story_studio.premise.glossing import sentence
from story_studio.premise.languages import glosses_of, language_of
from story_studio.premise.listing import premise_of_words, words_of
from story_studio.premise.names import FEASTS
from story_studio.premise.nouns import named, noun_of
from story_studio.premise.pairs import with_helper
from story_studio.premise.parsing import parse
from story_studio.premise.settings_of import place_key, place_of, time_of, weather_of
from story_studio.premise.shapes import is_list, shape_of
from story_studio.premise.spelling import corrected, is_known
from story_studio.premise.themes import themes_of
from story_studio.premise.titles import sentence_title, title_of
from story_studio.premise.values import Deed, Noun, Premise, Shape
from story_studio.vocabulary import Trait

_ORDER = re.compile(r"\b(ignore|disregard|forget|override)\b.*\b(instructions?|rules?|prompts?)\b", re.IGNORECASE)
_NEAR_ONES = frozenset(
    "parent grandparent brother sister sibling relative friend baby child animal class aunt uncle".split()
)
_VISITED = frozenset("dentist doctor barber hairdresser vet optician".split())
_OF_MINE = re.compile(r"\b(i|me|my|we|us|our)\b", re.IGNORECASE)
_TRAITS = {
    Trait.BRAVE: "brave bold fearless courageous daring",
    Trait.SHY: "shy timid quiet lonely bashful scared",
    Trait.CURIOUS: "curious nosy inquisitive",
    Trait.KIND: "kind friendly generous helpful nice good",
    Trait.FUNNY: "funny silly cheeky naughty",
    Trait.CLEVER: "clever smart wise brainy",
    Trait.STUBBORN: "stubborn grumpy angry cross bossy grouchy furious",
    Trait.DREAMY: "dreamy sleepy sleepiest tired lazy",
    Trait.CAREFUL: "careful slow worried neat tidy",
    Trait.CHEERFUL: "cheerful happy jolly merry",
    Trait.IMPATIENT: "impatient hungry greedy fast wild",
    Trait.GENTLE: "gentle soft sad friendly",
}


def read_idea(idea: str, language: str = "en") -> Premise:
    """What the idea is about. Any text is read; of one that says nothing the shape is ``nonsense``."""
    text = clean(idea)
    drawn, text = nouns_in(text), without_emojis(text)
    if not any(sign.isalpha() for sign in text):
        shape = Shape.EMOJI if drawn else Shape.NONSENSE
        return _listed(idea, language, shape, drawn)
    written_in = language_of(text, language)
    english = sentence(glosses_of(text, written_in)) if written_in != "en" else _spelled(spell_out(text))
    if _says_nothing(english) and drawn and not _ORDER.search(english):
        return _listed(idea, language, Shape.EMOJI, drawn)
    if _says_nothing(english):
        return Premise(idea=idea, language=language, shape=Shape.NONSENSE)
    english, names = without_names(english)
    english, as_written = with_plain_names(english)
    doc = parse(with_helper(english))
    if is_list(english, doc):
        return _listed(idea, language, Shape.WORDS, words_of(english))
    if written_in == "en":
        return _with_names(_premise(idea, _spelled(without_request(text)), english, doc, language), names, as_written)
    premise = _with_names(_premise(idea, text, english, doc, language), names, as_written)
    return premise.model_copy(update={"title": sentence_title(text) if premise.title else ""})


def _with_names(premise: Premise, names: Mapping[str, str], as_written: Mapping[str, str]) -> Premise:
    """The premise whose hero and others have the names that the idea gives, with the letters that it has."""
    if not names and not as_written:
        return premise

    def renamed(noun: Noun) -> Noun:
        name = names.get(noun.lemma) or " ".join(as_written.get(word, word) for word in (noun.name or "").split())
        return named(noun, name or None)

    hero = renamed(premise.hero) if premise.hero else None
    others = tuple(renamed(noun) for noun in premise.others)
    return premise.model_copy(update={"hero": hero, "others": others})


def _spelled(text: str) -> str:
    """Corrected where it is English; letters of another language are left as they are."""
    return corrected(text) if text.isascii() else text


def _listed(idea: str, language: str, shape: Shape, words: Sequence[str]) -> Premise:
    premise = premise_of_words(idea=idea, language=language, shape=shape, words=words)
    return premise.model_copy(update={"themes": themes_of(premise, " ".join(words))})


def _says_nothing(text: str) -> bool:
    """Whether no word of it is known, or it gives orders to a machine."""
    if _ORDER.search(text):
        return True
    words = [word for word in re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text) if len(word) > 1]
    named = any(word[0].isupper() and not word.isupper() for word in words)
    return not named and not any(is_known(word.lower()) for word in words)


def _premise(idea: str, text: str, english: str, doc: Doc, language: str) -> Premise:
    token = clauses.hero_of(doc)
    hero = noun_of(token) if token is not None else None
    first_person = clauses.teller_acts(doc)
    fear = clauses.fear_of(doc)
    shape = shape_of(english, doc, hero=hero)
    if hero is not None and _is_no_hero(hero, shape, english, first_person=first_person):
        hero = token = None
    verbs = clauses.verbs_of(doc, None if first_person and hero is None else token)
    want, happening = clauses.want_of(verbs), clauses.happening_of(doc, verbs)
    question = question_of(english, doc) if shape is Shape.QUESTION else None
    place = place_of(doc)
    known_place = place_key(noun_of(place).lemma) if place is not None else None
    words = {form for each in doc for form in (each.lemma_.lower(), each.lower_)}
    premise = Premise(
        idea=idea,
        language=language,
        shape=shape,
        hero=None if question else hero,
        others=_nouns(clauses.others_of(doc, token)),
        trait=_trait({each.lower_ for each in doc if each.pos_ == "ADJ"}),
        want=None if question else want,
        fear=fear,
        happening=None if question else happening,
        obstacle="" if question else clauses.obstacle_of(doc),
        question=question,
        place=known_place,
        time=time_of(words),
        weather=weather_of(words),
        things=_nouns(clauses.things_of(doc, token, place if known_place else None)),
        content=_content(doc),
        first_person=first_person,
        title=title_of(question.text if question and text.isascii() else text, shape, hero, want, happening),
    )
    return _with_visit(premise.model_copy(update={"themes": themes_of(premise, english)}))


def _with_visit(premise: Premise) -> Premise:
    """ "Crocodile at the dentist" says what the crocodile does, without a verb."""
    seen = next((noun for noun in premise.others if noun.lemma in _VISITED), None)
    if seen is None or premise.want or premise.happening or premise.fear or premise.question or premise.hero is None:
        return premise
    to = f"to the {seen.lemma}"
    visit = Deed(verb="go", base=f"go {to}", ing=f"going {to}", past=f"went {to}", third=f"goes {to}")
    return premise.model_copy(update={"happening": visit})


def _is_no_hero(hero: Noun, shape: Shape, text: str, *, first_person: bool) -> bool:
    """Whether the child who gives the idea is the one to tell of, or nobody in particular."""
    if text.lower().startswith("there is") and _OF_MINE.search(text):
        return True
    if "imaginary being" in hero.hypernyms:
        return False
    stranger = hero.animate and not _NEAR_ONES.intersection((hero.lemma, *hero.hypernyms))
    if shape is Shape.LIFE and not hero.animate:
        return True
    if (
        first_person
        or (hero.mine and not stranger)
        or shape is Shape.PLACE
        or (hero.name or hero.lemma).lower() in FEASTS
    ):
        return True
    kin = "parent" in hero.hypernyms or "grandparent" in hero.hypernyms
    return kin and (shape in {Shape.LIFE, Shape.FEELING} or _OF_MINE.search(text) is not None)


def _nouns(tokens: Iterable[Token]) -> tuple[Noun, ...]:
    found = {noun.lemma: noun for noun in reversed([noun_of(token) for token in tokens])}
    return tuple(reversed(found.values()))


def _trait(words: set[str]) -> Trait | None:
    return next((trait for trait, cues in _TRAITS.items() if not words.isdisjoint(cues.split())), None)


def _content(doc: Doc) -> tuple[str, ...]:
    kept = (
        lemma(token)
        for token in doc
        if token.pos_ in {"NOUN", "PROPN", "VERB", "ADJ"} and not token.is_stop and token.is_alpha and len(token) > 1
    )
    return tuple(dict.fromkeys(kept))
