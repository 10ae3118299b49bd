"""Finds what reaches a person: e-mail and web addresses, telephone numbers, user names; and dates of birth."""

import re
from collections.abc import Iterator

import phonenumbers

from shared_apps.ai.safety.shield.spans import PersonalKind, Span

REGIONS = ("GB", "US", "DE", "ES", "FR", "IE", "AT", "CH", "AU", "MX")
"""The countries whose way to write a number is tried. A number with a country code is found in any case."""

_TOP_LEVEL = (
    r"(?:com|org|net|edu|gov|info|io|me|tv|co|uk|ie|us|ca|au|nz|de|at|ch|es|fr|it|nl|be|pt|pl|eu|mx|ar|app|dev|blog|school"
    r"|club|art|games?|live|online|site|example|test)"
)
_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+")
_SPELT_EMAIL = re.compile(
    r"\b[\w-]+(?:\s(?:dot|punkt|punto|point)\s[\w-]+)*\s(?:at|ät|arroba|arobase|chez)\s[\w-]+(?:\s(?:dot|punkt|punto|point)\s[\w-]+)+",
    re.IGNORECASE,
)
_URL = re.compile(
    rf"(?:https?://|www\.)[^\s<>\"“”«»]*[\w/]|(?<![\w@.])(?:[\w-]+\.)+{_TOP_LEVEL}\b(?:/[^\s<>\"“”«»]*[\w/])?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<![\w.,:])(?:\+|\()?\d[\d \u00a0().\-–/]{5,20}\d(?![\w:])(?![.,]\d)")
_SMALL = re.compile(r"(?<![\w-])(?:\d{3}[-–]|555\s)\d{4}(?![\w-])")

_HANDLE = re.compile(r"(?<![\w@.])@[\w](?:[\w.]*\w)?")
_TAG = re.compile(r"\b\w{3,}#\d{3,5}\b")
_UNDERSCORED = re.compile(r"(?<!\w)(?=\w*[^\W\d_])\w*(?:[^\W_]_+|_+[^\W_])\w*")
_MIXED = re.compile(r"(?<!\w)(?:[a-zà-ÿ]{3,}\d{2,4}|(?:[A-Z][a-z]+){1,4}\d{2,4}|xX\w+Xx)(?!\w)")
_ABOUT_A_USER = re.compile(
    r"\b(?:user ?names?|gamer ?tag|account|nick(?:name)?|handle|insta(?:gram)?|tik ?tok|snap(?:chat)?|discord|twitch|steam|roblox"
    r"|minecraft|fortnite|youtube|psn|xbox|switch|online|in (?:the|my) game|usuario|cuenta|pseudo|compte|benutzername|im spiel"
    r"|avatar|login|log in|whatsapp|podcast|stream|follow|channel|kanal|canal|chaîne)\b",
    re.IGNORECASE,
)
_AFTER_A_CUE = re.compile(
    r"\b(?:user(?: ?name)?|gamer ?tag|nick(?:name)?|handle|insta(?:gram)?|tik ?tok|snap(?:chat)?|discord|twitch|steam|psn|account|login"
    r"|usuario|pseudo|benutzername|name im spiel|go by|called)"
    r"(?:\s+(?:is|es|est|ist|as|name is|name|am|called)|\s+c['’]est|:)?\s+[\"“']?"
    r"(?P<name>[A-Za-z][\w-]*(?:-\d+|[._-]\w+|\d\w*)|(?:[A-Z][a-z]+){2,})",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?<![\w@.])[a-z]{3,}\.[a-z]{2,}(?![\w.])")
_CAMEL = re.compile(r"(?<!\w)[A-Z][a-z]+(?:[A-Z][a-z]+)+(?!\w)")

_MONTHS = (
    "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sep(?:t(?:ember)?)? oct(?:ober)? "
    "nov(?:ember)? dec(?:ember)? januar jänner februar märz maerz mai juni juli oktober dezember "
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre "
    "janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre"
)
MONTH = rf"(?:{'|'.join(_MONTHS.split())})\b\.?"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|\.|º)?"
_YEAR = r"(?:19|20)\d\d"
_FULL_DATE = re.compile(
    rf"(?<![\w/.-])(?:(?:the )?{_DAY}\s+(?:of |de )?{MONTH}(?:,|\s+de|\s+del)?\s+(?P<year>{_YEAR})"
    rf"|{MONTH}\s+{_DAY},?\s+(?P<year2>{_YEAR})"
    rf"|(?P<year3>{_YEAR})[-/.](?:1[0-2]|0?[1-9])[-/.]{_DAY}"
    rf"|\d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?(?P<year4>{_YEAR}|\d\d))(?![\w/-])",
    re.IGNORECASE,
)
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth"
    r"|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
