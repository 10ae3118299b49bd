"""Words that may stand for each other, so that a sentence told in two books need not be told in the same words.

Only exchanges that hold in any sentence are listed; the rest of the variety is written into the stories themselves.
"""

import re
from collections.abc import Callable
from random import Random

from shared_apps.ai.studio.stories.grammar import MARK
from shared_apps.ai.vocabulary import ReadingLevel

_MARK = MARK.pattern
_Exchange = tuple[re.Pattern[str], tuple[str, ...]]


def _exchange(pattern: str, *options: str) -> _Exchange:
    return re.compile(pattern), options


_ALWAYS: tuple[_Exchange, ...] = (
    _exchange(r"\b([Nn])obody\b", r"\1obody", r"\1o one"),
    _exchange(r"\b([Ss])omebody\b", r"\1omebody", r"\1omeone"),
    _exchange(r"\b([Ee])very(?:body|one)\b(?! of)", r"\1verybody", r"\1veryone"),
    _exchange(
        r"\b(did|could|was|would|had|is|do|does|were|has) not\b(?! (?:to|only|so)\b)(?=,? \w)", r"\1 not", r"\1n’t"
    ),
    _exchange(r"\bcannot\b(?=,? \w)", "cannot", "can’t"),
    _exchange(r"\b([Ii]t|[Tt]hat|[Tt]here) is (?!not\b|n’t)(?=\w)", r"\1 is ", r"\1’s "),
    _exchange(r"\bI am (?=\w)", "I am ", "I’m "),
    _exchange(r"\b([Yy]ou|[Ww]e) are (?!not\b)(?=\w)", r"\1 are ", r"\1’re "),
    _exchange(r"\b(I|[Ww]e) (?:shall|will)\b(?! not\b)(?= \w)", r"\1 shall", r"\1 will", r"\1’ll"),
    _exchange(r"\bas (?:if|though)\b", "as if", "as though"),
    _exchange(r"\b(each other|one another)\b", "each other", "one another"),
    _exchange(r"\b(?:nearly|almost)\b", "nearly", "almost"),
    _exchange(r"(?<![Aa]ll )\bat once\b(?= ?[.,;])", "at once", "straight away"),
    _exchange(r"\bbegan to\b", "began to", "started to"),
    _exchange(rf"([,?!]” )said ({_MARK})(?=\.)", r"\1said \2", r"\1\2 said"),
    _exchange(rf"(\?” )(?:asked|said) ({_MARK})(?=[.,;])", r"\1asked \2", r"\1said \2"),
)

