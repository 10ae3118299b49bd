"""From a brief to a book: reads the idea, chooses and casts a script, and tells its pages."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from math import inf
from random import Random

from story_studio.agreement import disagreements
from story_studio.errors import BadScript
from story_studio.keeping import is_named, is_told_by_child, share_kept
from story_studio.library import scripts
from story_studio.plot.answers import answer_to
from story_studio.plot.arrange import Leaf, arrange
from story_studio.plot.casting import Casting, cast_script, is_person, played_by
from story_studio.plot.choice import facts_of, rank_scripts
from story_studio.plot.script import Panel, Script, ShownActor
from story_studio.plot.staging import Stage, Told, here
from story_studio.premise.values import Premise, Shape
from story_studio.prose.alt import alt_text
from story_studio.prose.introductions import has_to_be_introduced
from story_studio.prose.naming import SPOKEN, Named, read_texts
from story_studio.prose.narrator import Narrator
from story_studio.prose.titles import book_title
from story_studio.values import Brief, Member, Opening, Page

_TRIED, _EARLY = 16, 3
_LAST_RESORT = 0.1
"""What a script scores that takes any idea whatever: it quotes the idea, so that it seems to keep it."""
_KEPT, _KEPT_OF_LIFE = 1.0, 0.4
"""How much a book that keeps the idea counts beside a script that is made for it; less for a theme from life."""


class Telling:
    """One book. ``told`` of the brief holds keys of scripts and episodes that are not used again.

    ``members`` are the cast of a book that was begun, in its order: they may have got other names and looks since.
    """

    def __init__(
        self, brief: Brief, premise: Premise, script: Script | None = None, members: Sequence[Member] = ()
    ) -> None:
        self._brief, self._premise = brief, premise
        chance = Random(brief.seed)
        told = frozenset(brief.told)
        self.script = script or _best_script(brief, premise, chance)
        self._casting = cast_script(self.script, premise, brief, chance)
        facts = facts_of(premise) | ({"person"} if is_person(self._casting.hero.kind) else {"animal"})
        facts -= set() if is_person(self._casting.hero.kind) else {"person"}
        self._leaves, episodes = arrange(
            self.script, pages=brief.pages, level=brief.level, facts=facts, told=told, chance=chance
        )
        self._episodes = (f"{self.script.key}/", *episodes)
        if members:
            now = {before.name: after for before, after in zip(self._shown(), members, strict=False)}
            self._casting = played_by(self._casting, now)
        self._chance = chance

    @property
    def casting(self) -> Casting:
        return self._casting

    def refrains(self) -> list[str]:
        """What the book may say again and again."""
        narrator = Narrator(self.script, self._casting, self._premise, all_known=True)
        answer = answer_to(self._premise)
        return [narrator.text(refrain) for refrain in self.script.refrains.values()] + (
            [answer.whole] if answer else []
        )

    def opening(self) -> Opening:
        """Title, cast and cover."""
        narrator = Narrator(self.script, self._casting, self._premise)
        cover = Panel(self.script.cover, {}, 0)
        return Opening(
            title=book_title(premise=self._premise, script=self.script, narrator=narrator, chance=self._chance),
            cast=self._shown(),
            cover=Stage(self._casting).picture([cover]),
            script=self.script.key,
            episodes=self._episodes,
        )

    def pages(self) -> Iterator[Page]:
        """Every page in its order, with a picture that agrees with its text."""
        return iter(self._pages)

    def texts(self) -> list[str]:
        """The same pages' texts much sooner, for nothing has to be seen."""
        return [" ".join(marked).replace(SPOKEN, "") for marked in self._marked]

    def drafts(self) -> Iterator[Page]:
        """The same pages nearly as soon, each with all that the script itself shows, in no shot and undescribed."""
        stage = Stage(self._casting)
        for number, (leaf, text) in enumerate(zip(self._leaves, self.texts(), strict=True), 1):
            yield Page(number=number, text=text, picture=stage.picture(leaf.panels), alt="")

    def disagreements(self) -> Iterator[str]:
        """Where a page's picture lacks what its text names."""
        for page, says in zip(self._pages, self._told, strict=True):
            for fault in disagreements(page.picture, says.named, says.acting, self._casting.members):
                yield f"Page {page.number}: {fault}"

    @cached_property
    def _pages(self) -> list[Page]:
        plans = [(leaf.panels, says) for leaf, says in zip(self._leaves, self._told, strict=True)]
        pictures = Stage(self._casting).book(plans)
        return [
            Page(number=number, text=text, picture=picture, alt=alt_text(picture, self._casting.members))
            for number, (text, picture) in enumerate(zip(self.texts(), pictures, strict=True), 1)
        ]

    @cached_property
    def _told(self) -> list[Told]:
        """What each page's text says of its picture: panels that happen elsewhere say nothing of it."""
        names = frozenset(member.name for member in self._casting.members)
        seen = [
            [text for panel, text in zip(leaf.panels, marked, strict=True) if panel in here(leaf.panels)]
            for leaf, marked in zip(self._leaves, self._marked, strict=True)
        ]
        read = iter(read_texts([text for texts in seen for text in texts], names))
        return [_said_of_picture([next(read) for _ in texts]) for texts in seen]

    @cached_property
    def _marked(self) -> list[list[str]]:
        """The texts of each page's panels, with the sign for what is only spoken of."""
        opening = Narrator(self.script, self._casting, self._premise)
        first_words = " ".join(opening.text(panel.texts[self._brief.level]) for panel in self._leaves[0].panels)
        unknown = has_to_be_introduced(self._casting.hero, first_words)
        narrator = Narrator(self.script, self._casting, self._premise, introduces_hero=unknown)
        said = self._said(narrator)
        marked = [[narrator.marked(panel.texts[self._brief.level]) for panel in leaf.panels] for leaf in self._leaves]
        first, *others = marked[0]
        return [[f"{said} {first}".strip(), *others], *marked[1:]]

    def _said(self, narrator: Narrator) -> str:
        """What a child says about itself, where the script's own first pages do not say it; else nothing."""
        if not is_told_by_child(self._premise) or not is_person(self._casting.hero.kind):
            return ""
        early = [panel.texts[self._brief.level] for leaf in self._leaves[:_EARLY] for panel in leaf.panels]
        trial = Narrator(self.script, self._casting, self._premise)
        if is_named(trial.text(" ".join(early)), self._premise):
            return ""
        return narrator.text('"{told}," said {hero}.')

    def _shown(self) -> tuple[Member, ...]:
        return tuple(member for member in self._casting.members if self._appears(member.name))

    def _appears(self, name: str) -> bool:
        if name in {member.name for member in self._brief.cast}:
            return True
        roles = {key for key, member in self._casting.people.items() if member.name == name}
        return any(actor.role in roles for leaf in self._leaves for actor in _seen(leaf)) or any(
            actor.role in roles for actor in self.script.cover.actors
        )


