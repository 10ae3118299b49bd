"""What of a text has to be seen: the nouns of things that are there, and their states.

What is said between quotation marks, denied, wished for, remembered, compared with, or marked with ``~`` in the script,
need not be seen; nor do parts of a body, meals, sounds, and the place itself.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from threading import Lock
from types import MappingProxyType

from spacy.tokens import Doc, Token

from story_studio.catalogue import Drawable, find, find_place
from story_studio.premise.parsing import parse_prose
from story_studio.vocabulary import State

SPOKEN = "\ue0ff"
"""Stands before a noun that the script marks with ``~``."""
_UNSEEN_GROUPS = frozenset(
    """
    body-parts emotion punctuation geometric math heart other-symbol av-symbol person person-fantasy person-symbol music
    hand-fingers-closed hand-fingers-open hands transport-sign warning religion face-costume face-negative
    animal-amphibian animal-bird animal-bug animal-mammal animal-marine animal-reptile
    """.split()
)
_UNSEEN = frozenset(
    """
    arm back bank beach bit board bottom bow bridge breakfast breath butter case chain cheek chest chin church circle
    circus city class cloud cold colour concert corner country crash crowd crown dance day desert dinner dream
    drop dust earth edge elevator end evening face fair family feather field finger fire floor flour fog foot forest fur
    game garden grass ground hair half hall hand head heat helping hill hole home hospital hour house hug ice
    idea island kiss knee knot label lake lap lesson light line lip list lock lunch meal message middle milk
    minute moment moon morning mountain mouthful mud nail neck night noise note number oil page paint park part
    party path paw piece place point pond prize puzzle question queue race rain ring river road room row salt
    sand school screw sea seat secret shadow shell shop shore shoulder show side sign silence sky smile smoke
    snow song sound spark speech splash square star station steam step stitch storm street sugar sun sunrise
    sunset supper surprise tail tea tear test thing thought thunder time toe top town track trip tummy valley
    village voice vote wall water way week wind wing wish wood word world year
    """.split()
)
_COMPARED = frozenset({"like", "as", "than", "without", "instead", "about", "for", "of"})
_LIKENED = frozenset({"like", "as", "than"})
_NOT_THERE = frozenset({"no", "any", "every", "each", "neither", "another", "which", "what", "whose"})
_ONLY_THOUGHT = frozenset(
    """
    want wish need think dream imagine know remember ask say tell call hear forget promise plan hope learn mean
    talk speak sound smell count like love hate prefer believe describe expect miss lack fear name
    read become seem sell buy owe
    """.split()
)
_MODAL = frozenset({"would", "could", "should", "might", "may", "can", "will", "shall", "must", "ought"})
_UNREAL = frozenset(
    {(kind, word) for kind in ("aux", "auxpass") for word in (*_MODAL, "had")}
    | {("mark", word) for word in "if as than until unless before when so".split()}
    | {("advmod", word) for word in "never once almost nearly hardly".split()}
)
"""Words by which a clause is not about what happens on this page."""
_STATES = MappingProxyType(
    {state.value: state for state in State if state is not State.DARK} | {"ripped": State.TORN, "muddy": State.DIRTY}
)
_NUMBERS = MappingProxyType(
    {word: number for number, word in enumerate("one two three four five six seven eight nine".split(), 1)}
)


@dataclass(frozen=True)
class Named:
    """A thing that a text names: the catalogue's key, how many, and its state where the text says it."""

    kind: str
    word: str
    count: int = 1
    state: State | None = None


Read = tuple[tuple[Named, ...], tuple[str, ...]]
_Text = tuple[str, frozenset[str]]
_lately: dict[_Text, Read] = {}
"""The last texts that were read, the oldest first: a book that is told again has most of them."""
_KEPT = 2048
_lock = Lock()


def read_texts(marked: Sequence[str], names: frozenset[str]) -> list[Read]:
    """What each text names that has to be seen, each thing once; and which of the names act or speak."""
    known = {text: found for text in marked if (found := _lately.get((text, names)))}
    new = {text: _unmarked(text) for text in marked if text not in known}
    docs = parse_prose(text for text, _ in new.values())
    read = {text: _read(doc, spoken, names) for doc, (text, (_, spoken)) in zip(docs, new.items(), strict=True)}
    _keep({(text, names): one for text, one in read.items()})
    return [(known | read)[text] for text in marked]


