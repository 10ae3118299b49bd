"""Odd formats of models: complete stories that are structured, named or wrapped in another way than requested."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

Story = dict[str, Any]
Parts = list[str]
Tell = Callable[[Story], str]

LONG_NAME = "Sir Bartholomew Maximilian Featherstonehaugh of the Silver Hills"
LONG_TITLE = "The long and winding tale of a fox who lost her song, of the friend who had it, " * 2


def _as_it_is(given: Any) -> Any:
    return given


@dataclass(frozen=True)
class Manner:
    """``change`` is done to the story, ``dress`` to the parts of its JSON: the beginning, each page, the end.

    ``asks`` is how many questions it takes to have the story whole. ``streams`` says whether its pages still come one
    by one.
    """

    change: Callable[[Story], Story] = field(default=_as_it_is)
    dress: Callable[[Parts], Parts] = field(default=_as_it_is)
    asks: int = 1
    streams: bool = True


def _pages(change: Callable[[Story], Story]) -> Manner:
    return Manner(lambda story: story | {"pages": [change(page) for page in story["pages"]]})


def _long_name(story: Story) -> Story:
    newcomer = story["plan"]["cast"][0] | {"name": LONG_NAME}
    actor = {"name": LONG_NAME, "pose": "wave", "mood": "happy", "holding": None}
    first, *others = story["pages"]
    first = first | {
        "text": f"{LONG_NAME} waved.",
        "alt": f"{LONG_NAME} waves.",
        "scene": first["scene"] | {"actors": [actor], "description": f"{LONG_NAME} waves."},
    }
    plan = story["plan"] | {"cast": [*story["plan"]["cast"], newcomer]}
    return {"plan": plan, "pages": [first, *others]}


def _long_texts(page: Story) -> Story:
    scene = page["scene"] | {"description": page["scene"]["description"] * 15}
    return page | {"text": f"{page['text']} " * 30, "alt": f"{page['alt']} " * 15, "scene": scene}


def _more_keys(value: Any) -> Any:
    if isinstance(value, list):
        return [_more_keys(each) for each in value]
    if isinstance(value, dict):
        return {"id": 7, **{key: _more_keys(each) for key, each in value.items()}, "notes": {"mood": ["warm"]}}
    return value


def _backwards(value: Any) -> Any:
    if isinstance(value, list):
        return [_backwards(each) for each in value]
    if isinstance(value, dict):
        return {key: _backwards(each) for key, each in reversed(value.items())}
    return value


def _around(before: str, behind: str = "") -> Manner:
    return Manner(dress=lambda parts: [before, *parts, behind])


def _beside(parts: Parts) -> Parts:
    """The plan's fields beside the pages."""
    return [parts[0].replace('{"plan": {', "{", 1).replace('}, "pages"', ', "pages"'), *parts[1:]]


def _apart(parts: Parts) -> Parts:
    """A document for the plan and one for each page."""
    pages = (page.removesuffix(", ") for page in parts[1:-1])
    return [parts[0].removesuffix(', "pages": [') + "}\n", *(f"{page}\n" for page in pages)]


def _in_a_list(parts: Parts) -> Parts:
    return ["[" + parts[0].replace(', "pages"', '}, {"pages"'), *parts[1:-1], "]}]"]


def _quoted(part: str) -> str:
    return part.replace("The ", 'The "big" ', 1)


THOUGHTS = """<think>
They want 6 pages: [1] a start, [2] a trouble {maybe a storm?}, [3]…
{"plan": {"title": "A first try"}, "pages": [{"text": "Not this one"}]}
</think>

"""

MANNERS = {
    "a name too long": Manner(_long_name),
    "a title too long": Manner(lambda story: story | {"plan": story["plan"] | {"title": LONG_TITLE}}),
    "texts too long": _pages(_long_texts),
    "keys that nobody asked for": Manner(_more_keys),
    "keys in another order": Manner(_backwards, streams=False),
    "numbers as words": _pages(lambda page: page | {"number": str(page["number"])}),
    "numbers from 0": _pages(lambda page: page | {"number": page["number"] - 1}),
    "every page number 1": _pages(lambda page: page | {"number": 1}),
    "no numbers": _pages(lambda page: {key: page[key] for key in page if key != "number"}),
    "two pages too many": Manner(lambda story: story | {"pages": [*story["pages"], *story["pages"][:2]]}),
    "two pages too few": Manner(lambda story: story | {"pages": story["pages"][:-2]}, asks=2, streams=False),
    "no alt": _pages(lambda page: {key: page[key] for key in page if key != "alt"}),
    "no scene": _pages(lambda page: {key: page[key] for key in page if key != "scene"}),
    "words in capitals": _pages(lambda page: page | {"scene": page["scene"] | {"place": "Forest", "weather": "RAIN"}}),
    "actors as names": _pages(lambda page: page | {"scene": page["scene"] | {"actors": ["Pip"]}}),
    "no plan at all": Manner(lambda story: {"pages": story["pages"]}, streams=False),
    "no title": Manner(lambda story: story | {"plan": story["plan"] | {"title": None}}),
    "a greeting with brackets": _around("Sure! Here is the story [4 pages]:\n\n"),
    "a fence": _around("```json\n", "\n```"),
    "thoughts": _around(THOUGHTS),
    "thoughts without an end": Manner(dress=lambda parts: ["<think>[1] a start {storm}\n", *parts], streams=False),
    "thoughts without a beginning": _around("They want {6 pages}, [so I begin]…\n</think>\n"),
    "talk behind it": _around("", '\n\nShall I tell another [shorter] one? {"pages": 4}'),
    "under another key": Manner(dress=lambda parts: ['{"story": ', *parts, "}"]),
    "deep under other keys": Manner(dress=lambda parts: ['{"ok": true, "data": {"result": ', *parts, "}}"]),
    "fields beside the pages": Manner(dress=_beside),
    "documents in a list": Manner(dress=_in_a_list),
    "a document for each page": Manner(dress=_apart),
    "pages by number": Manner(
        lambda story: story | {"pages": story["pages"]},
        dress=lambda parts: [
            parts[0].removesuffix("[") + "{",
            *(f'"{number}": {page}' for number, page in enumerate(parts[1:-1], 1)),
            "}}",
        ],
    ),
    "a comma too many": Manner(dress=lambda parts: [*parts[:-1], ", ]}"]),
    # Bare quotation marks in dialogue often look like the end of a text: such pages are asked for again.
    "quotes that end nothing": Manner(dress=lambda parts: [_quoted(part) for part in parts], asks=2, streams=False),
    "cast by name": Manner(
        lambda story: (
            story | {"plan": story["plan"] | {"cast": {member["name"]: member for member in story["plan"]["cast"]}}}
        )
    ),
}


