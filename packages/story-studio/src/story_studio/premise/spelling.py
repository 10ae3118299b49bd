"""What a child meant by a word that no dictionary has: "a dinosor hoo wants a frend"."""

import re
from collections import defaultdict
from difflib import SequenceMatcher, get_close_matches
from functools import cache
from importlib.resources import files

from lemminflect import getAllLemmas

from story_studio.premise.kinds_of_noun import KINDS_OF
from story_studio.premise.names import NAMES_TOO
from story_studio.premise.wordnet import wordnet

_USUAL = dict(
    pair.split("=")
    for pair in (
        "hoo=who wen=when wos=was woz=was wot=what becos=because becuz=because cuz=because coz=because sed=said thay=they "
        "ther=there hav=have luv=love luvs=loves wiv=with wif=with skool=school skul=school nite=night frend=friend "
        "frends=friends freind=friend freinds=friends lil=little littel=little liddle=little cant=can't dont=don't "
        "doesnt=doesn't wants=wants wonts=wants wnts=wants hows=how tha=the teh=the da=the dat=that hes=his skared=scared "
        "scard=scared peeple=people pepel=people becum=become becums=becomes gos=goes wil=will mooving=moving wair=where "
        "wher=where whare=where wy=why whi=why rabit=rabbit elefant=elephant bute=but meny=many evry=every evrybody=everybody "
        "mi=my mummys=mummy's bruther=brother sista=sister gran'ma=grandma granma=grandma grampa=grandpa favrite=favourite "
        "cud=could wud=would shud=should sumthing=something sumone=someone nobudy=nobody alot=lot rily=really verry=very "
        "bootiful=beautiful butiful=beautiful hapy=happy happi=happy afrade=afraid afrayd=afraid flie=fly flys=flies "
        "steels=steals bak=back choclate=chocolate"
    ).split()
)
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("ph", "f"), ("gh(?=$|t)", ""), ("gh", "g"), ("^kn", "n"), ("^wr", "r"), ("wh", "w"), ("ck", "k"), ("tch", "ch"),
        ("sch|sk", "sk"), ("x", "ks"), ("qu", "kw"), ("zz|ts(?=a)", "z"), ("c(?=[eiy])", "s"), ("c(?!h)", "k"), ("z", "s"),
        ("dge|dj", "j"), ("g(?=[ei])", "j"), (r"(.)\1", r"\1"), ("(?<=.)[aeiouyhw]", ""),
    )
)  # fmt: skip
_CLOSE_ENOUGH = 0.62
_VERY_CLOSE = 0.84
_LONG_ENOUGH_TO_GUESS = 5
_LONGEST_KEPT = 2
_FEWEST_OF_A_TITLE = 2
_WORD = re.compile(r"[^\W\d_]+('[^\W\d_]+)?")


@cache
def _by_sound() -> dict[str, list[str]]:
    common = (files("story_studio.premise") / "data" / "common.txt").read_text(encoding="utf-8").split()
    index: defaultdict[str, list[str]] = defaultdict(list)
    for word in dict.fromkeys((*KINDS_OF, *common)):
        index[_sound(word)].append(word)
    return dict(index)


@cache
def _starting_with(letter: str) -> list[str]:
    return [word for words in _by_sound().values() for word in words if word.startswith(letter)]


def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def in_small_letters(text: str) -> str:
    """A text with a capital on each word, as titles have, in small letters but for names; any other text as it is."""
    words = [found[0] for found in _WORD.finditer(text)]
    telling = [word for word in words if word.lower() not in _FUNCTION_WORDS]
    if len(telling) < _FEWEST_OF_A_TITLE or not all(word[0].isupper() for word in telling):
        return text
    return _WORD.sub(lambda found: found[0] if _is_named(found) else _small(found[0]), text)


def _is_named(found: re.Match[str]) -> bool:
    """Whether it is the name in "a cloud called Bernard"."""
    return found.string[: found.start()].rstrip().lower().endswith((" called", " named"))


def _small(word: str) -> str:
    plain = word.lower()
    is_name = plain.removesuffix("'s") in NAMES_TOO or not (plain in _FUNCTION_WORDS or is_known(plain))
    return word if is_name else plain


def corrected(text: str) -> str:
    """The text with unknown small words replaced by the common word that sounds the same; names stay.

    A title is in small letters afterwards.
    """
    small = in_small_letters(text)
    is_title = small != text  # then its first word may be a name too
    return _WORD.sub(lambda found: _meant(found[0], first=found.start() == 0 and not is_title), small)


def _meant(word: str, *, first: bool) -> str:
    if word.lower() in _USUAL:
        return _USUAL[word.lower()]
    if (
        word.lower() in NAMES_TOO
        or (word[0].isupper() and not first)
        or len(word) <= _LONGEST_KEPT
        or not word.isascii()
        or is_known(word.lower())
    ):
        return word
    small = word.lower()
    candidates = _by_sound().get(_sound(small), [])
    best = max(candidates, key=lambda other: SequenceMatcher(None, small, other).ratio(), default="")
    if best and SequenceMatcher(None, small, best).ratio() >= _CLOSE_ENOUGH:
        return best
    if len(small) > _LONG_ENOUGH_TO_GUESS:
        close = get_close_matches(small, _starting_with(small[0]), n=1, cutoff=_VERY_CLOSE)
        if close:
            return close[0]
    if small.endswith("s") and len(small) > 4 and (singular := _meant(small[:-1], first=False)) != small[:-1]:
        return f"{singular}s"
    return word


_FUNCTION_WORDS = frozenset(
    "the a an and or but of to in on at by for with from into onto upon our your his her its their this that these those "
    "who whom whose which what why where when how is are was were am be been do does did can could will would shall should "
    "may might must not no nor she he it we they them him me us you if so because until while although than then there "
    "here without through across behind under over between every everyone everybody everything nobody nothing someone "
    "somebody something anyone anything any some each both all my mine yours isn't don't can't won't doesn't didn't couldn't "
    "wouldn't aren't wasn't cannot yourself himself herself itself themselves myself onto toward towards during against "
    "among around before after since per as unto off out up down".split()
)
_ENDINGS = (
    "s",
    "es",
    "ed",
    "ing",
    "er",
    "est",
    "ies",
    "ied",
    "'s",
    "ier",
    "iest",
    "ly",
    "ness",
    "less",
    "r",
    "d",
    "st",
)
_SHORTEST_STEM = 3


def is_function_word(word: str) -> bool:
    return word in _FUNCTION_WORDS


@cache
def is_known(word: str) -> bool:
    """Whether English has the word, in whatever form."""
    if word in _FUNCTION_WORDS or wordnet().knows(word):
        return True
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            if (
                any(wordnet().knows(form) for form in (stem, f"{stem}e", f"{stem}y", stem[:-1]))
                and len(stem) >= _SHORTEST_STEM
            ):
                return True
    return _irregular(word)


def _irregular(word: str) -> bool:
    return any(wordnet().knows(lemma) for lemmas in getAllLemmas(word).values() for lemma in lemmas)