def _keep(read: Mapping[_Text, Read]) -> None:
    with _lock:
        _lately.update(read)
        for oldest in list(_lately)[:-_KEPT]:
            del _lately[oldest]


def _read(doc: Doc, spoken: Set[int], names: Set[str]) -> Read:
    found: dict[str, Named] = {}
    acting: dict[str, None] = {}
    quoted = False
    for token in doc:
        quoted = (quoted or token.text == "“") and token.text != "”"
        if quoted or token.idx in spoken:
            continue
        if token.text in names and token.dep_ == "nsubj" and _acts(token):
            acting[token.text] = None
        elif token.pos_ == "NOUN" and (known := _drawn(token)) and _is_there(token):
            named = Named(known.key, token.lemma_, _count(token), _state(token, known))
            before = found.get(known.key)
            found[known.key] = named if before is None or (named.state and not before.state) else before
    return tuple(found.values()), tuple(acting)


def _acts(name: Token) -> bool:
    """Whether the name's own clause is one that happens."""
    return name.head.pos_ == "VERB" and name.head.dep_ in {"ROOT", "conj"} and _happens(name.head, name)


def _unmarked(marked: str) -> tuple[str, frozenset[int]]:
    """The text without marks, and where the marked words begin."""
    parts, spoken, length = marked.split(SPOKEN), set[int](), 0
    for part in parts[:-1]:
        length += len(part)
        spoken.add(length)
    return "".join(parts), frozenset(spoken)


def _drawn(token: Token) -> Drawable | None:
    """What the noun with its compound is drawn as; None where it is nothing to be seen as a thing."""
    if token.dep_ == "compound" or token.lemma_ in _UNSEEN:
        return None
    compounds = [child.text for child in token.lefts if child.dep_ == "compound"]
    plural = find(token.lower_) if token.tag_ == "NNS" else None  # glasses are no glass
    known = plural if plural and not compounds else find(" ".join([*compounds, token.lemma_]).lower())
    if known is None or known.group in _UNSEEN_GROUPS or known.figure:
        return None
    is_place = find_place(token.lemma_) is not None and not known.holdable and known.size > 1.5
    return None if is_place else known


def _is_there(token: Token) -> bool:
    """Whether the sentence says that the thing is there now."""
    if any(child.dep_ == "det" and child.lower_ in _NOT_THERE for child in token.children):
        return False
    if token.dep_ in {"poss", "npadvmod", "appos", "dative"}:
        return False
    inner = token
    for above in token.ancestors:
        if above.pos_ == "ADP" and above.lower_ in (_COMPARED if inner is token else _LIKENED):
            return False
        if above.pos_ in {"VERB", "AUX"}:
            return _happens(above, inner)
        inner = above
    return True


def _happens(verb: Token, inner: Token) -> bool:
    """Whether what the verb tells happens on this page, and is not only thought, denied or over."""
    if verb.lemma_ in _ONLY_THOUGHT and inner.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    if any((child.dep_, child.lower_) in _UNREAL or child.dep_ == "neg" for child in verb.children):
        return False
    if verb.dep_ in {"xcomp", "ccomp", "relcl", "pcomp", "acl"}:
        return False
    return verb.dep_ not in {"conj", "advcl"} or _happens(verb.head, verb)


def _count(token: Token) -> int:
    words = [child.lower_ for child in token.children if child.dep_ == "nummod"]
    number = next((_NUMBERS[word] for word in words if word in _NUMBERS), 0)
    return number or (3 if token.tag_ == "NNS" else 1)


def _state(token: Token, known: Drawable) -> State | None:
    """The state that the text gives: "an empty bowl", "the lamp was lit"."""
    words = [child for child in token.children if child.dep_ == "amod"]
    head = token.head
    if token.dep_ in {"nsubj", "nsubjpass"} and (head.lemma_ == "be" or head.dep_ == "ROOT"):
        negated = any(child.dep_ == "neg" for child in head.children)
        words += [] if negated else [child for child in head.children if child.dep_ in {"acomp", "oprd"}]
        words += [head] if token.dep_ == "nsubjpass" and not negated else []
    states = (_STATES.get(word.lower_) for word in words)
    return next((state for state in states if state in known.states), None)
