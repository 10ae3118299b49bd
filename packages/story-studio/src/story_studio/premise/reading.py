"""``read_idea``: from the words of a child or a parent to what they are about."""

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from story_studio.premise import clauses
from story_studio.premise.cleaning import clean, spell_out
from story_studio.premise.deeds import deed_of, lemma
from story_studio.premise.nouns import noun_of
from story_studio.premise.parsing import parse
from story_studio.premise.settings_of import place_of, time_of, weather_of
from story_studio.premise.shapes import shape_of
from story_studio.premise.themes import themes_of
from story_studio.premise.titles import title_of
from story_studio.premise.values import Deed, Noun, Premise, Question, Shape
from story_studio.vocabulary import Trait

_ASKED_BY = frozenset("why where how what who when which whose is are do does can".split())
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
    english = spell_out(text)
    doc = parse(english)
    if not any(token.is_alpha and len(token) > 1 for token in doc):
        return Premise(idea=idea, language=language, shape=Shape.NONSENSE, title="")
    return _premise(idea, text, english, doc, language)


def _premise(idea: str, text: str, english: str, doc: Doc, language: str) -> Premise:
    hero_token = clauses.hero_of(doc)
    first_person = clauses.is_first_person(doc)
    verbs = clauses.verbs_of(doc, None if first_person else hero_token)
    hero = noun_of(hero_token) if hero_token is not None else None
    want, fear = clauses.want_of(verbs), clauses.fear_of(doc)
    shape = shape_of(english, doc, hero=hero, want=want, fear=fear)
    if hero_token is not None and (_belongs_to_teller(hero) or (first_person and not _acts_in_main_clause(hero_token))):
        hero, hero_token = None, None
    question = _question(english, doc) if shape is Shape.QUESTION else None
    place = place_of(doc)
    words = {form for token in doc for form in (token.lemma_.lower(), token.lower_)}
    happening = clauses.happening_of(doc, verbs) if question is None else None
    premise = Premise(
        idea=idea,
        language=language,
        shape=shape,
        hero=None if question else hero,
        others=_nouns(clauses.others_of(doc, hero_token)),
        trait=_trait({token.lower_ for token in doc if token.pos_ == "ADJ"}),
        want=want,
        fear=fear,
        happening=happening,
        obstacle=clauses.obstacle_of(doc),
        question=question,
        place=place.lemma_.lower().replace(" ", "_") if place is not None else None,
        time=time_of(words),
        weather=weather_of(words),
        things=_nouns(clauses.things_of(doc, hero_token, place)),
        first_person=first_person,
        content=_content(doc),
        title=title_of(text, shape, hero, want, happening),
    )
    return premise.model_copy(update={"themes": themes_of(premise, english)})


def _belongs_to_teller(hero: Noun | None) -> bool:
    """Whether it is one of the child's own family or pets, so that the child is the one to tell of."""
    if hero is None or "imaginary being" in hero.hypernyms:
        return False
    return hero.animate and (hero.mine or "parent" in hero.hypernyms or "grandparent" in hero.hypernyms)


def _acts_in_main_clause(token: Token | None) -> bool:
    return token is not None and token.dep_.startswith("nsubj") and token.head.dep_ == "ROOT"


def _nouns(tokens: Iterable[Token]) -> tuple[Noun, ...]:
    found = {noun.lemma: noun for noun in reversed([noun_of(token) for token in tokens])}
    return tuple(reversed(found.values()))


def _trait(words: set[str]) -> Trait | None:
    return next((trait for trait, cues in _TRAITS.items() if not words.isdisjoint(cues.split())), None)


def _question(text: str, doc: Doc) -> Question:
    word = next((token.lower_ for token in doc if token.lower_ in _ASKED_BY), "")
    root = next(token for token in doc if token.dep_ == "ROOT")
    subject = next(
        (token for token in clauses.subjects(doc) if token.pos_ in {"NOUN", "PROPN"}),
        next((token for token in doc if token.pos_ in {"NOUN", "PROPN"}), None),
    )
    deed: Deed | None = deed_of(root) if root.pos_ == "VERB" else None
    return Question(
        word=word, text=text.rstrip("?!. "), about=noun_of(subject) if subject is not None else None, deed=deed
    )


def _content(doc: Doc) -> tuple[str, ...]:
    kept = (
        lemma(token)
        for token in doc
        if token.pos_ in {"NOUN", "PROPN", "VERB", "ADJ"} and not token.is_stop and token.is_alpha and len(token) > 1
    )
    return tuple(dict.fromkeys(kept))