_WORDED_DATE = re.compile(
    rf"(?:\bthe\s)?(?:{_ORDINAL}\s(?:of\s)?{MONTH}|{MONTH}\s(?:the\s)?{_ORDINAL}),?\s(?:in\s)?(?:two thousand(?:\sand)?(?:\s\w+(?:-\w+)?)?|twenty[ -]\w+(?:-\w+)?|{_YEAR})",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(
    rf"(?<!\w)(?:(?:the )?{_DAY}\s+(?:of |de )?{MONTH}|{MONTH}\s+{_DAY}|\d\d?[./]\d\d?\.?)(?!\w)", re.IGNORECASE
)
_BIRTH = re.compile(
    r"\b(?:born|birth(?:day)?|b-?day|turn(?:s|ed|ing)? (?:\w+ )?on|geb(?:oren|\.|urtstag)?|zur welt|nac(?:í|i|ido|ida|ió)|cumple\w*"
    r"|née?s?|naquit|naissance|anniversaire|in memory of|d\.?o\.?b)\b",
    re.IGNORECASE,
)
_OWN_BIRTH = re.compile(
    r"\b(?:my|our|his|her|mein\w*|unser\w*|mi|mon|notre) (?:\w+ )?(?:birthday|b-?day|geburtstag|cumple\w*|anniversaire)"
    r"|\bturns? \w+ on|\bhabe? am \S+ \w+ geburtstag|\b(?:i was|i am|was|is|wurde|geboren|nací|nacid[oa]|née?) (?:born|am|el|le)\b|\bborn on\b",
    re.IGNORECASE,
)
CHILDREN_SINCE = 2000


def contacts_in(text: str) -> Iterator[Span]:
    """E-mail addresses first, so that no part of one is taken for a web address or a user name."""
    for pattern, kind in ((_EMAIL, PersonalKind.EMAIL), (_SPELT_EMAIL, PersonalKind.EMAIL), (_URL, PersonalKind.URL)):
        yield from (Span(*found.span(), kind) for found in pattern.finditer(text))
    yield from _dates(text)
    yield from _numbers(text)
    yield from _user_names(text)


def _dates(text: str) -> Iterator[Span]:
    is_birth = _BIRTH.search(text) is not None
    for found in _FULL_DATE.finditer(text):
        year = next((int(group) for group in found.groups() if group), 0)
        if is_birth or year >= CHILDREN_SINCE or year < 100:
            yield Span(*found.span(), PersonalKind.BIRTH_DATE)
    yield from (Span(*found.span(), PersonalKind.BIRTH_DATE) for found in _WORDED_DATE.finditer(text))
    if _OWN_BIRTH.search(text):
        yield from (Span(*found.span(), PersonalKind.BIRTH_DATE) for found in _SHORT_DATE.finditer(text))


def _numbers(text: str) -> Iterator[Span]:
    if sum(letter.isdigit() for letter in text) < 7:
        return
    for region in REGIONS:
        for match in phonenumbers.PhoneNumberMatcher(text, region):
            yield Span(match.start, match.end, PersonalKind.PHONE)
    for pattern in (_DIGITS, _SMALL):
        for found in pattern.finditer(text):
            if _may_be_dialled(found.group()):
                yield Span(*found.span(), PersonalKind.PHONE)


def _may_be_dialled(written: str) -> bool:
    """Whether the digits can be a telephone number, and are no count such as 1 000 000 or 2010-2020."""
    digits = "".join(filter(str.isdigit, written))
    if not 7 <= len(digits) <= 15 or digits.endswith("00000") or re.fullmatch(rf"{_YEAR}\s?[-–/]\s?{_YEAR}", written):
        return False
    return written[0] in "+(0" or len(digits) >= 9 or bool(_SMALL.fullmatch(written))


def _user_names(text: str) -> Iterator[Span]:
    for pattern in (_HANDLE, _TAG, _UNDERSCORED):
        yield from (Span(*found.span(), PersonalKind.USERNAME) for found in pattern.finditer(text))
    for found in _AFTER_A_CUE.finditer(text):
        name = found["name"]
        if found.group().split()[0].lower() != "called" and (not name.islower() or not name.isalpha()):
            yield Span(*found.span("name"), PersonalKind.USERNAME)
    if _ABOUT_A_USER.search(text):
        for pattern in (_MIXED, _CAMEL, _DOTTED):
            yield from (Span(*found.span(), PersonalKind.USERNAME) for found in pattern.finditer(text))
