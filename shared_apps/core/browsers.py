"""A browser's name for people, from its User-Agent header."""

from functools import lru_cache

from ua_parser import parse

FAMILIES = {"Chrome Mobile": "Chrome", "Firefox Mobile": "Firefox", "Mobile Safari": "Safari", "Edge Mobile": "Edge"}
SYSTEMS = {"Mac OS X": "Mac"}
UNKNOWN = "A browser that we do not know"


@lru_cache(maxsize=1000)
def browser_name(user_agent: str) -> str:
    """A name such as "Firefox on Windows". Parsing takes some milliseconds, so results are cached."""
    told = parse(user_agent)
    family = told.user_agent.family if told.user_agent else ""
    system = told.os.family if told.os else ""
    names = [FAMILIES.get(family, family), SYSTEMS.get(system, system)]
    return " on ".join(name for name in names if name and name != "Other")[:80] or UNKNOWN
