"""The built-in moderator: lists of words that do not belong in a book for small children.

It matches words, not meanings. The text is normalized first, so that accents, full-width forms, digits in place of
letters and spaced letters do not hide a word.
"""

import re
import unicodedata

from shared_apps.ai.ports import Call, Illustration, Judgement

CATEGORIES: dict[str, tuple[str, ...]] = {
    "violence": (
        "kill",
        "kills",
        "killed",
        "killing",
        "killer",
        "murder",
        "murders",
        "murdered",
        "murderer",
        "stab",
        "stabbed",
        "stabbing",
        "gun",
        "guns",
        "rifle",
        "pistol",
        "bomb",
        "bombs",
        "grenade",
        "blood",
        "bloody",
        "gore",
        "behead",
        "beheaded",
        "torture",
        "tortured",
        "massacre",
        "corpse",
        "strangle",
        "slaughter",
        "terrorist",
    ),
    "self-harm": ("suicide", "suicidal", "self harm", "selfharm", "kill myself", "hang myself", "cut myself"),
    "sexual": (
        "sex",
        "sexy",
        "sexual",
        "porn",
        "porno",
        "naked",
        "nude",
        "nudes",
        "erotic",
        "penis",
        "vagina",
        "boobs",
        "orgasm",
        "rape",
        "raped",
        "rapist",
        "hooker",
        "fetish",
    ),
    "drugs": ("cocaine", "heroin", "meth", "marijuana", "ecstasy", "vodka", "whisky", "drunk", "cigarette"),
    "hate": ("nazi", "nazis", "hitler", "retard", "retarded", "faggot", "nigger", "kike", "spastic"),
    "swearing": (
        "fuck",
        "fucks",
        "fucked",
        "fucking",
        "shit",
        "bitch",
        "bastard",
        "cunt",
        "wanker",
        "asshole",
        "arsehole",
    ),
}

LOOKALIKES = str.maketrans("013457@$!", "oieastasi")


class WordListModerator:
    """Implements ``ports.Moderator``. It never raises ProviderError."""

    name, model, template = "words", "words-1", "none"

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        readings = _readings(text)
        found = [name for name, pattern in _PATTERNS.items() if any(pattern.search(reading) for reading in readings)]
        return Judgement(categories=tuple(found))

    def judge_picture(self, picture: Illustration, *, description: str, call: Call | None = None) -> Judgement:
        """Judges the description alone: it cannot look at pictures."""
        return self.judge(description)


def _readings(text: str) -> tuple[str, ...]:
    """The text in three forms: normalized, with look-alike digits as letters, and with spaced letters joined."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    folded = "".join(c for c in folded if unicodedata.category(c) != "Cf")
    lettered = folded.translate(LOOKALIKES)
    joined = re.sub(r"\b(?:\w[\W_]){2,}\w\b", lambda spread: re.sub(r"[\W_]", "", spread.group()), lettered)
    return folded, lettered, joined


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in words) + r")(?!\w)")


_PATTERNS = {name: _pattern(words) for name, words in CATEGORIES.items()}
