"""Fills the slots of a script's sentences with the people, things and deeds of a premise."""

import re
from collections.abc import Mapping

from story_studio.errors import BadScript
from story_studio.plot.answers import answer_to
from story_studio.plot.casting import Casting, noun_of
from story_studio.plot.phrases import called, event_of
from story_studio.plot.relatives import FIXED_NAMES, RELATIONS
from story_studio.plot.script import Script
from story_studio.plot.spots import preposition_of
from story_studio.premise.deeds import make_deed
from story_studio.premise.mass import countable
from story_studio.premise.values import Deed, Noun, Premise
from story_studio.prose import en
from story_studio.prose.introductions import introduction
from story_studio.prose.naming import SPOKEN
from story_studio.prose.speech import marked, spoken
from story_studio.values import Member

_SLOT = re.compile(r"\{([^{}]+)\}")
_SEEKS = re.compile(r"(?:look|search) (?:everywhere )?for ")
_SAID = 90
_THEY_WAS = re.compile(r"\b([Tt])hey was\b")
"""What a deed such as "was never tired" becomes of somebody who is "they"."""
_FIRST_MARK = 0xE000
_PHRASES = ("called", "event", "when")
_CLUES = ("clue_one", "clue_two", "clue_three", "answer")
_DEEDS = {"deed": "base", "doing": "ing", "did": "past", "does": "third", "verb": "verb"}