def _best_script(brief: Brief, premise: Premise, chance: Random) -> Script:
    """The script whose book keeps most of the idea, among those that fit it best: each of these is tried."""
    ranked = rank_scripts(scripts(), premise, frozenset(brief.told), chance)
    weight = _KEPT_OF_LIFE if premise.shape in {Shape.LIFE, Shape.FEELING} else _KEPT
    made = [(score, script) for score, script in ranked[:_TRIED] if score > _LAST_RESORT] or ranked
    best, chosen = -inf, made[0][1]
    for score, script in made if len(made) > 1 else ():
        if score + weight <= best:
            break  # a book keeps no more than all of the idea, and the scripts that follow fit it no better
        whole = score + weight * _tried(brief, premise, script)
        best, chosen = (whole, script) if whole > best else (best, chosen)
    return chosen


def _tried(brief: Brief, premise: Premise, script: Script) -> float:
    """How much of the idea is in this script's book; less than nothing where the script cannot tell it."""
    try:
        telling = Telling(brief, premise, script)
        return share_kept(pages=tuple(telling.drafts()), casting=telling.casting, premise=premise)
    except (BadScript, ValueError):
        return -1.0


def _said_of_picture(read: Sequence[tuple[Sequence[Named], Sequence[str]]]) -> Told:
    """What the panels of one page say together."""
    return Told(
        named=tuple(one for things, _ in read for one in things),
        acting=tuple(dict.fromkeys(name for _, acts in read for name in acts)),
    )


def _seen(leaf: Leaf) -> Iterator[ShownActor]:
    for panel in leaf.panels:
        yield from panel.shows.actors


Reader = Callable[[str, str], Premise]


def tell(brief: Brief, read: Reader) -> Iterator[Opening | Page]:
    """The opening, then the pages. Raises CannotTell before the opening."""
    telling = Telling(brief, read(brief.idea, brief.language))
    yield telling.opening()
    yield from telling.pages()