_LONGER: tuple[_Exchange, ...] = (
    _exchange(r"\bin the end\b", "in the end", "at long last", "finally"),
    _exchange(r"\bIn the end\b", "In the end", "At long last", "Finally"),
    _exchange(r"\b([Ff]or|[Aa]fter) a while\b", r"\1 a while", r"\1 some time"),
    _exchange(
        r"\bvery (?!much|well|best|back|certainly|same|first|last|end|start|middle)(?=\w)", "very ", "extremely "
    ),
    _exchange(r"\bof course\b", "of course", "naturally"),
    _exchange(r"\ball day\b", "all day", "the whole day"),
    _exchange(r"\bthe whole (?!of|lot|thing|day)(?=\w)", "the whole ", "the entire "),
    _exchange(r"\bodd\b", "odd", "strange", "peculiar"),
    _exchange(r", because (?!of|nobody|as\b)(?=\w)", ", because ", ", since ", ", as "),
    _exchange(r"\bbig (?!one|ones|thing)(?=\w)", "big ", "large ", "enormous "),
    _exchange(r"\bhuge\b", "huge", "enormous", "gigantic"),
    _exchange(r"\ba great deal\b", "a great deal", "a good deal"),
    _exchange(r"\bsuddenly\b", "suddenly", "all of a sudden"),
    _exchange(r"\boften\b(?! enough)", "often", "frequently"),
    _exchange(r"\bquietly\b", "quietly", "softly"),
    _exchange(r"\bnothing at all\b", "nothing at all", "nothing whatever"),
    _exchange(r"\b[Yy]ou might think\b", "you might think", "one might think"),
    _exchange(
        r"\b([Tt]hey|[Ss]he|[Hh]e|I|[Yy]ou|[Ww]e) had (?=(?!had\b)\w+(?:ed|en|wn|ne|ught|ost|een|elt|old)\b)",
        r"\1 had ",
        r"\1’d ",
    ),
    _exchange(r"\b([Tt]hey|[Ss]he|[Hh]e|I|[Yy]ou|[Ww]e) would (?=[a-z]{2,}\b)(?!not\b)", r"\1 would ", r"\1’d "),
    _exchange(rf", so (?=(?:they|he|she|it|{_MARK})\b)", ", so ", ", and so "),
    _exchange(r"\b(was|were|is) only (?=(?:a|an|one|that|the|to)\b)", r"\1 only ", r"\1 just ", r"\1 merely "),
    _exchange(r", like (?=(?:a|an)\b)", ", like ", ", just like ", ", rather like "),
    _exchange(r"\bstopped\b(?=[.,;])", "stopped", "came to a stop"),
    _exchange(r"\bPerhaps\b", "Perhaps", "Maybe"),
    _exchange(r"\bperhaps\b(?! not\b)", "perhaps", "maybe"),
    _exchange(
        r"\ball the (?!way|time|same|more|better|rest|while|world|day|night)(?=\w+s\b)", "all the ", "all of the "
    ),
    _exchange(r"\bcame back\b(?=[.,;]| (?:with|to)\b)", "came back", "returned"),
    _exchange(r"\btried to\b", "tried to", "attempted to"),
    _exchange(r"\bwanted to\b", "wanted to", "wished to"),
    _exchange(r"\b([Uu])ntil\b", r"\1ntil", r"\1ntil", "till"),
    _exchange(r"\bonce more\b", "once more", "again"),
    _exchange(r"(?<!, )\b([Aa])ll at once\b", r"\1ll at once", "suddenly"),
    _exchange(r"\b([Bb])oth of them\b", r"\1oth of them", "the two of them"),
    _exchange(rf"(\?” )asked ({_MARK})(?=\.)", r"\1asked \2", r"\1\2 asked"),
    _exchange(rf"(“[^”]{{24,}},” )said (?={_MARK})", r"\1said ", r"\1said ", r"\1remarked "),
    _exchange(r"\bSomewhere\b(?! in\b)", "Somewhere", "Not far off"),
    _exchange(r"\ba few\b", "a few", "several"),
    _exchange(r"\bshould like\b", "should like", "would like"),
    _exchange(r"\b(was|were) gone\b(?=[.,;])", r"\1 gone", r"\1 no longer there"),
    _exchange(r"\bOf course\b", "Of course", "Naturally"),
    _exchange(r"\bin front of\b", "in front of", "before"),
    _exchange(r"\bhalf an hour\b", "half an hour", "a good half-hour"),
    _exchange(r"\bvery (?=gently|softly|slowly|carefully|politely|quietly)\b", "very ", "ever so "),
    _exchange(r"\bquite (?=(?:clear|sure|still|happy|pale|tired|alone)\b)", "quite ", "perfectly "),
    _exchange(r"\bIt smelled of\b", "It smelled of", "It smelt of", "There was a smell of"),
    _exchange(r"\bout of breath\b", "out of breath", "breathless"),
    _exchange(r"\ba bit of (?=\w)", "a bit of ", "a piece of "),
    _exchange(r"\bno bigger than\b", "no bigger than", "hardly bigger than", "not much larger than"),
    _exchange(r"\bIt turned out that\b", "It turned out that", "As it turned out,", "They discovered that"),
    _exchange(
        r"\b(thought|knew|noticed|felt|sure|told \w+|so \w+) that (?=(?:they|he|she|it|we|you|the|there|nobody|no one)\b)",
        r"\1 that ",
        r"\1 ",
    ),
    _exchange(r", and then (?=\w)", ", and then ", ", then "),
    _exchange(r"\bfor some time\b", "for some time", "for quite a while"),
    _exchange(r"\bseemed to\b", "seemed to", "appeared to"),
    _exchange(r"\blooked like (?=a\b|an\b|the\b)", "looked like ", "resembled "),
    _exchange(r"\ba long time\b", "a long time", "a good while"),
    _exchange(r"\b(turned|looked|all|swung|walked|ran) round\b", r"\1 round", r"\1 around"),
    _exchange(r"\bunder (?=(?:the|a|it|one|their|her|his)\b)", "under ", "beneath ", "underneath "),
    _exchange(r"\bbeside (?=\w)", "beside ", "next to "),
    _exchange(
        r"\b(a|the|one|another) small (?!bit\b|while\b|later\b|more\b|less\b|of\b)(?=[a-z]{3,})(?!\w+(?:er|ly)\b)",
        r"\1 small ",
        r"\1 little ",
    ),
    _exchange(
        r"\b([Ee])(?:ach|very) (?=(?:time|day|step|page|corner|door|word|line|evening)\b)", r"\1ach ", r"\1very "
    ),
    _exchange(r"\bexactly\b", "exactly", "precisely"),
    _exchange(r"(!” )(?:cried|called|shouted)\b", r"\1cried", r"\1called", r"\1shouted"),
    _exchange(r", but (?=(?:it|they|he|she|there|nobody|no one)\b)", ", but ", ", yet "),
    _exchange(r"\bfar (?:away|off)\b", "far away", "far off"),
    _exchange(r"(?<!right )\bin the (?:very )?middle of\b", "in the middle of", "right in the middle of"),
    _exchange(r"\bput down\b", "put down", "laid down"),
    _exchange(r"\bproperly\b", "properly", "thoroughly"),
    _exchange(r"\bremembered\b", "remembered", "recalled"),
    _exchange(r"\ba great many\b", "a great many", "a large number of"),
    _exchange(r"\bnot (?:one|a single)\b(?= \w)(?! of\b)", "not one", "not a single"),
    _exchange(r"\bwere back\b", "were back", "found themselves back"),
    _exchange(r"\bbefore long\b", "before long", "soon enough"),
    _exchange(r"\bthere was no\b(?= \w)(?! one)", "there was no", "there wasn’t any"),
    _exchange(r"\bnothing for it but\b", "nothing for it but", "nothing to be done but"),
    _exchange(r"\bcame out\b(?=[.,;])", "came out", "emerged"),
    _exchange(r"\bkept still\b", "kept still", "did not move"),
    _exchange(r"\bnoticed that\b", "noticed that", "discovered that"),
    _exchange(r"\bany more\b", "any more", "any longer"),
    _exchange(r"\bwhich is\b(?= (?:why|how|no)\b)", "which is", "and that is"),
    _exchange(r"\blooked at\b(?= (?:it|each|one|the|her|him|them)\b)", "looked at", "gazed at"),
    _exchange(r"\ba moment\b", "a moment", "an instant"),
    _exchange(r"\bat last\b", "at last", "at long last", "finally"),
    _exchange(r"\bjust as\b", "just as", "exactly as"),
    _exchange(r"\ba little\b(?= (?:further|wobbly|crooked|closer|late|longer|sad|afraid))", "a little", "slightly"),
    _exchange(r"\b(?:small|little) voice\b", "small voice", "little voice"),
    _exchange(r"\bwent on\b(?=[.,;])", "went on", "continued"),
    _exchange(r"\bturned round\b", "turned round", "turned around"),
    _exchange(r"\bsat down\b", "sat down", "settled down"),
)


_FOR_CONFIDENT: tuple[_Exchange, ...] = (
    _exchange(r", and (?=(?:they|he|she|it|there|nobody|no one|everyone|everybody) \w)", ", and ", ", and ", "; "),
)


def reworded(text: str, *, rng: Random, level: ReadingLevel) -> str:
    """``text`` with each exchangeable word or phrase chosen afresh. Names in it are still marks."""
    exchanges = _ALWAYS if level is ReadingLevel.EARLY else (*_ALWAYS, *_LONGER)
    if level is ReadingLevel.CONFIDENT:
        exchanges = (*exchanges, *_FOR_CONFIDENT)
    for pattern, options in exchanges:
        text = pattern.sub(_chooser(options, rng), text)
    return text


def _chooser(options: tuple[str, ...], rng: Random) -> Callable[[re.Match[str]], str]:
    def choose(match: re.Match[str]) -> str:
        chosen = match.expand(options[rng.randrange(len(options))])
        starts_high = match.group()[:1].isupper()
        return chosen[:1].upper() + chosen[1:] if starts_high else chosen

    return choose