class Narrator:
    """Tells one book. It remembers who was introduced: ask for the pages in their order."""

    def __init__(
        self,
        script: Script,
        casting: Casting,
        premise: Premise,
        *,
        all_known: bool = False,
        introduces_hero: bool = False,
    ) -> None:
        self._script, self._casting, self._premise = script, casting, premise
        self._marks = {key: chr(_FIRST_MARK + position) for position, key in enumerate(casting.people)}
        known = [role for role in script.roles if role.name and not role.introduced]
        self._introduced = set(casting.people) if all_known else set() if introduces_hero else {"hero"}
        self._introduced |= {role.key for role in known if self._is_known(role.key, role.name)}

    def text(self, raw: str) -> str:
        """The finished sentences. Raises BadScript for a slot that does not exist."""
        return self.marked(raw).replace(SPOKEN, "")

    def marked(self, raw: str) -> str:
        """The same, with the sign SPOKEN before nouns that are only spoken of."""
        text = _THEY_WAS.sub(r"\1hey were", en.typeset(self._filled(raw).replace("~", SPOKEN)))
        return self._named(spoken(text, self._casting.hero.pronouns))

    def _is_known(self, key: str, name: str) -> bool:
        """Whether the name says who it is, as "Gran" does; a sister who plays Gran's role has to be introduced."""
        member = self._casting.people[key]
        return member.name == name or member.name in FIXED_NAMES

    def title(self, raw: str) -> str:
        """The finished title, in which everybody has been introduced."""
        introduced, self._introduced = self._introduced, set(self._casting.people)
        title = self._named(en.typeset(en.titled(spoken(self._filled(raw), self._casting.hero.pronouns))))
        self._introduced = introduced
        return title

    def _named(self, text: str) -> str:
        for key, mark in self._marks.items():
            name = self._casting.people[key].name.strip()
            if name.endswith((".", "!", "?")):
                text = text.replace(f"{mark}.", name)
            article = en.with_article(name).removesuffix(f" {name}")
            many = f"{name}es" if name.endswith(("s", "x", "z", "ch", "sh")) else f"{name}s"
            text = re.sub(rf"{mark}s\b", many, text)
            text = re.sub(rf"\ba {mark}", f"{article} {name}", text).replace(mark, name)
        return text

    def _filled(self, raw: str) -> str:
        return _SLOT.sub(self._found, raw)

    def _found(self, found: re.Match[str]) -> str:
        """A name alone introduces nobody, so outside speech the first mention is an introduction whatever was asked."""
        slot, spoken_before = found.group(1), found.string[: found.start()].count('"') % 2
        if slot == "hero" and spoken_before:
            return self._marks["hero"]
        if slot.endswith("!") and slot.rstrip("!") not in self._introduced and not spoken_before:
            slot = slot.rstrip("!")
        return self._slot(slot)

    def _slot(self, slot: str) -> str:
        value = self._lower_slot(slot[0].lower() + slot[1:])
        return value[:1].upper() + value[1:] if slot[0].isupper() else value

    def _lower_slot(self, slot: str) -> str:
        words = slot.split()
        if words[0] == "refrain":
            return self._filled(self._script.refrains[words[1]])
        owner, dot, rest = words[0].partition(".")
        if dot:
            return self._pronoun(owner, rest, words[1:])
        if words[0] in en.PRONOUN_SLOTS:
            return self._pronoun("hero", words[0], words[1:])
        if words[0] in {"trait", "idea", "told", "place", "question", *_PHRASES, *_CLUES}:
            return self._fact(words[0])
        deed = self._deed(words[0])
        if deed is not None:
            return deed
        return self._noun(words)

    def _fact(self, name: str) -> str:
        premise = self._premise
        if name in _CLUES:
            answer = answer_to(premise)
            if answer is None:
                raise BadScript(f"Nobody knows {name!r}.")
            return answer.whole if name == "answer" else answer.clues[_CLUES.index(name)]
        if name == "told":
            return _as_said(premise)
        if name in _PHRASES:
            return self._phrase(name)
        if name == "question":
            text = (premise.question.text if premise.question else premise.idea).strip().rstrip("?")
            return f"{text[:1].upper()}{text[1:]}?"
        facts = {"trait": self._casting.hero.trait.value, "idea": premise.idea, "place": premise.place or "place"}
        return facts[name].replace("_", " ")

    def _phrase(self, name: str) -> str:
        event = event_of(self._premise)
        phrase = (
            called(self._premise) if name == "called" else event and (event.when if name == "when" else event.clause)
        )
        if not phrase:
            raise BadScript(f"The idea gives nothing for {name!r}.")
        return phrase

    def _pronoun(self, owner: str, form: str, verbs: list[str]) -> str:
        member = self._person(owner)
        if form[0].isupper():
            word = self._pronoun(owner, form.lower(), verbs)
            return word[:1].upper() + word[1:]
        if form == "trait":
            return member.trait.value
        if form == "noun":
            return noun_of(member)
        if form == "relation":
            return member.noun or en.SIBLINGS[member.pronouns]
        word = en.PRONOUNS[member.pronouns][en.PRONOUN_SLOTS.index(form)]
        return " ".join([word, *(en.agreeing(verb.replace("'", "’"), member.pronouns) for verb in verbs)])

    def _deed(self, name: str) -> str | None:
        premise = self._premise
        sources: Mapping[str, Deed | None] = {
            "": premise.want or premise.happening,
            "event_": premise.happening or premise.want,
            "asked_": premise.question.deed if premise.question else None,
        }
        for prefix, deed in sources.items():
            part = _DEEDS.get(name.removeprefix(prefix)) if name.startswith(prefix) else None
            if part:
                if deed is None:
                    raise BadScript(f"The premise has no deed for {name!r}.")
                told = str(getattr(_sought(deed), part))
                return marked(told if premise.first_person else _told_of_child(told), alone=not premise.others)
        return None

    def _person(self, key: str) -> Member:
        if key not in self._casting.people:
            raise BadScript(f"{key!r} is no role.")
        return self._casting.people[key]

    def _noun(self, words: list[str]) -> str:
        """ "the thing", "a full thing", "things", "a hero", "hero's", "friend!"."""
        *before, key = words
        possessive = key.endswith(("'s", "’s"))
        key = key.removesuffix("'s").removesuffix("’s")
        bare = key.rstrip("!")
        if possessive and bare == "hero" and not before:
            return f"{self._marks[bare]}’s"
        if bare in self._casting.people:
            return self._who(bare, before, named=key.endswith("!")) + ("’s" if possessive else "")
        return self._thing(key, before) + ("’s" if possessive else "")

    def _who(self, key: str, before: list[str], *, named: bool) -> str:
        member = self._person(key)
        if before:
            noun = noun_of(member)
            phrase = f"{member.trait.value} {noun}" if "trait" in before else noun
            return self._with_article(phrase, before)
        first, self._introduced = key not in self._introduced, self._introduced | {key}
        role = self._script.role(key)
        if first and not named and member.name not in FIXED_NAMES:
            if key != "hero" and member.noun in RELATIONS and ".relation}" not in role.introduced:
                return f"{self._marks['hero']}’s {member.noun} {self._marks[key]}"
            pattern = introduction(member, role.introduced)
            return self._filled(pattern.replace("{name}", self._marks[key]))
        return self._marks[key]

    def _thing(self, key: str, before: list[str]) -> str:
        things = self._casting.things
        if key in things:
            noun, many = things[key], False
        elif key.endswith("s") and key[:-1] in things:
            noun, many = things[key[:-1]], True
        else:
            raise BadScript(f"{key!r} is neither a slot nor a role.")
        phrase = countable(_full(noun) if "full" in before else noun.lemma)
        if many and not noun.mass:
            phrase = en.plural(phrase)
        if "in" in before:
            return f"{preposition_of(self._premise)} the {phrase}"
        if "a" in before and (noun.mass or many):
            return f"some {phrase}"
        if "full" in before and "a" in before and any(_is_unique(word) for word in noun.adjectives):
            return f"the {phrase}"
        return self._with_article(phrase, before)

    @staticmethod
    def _with_article(phrase: str, before: list[str]) -> str:
        if "a" in before:
            return en.with_article(phrase)
        return f"the {phrase}" if "the" in before else phrase


def _told_of_child(deed: str) -> str:
    """ "follow a child to school" of the cloud that followed me: who tells the idea is not its hero."""
    return re.sub(r"\bme\b", "a child", deed)


def _sought(deed: Deed) -> Deed:
    """Who looks for something wants to find it, and in the end has found it."""
    said = _SEEKS.match(deed.base)
    return make_deed("find", deed.base[said.end() :], objects=deed.objects) if said else deed


def _as_said(premise: Premise) -> str:
    """The idea as somebody says or writes it, within quotation marks: "The day the colours went away"."""
    said = re.sub(r"\s+", " ", re.sub(r'["“”„«»{}~]', "", premise.idea)).strip(" .!?…-–")
    if len(said) > _SAID:
        said = premise.title or re.split(r"[.!?;:,]", said)[0][:_SAID].rsplit(" ", 1)[0]
    return f"{said[:1].upper()}{said[1:]}"


def _is_unique(adjective: str) -> bool:
    """Whether there is only one of it: "the smallest umbrella", "the last lemon"."""
    return adjective.endswith("est") or adjective in {"last", "first", "only", "same", "next"}


def _full(noun: Noun) -> str:
    """ "woolly red hat"."""
    return " ".join([*noun.adjectives, noun.lemma])