def _of(telling: str, numbers: Sequence[int], *, planned: bool = True, numbered: bool = True) -> Tell:
    """A document: the plan and these pages of a telling, whose name stands before the words of each page."""

    def tell(story: Story) -> str:
        pages = [
            {key: value for key, value in page.items() if numbered or key != "number"}
            | {"text": f"{telling} {page['text']}"}
            for page in story["pages"]
            if page["number"] in numbers
        ]
        return json.dumps(({"plan": story["plan"]} if planned else {}) | {"pages": pages})

    return tell


def _backwards_of(telling: str, numbers: Sequence[int]) -> Tell:
    return lambda story: json.dumps(_backwards(json.loads(_of(telling, numbers)(story))))


def _one_by_one(telling: str, numbers: Sequence[int]) -> Tell:
    def tell(story: Story) -> str:
        told = json.loads(_of(telling, numbers)(story))
        return "\n".join(map(json.dumps, [{"plan": told["plan"]}, *told["pages"]]))

    return tell


def _torn(tell: Tell) -> Tell:
    """It ends within its last page."""
    return lambda story: tell(story)[:-40]


def _with_a_stray_comma(tell: Tell) -> Tell:
    """Before its third page, so that only a repair can read that page and those behind it."""

    def stray(story: Story) -> str:
        return re.sub('(?=, {"number": 3)', ",", tell(story))

    return stray


WHOLE = range(1, 7)

RETOLD: dict[str, tuple[list[Tell], str]] = {
    "a draft of two pages": ([_of("a", [1, 2]), _of("b", WHOLE)], "aabbbb"),
    "two pages without numbers": ([_of("a", [1, 2], numbered=False), _of("b", WHOLE, numbered=False)], "aabbbb"),
    "the plan is not said again": ([_of("a", [1, 2]), _of("b", WHOLE, planned=False)], "aabbbb"),
    "nor are numbers": (
        [_of("a", [1, 2], numbered=False), _of("b", WHOLE, planned=False, numbered=False)],
        "aabbbb",
    ),
    "a plan alone comes first": ([_of("a", []), _of("b", [1, 2]), _of("c", WHOLE)], "bbcccc"),
    "three drafts": ([_of("a", [1]), _of("b", [1, 2, 3]), _of("c", WHOLE)], "abbccc"),
    "what was delivered stays": ([_of("a", WHOLE), _of("b", WHOLE)], "aaaaaa"),
    "a draft that ends within a page": ([_torn(_of("a", [1, 2, 3])), _of("b", WHOLE)], "aabbbb"),
    "a draft that is no JSON from page 3 on": (
        [_with_a_stray_comma(_of("a", [1, 2, 3, 4])), _of("b", WHOLE)],
        "aabbbb",
    ),
    "the revision is none from page 3 on": ([_of("a", [1, 2]), _with_a_stray_comma(_of("b", WHOLE))], "aabbbb"),
    "both are none": ([_with_a_stray_comma(_of("a", WHOLE)), _with_a_stray_comma(_of("b", WHOLE))], "aabbbb"),
    "a document for each page": ([_one_by_one("a", [1, 2]), _one_by_one("b", WHOLE)], "aabbbb"),
    "nothing was delivered, so the newest": ([_backwards_of("a", WHOLE), _backwards_of("b", WHOLE)], "bbbbbb"),
    "nor without a plan": ([_of("a", WHOLE, planned=False), _of("b", WHOLE, planned=False)], "bbbbbb"),
    "the newest is not whole": ([_of("a", WHOLE, planned=False), _of("b", [1, 2, 3], planned=False)], "aaaaaa"),
    "none is whole": ([_of("a", [4, 5, 6], planned=False), _of("b", [1, 2, 3], planned=False)], "bbbaaa"),
    "no revision, but the rest": ([_of("a", [1, 2]), _of("b", [3, 4, 5, 6], planned=False)], "aabbbb"),
    "the rest, with the plan again": ([_of("a", [1, 2]), _of("b", [3, 4, 5, 6])], "aabbbb"),
}
"""Several documents in one answer, and from which of them each page is taken."""


def retold(tellings: Sequence[Tell]) -> Callable[[Story], bytes]:
    return lambda story: "\n\nOn second thoughts:\n\n".join(tell(story) for tell in tellings).encode()


def as_json(story: Story) -> bytes:
    return json.dumps(story, ensure_ascii=False).encode()
