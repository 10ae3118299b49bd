"""Texts that speak to the program instead of the reader, and answers that repeat what the program was told.

Such an idea is told as a story like any other: it is data for every provider, never an instruction. It is only marked,
so that parent-admins find it in the audit trail.
"""

import re
from functools import cache
from pathlib import Path

PROMPTS = Path(__file__).parents[1] / "prompts/texts"
LEAKED_WORDS = 9
"""How many words of a prompt in a row are no chance. Fewer, such as "for small children", are in many stories."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_TO_THE_PROGRAM = re.compile(
    r"""
    \b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|rules?|prompts?|above|previous|everything|lines|filters?|safety)\b
    |\b(?:system|hidden|secret|first|initial|original|developer)\s(?:prompt|message|instructions?|rules|text)\b
    |\b(?:show|print|reveal|repeat|write|tell|return|output|dump|translate|copy|list)\b.{0,40}\b(?:your|the)\s(?:\w+\s)?(?:prompt|instructions?|rules|system|schema|configuration|api\skeys?)\b
    |\byou\sare\snow\b.{0,30}\b(?:gpt|dan|ai|bot|model|assistant|admin|developer|unrestricted|evil)\b|\b(?:jailbreak|developer\smode|admin\s(?:mode|override)|do\sanything\snow)\b
    |\bfrom\snow\son\syou(?:'re|\sare)\b|\bpretend\s(?:that\s)?you\s(?:have\sno|are\snot)\b|\bas\san\sai\b|\b(?:other|another)\s(?:families|family|team|teams|workspaces?|users?)(?:'|’)?s?\s(?:\w+\s)?(?:data|ideas|books|names|stories|texts?)\b
    |<\s*(?:script|img|iframe|svg|system)\b|\bhx-(?:get|post)\b|\bonerror\s*=|\[/?inst\]|<\|\w+\|>|\{\{.*\}\}|\]\(\s*(?:javascript|https?):
    |\b(?:ignoriere|missachte|vergiss|umgehe)\b.{0,40}\b(?:anweisung\w*|regeln?|oben|vorherige\w*|alles)\b|\bsystem(?:anweisung\w*|prompt\w*|nachricht)\b
    |\b(?:zeig|schreib|nenn|gib|wiederhol)\w*\b.{0,40}\b(?:deine|die)\s(?:\w+\s)?(?:regeln|anweisung\w*|nachricht|prompt)\b|\bab\sjetzt\sbist\sdu\b
    |\b(?:ignora|olvida|salta)\b.{0,40}\b(?:instrucciones|reglas|anterior\w*|arriba|todo)\b|\b(?:mensaje|prompt|instrucciones)\s(?:del?\s)?sistema\b
    |\b(?:muestra|escribe|repite|dime|revela)\b.{0,40}\b(?:tus|las)\s(?:\w+\s)?(?:reglas|instrucciones)\b|\ba\spartir\sde\sahora\s(?:eres|ya)\b
    |\b(?:ignore|oublie|contourne)\b.{0,40}\b(?:consignes|instructions|règles|précédent\w*|dessus|tout)\b|\b(?:message|invite|consignes?)\s(?:du\s)?système\b
    |\b(?:montre|écris|répète|donne|révèle)\b.{0,40}\b(?:tes|les)\s(?:\w+\s)?(?:règles|consignes|instructions)\b|\b(?:désormais|maintenant)\stu\ses\b
    |\b(?:system|sistema|système)\s*:|\b(?:language\smodel|sprachmodell|modelo\sde\slenguaje|modèle\sde\slangue)\b|\b(?:to\sthe|an\sdas|au|al)\smod[eè]l+[eo]?\b.{0,30}\b(?:that|this|reads?|liest|lea|lit)\b
    |\babove\sthis\sline\b|\büber\sdieser\szeile\b|\bencima\sde\sesta\slínea\b|\bau-dessus\sde\scette\sligne\b|\b(?:turn|switch)\soff\s(?:the\s)?(?:guard|safe\smode|filters?|safety|moderation|protection)\b|\bwithout\s(?:a\s)?filter\b
    |\bschalt\w*\sden\sschutz\saus\b|\bapaga\sla\sprotección\b|\bcoupe\sla\sprotection\b|\b(?:as\sthe\sdeveloper|als\sentwickler\w*|como\sdesarrollador\w*|en\stant\sque\sdévelopp\w*)\b
    |\bmoderator\s(?:must|note)\b|\bpre-?approved\b|\bapprove\swhatever\b|\bdo\snot\sjudge\b|\b(?:moderation|moderación|modération)\b.{0,30}\b(?:off|aus|disabled|désactivée|desactivada)\b
    |\b(?:last|other)\skids?\s(?:ask|asked|write|wrote)\b|\bletzte\skind\sdich\b|\búltimo\sniño\b|\bdernier\senfant\sa\sdemandé\b|\bfor\sthe\sother\sfamily\b|\bfür\sdie\sandere\sfamilie\b|\ba\sla\sotra\sfamilia\b|\bpour\sl['’]autre\sfamille\b
    |\b(?:list|liste|enumera)\b.{0,30}\b(?:names?|namen|nombres|enfants)\b.{0,30}\b(?:class|klasse|clase|classe)\b|\badmin(?:s)?['’]?\s?(?:password|passwort|rights)\b|\b(?:password|contraseña|mot\sde\spasse)\s(?:of\sthe|del|de\sl['’])\s?admin\b
    |\bdrop\stable\b|\bos\.environ\b|\bbase64\b|\bsudo\b|\bin\sthe\sdatabase\b|\#\#\#\s?instruction|\bwords\syou\swere\sgiven\b|\bworte\sdie\sdu\svor\b|\bpalabras\sque\ste\sdieron\b|\bmots\squ['’]on\st['’]a\sdonnés\b
    |\byour\s(?:guidelines|prompt|secrets|context|instruction\stags)\b|\b(?:deine|tus|tes)\s(?:anweisungen|instrucciones|instructions)\b|\byou\sare\s(?:dan|not\sa\sstory)\b|"role"\s*:\s*"system"|javascript:
    """,
    re.IGNORECASE | re.VERBOSE,
)


def speaks_to_the_program(text: str) -> bool:
    """Whether the text asks for the instructions, wants other rules, or carries markup."""
    return _TO_THE_PROGRAM.search(text) is not None


def repeats_a_prompt(text: str) -> bool:
    """Whether an answer has so many words of one of our prompts in a row that it repeats it."""
    words = _words_of(text)
    runs = zip(*(words[at:] for at in range(LEAKED_WORDS)), strict=False)
    return any(run in _runs_of_prompts() for run in runs)


def _words_of(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


@cache
def _runs_of_prompts() -> frozenset[tuple[str, ...]]:
    runs: set[tuple[str, ...]] = set()
    for path in PROMPTS.glob("*.txt"):
        words = _words_of(path.read_text("utf-8"))
        runs.update(zip(*(words[at:] for at in range(LEAKED_WORDS)), strict=False))
    return frozenset(runs)
