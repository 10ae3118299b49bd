"""Draws many plans on one page, to look at: ``python -m story_studio.pictures.sheet -o out.png [words]``.

Words narrow what is shown: names of places, shots or styles, ``things``, ``figures`` or ``people``.
"""

import argparse
from collections.abc import Iterable, Sequence
from itertools import cycle
from pathlib import Path

from story_studio import catalogue
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.hands import hand_of
from story_studio.pictures.paint import Pieces, placed
from story_studio.pictures.palette import PAPER
from story_studio.pictures.render import png
from story_studio.pictures.scene.bodies import body_of, natural_colour_of
from story_studio.pictures.scene.page import compose_page, render_groups
from story_studio.pictures.scene.things import thing_pieces
from story_studio.values import Actor, Looks, Member, Picture, Thing
from story_studio.vocabulary import (
    Age,
    Aid,
    Colour,
    HairStyle,
    Mood,
    Pose,
    Pronouns,
    Shot,
    Skin,
    Style,
    TimeOfDay,
    Weather,
)

Plan = tuple[Picture, Style]
_CELL = 1000.0


def contact_sheet(plans: Sequence[Plan], cast: Sequence[Member], *, columns: int = 5, size: int = 2000) -> bytes:
    """A square PNG with every plan drawn in its style, row by row. The number in the list is the seed."""
    return _sheet([_drawn(plan, cast, style, number) for number, (plan, style) in enumerate(plans)], columns, size)


def book_sheet(plans: Sequence[Picture], cast: Sequence[Member], *, style: Style, seed: int, size: int = 1400) -> bytes:
    """A square PNG of a cover and up to twelve pages: the cover fills four of the sixteen cells."""
    places = [(0, 0), *((x, y) for y in range(4) for x in range(4) if x > 1 or y > 1)]
    cells = [
        _cell(_drawn(plan, cast, style, seed + number), x, y, across=1 if number else 2)
        for number, (plan, (x, y)) in enumerate(zip(plans, places, strict=False))
    ]
    return _paper("".join(cells), 4, size)


def _drawn(picture: Picture, cast: Sequence[Member], style: Style, seed: int) -> str:
    page = compose_page(picture, cast, seed)
    hand = hand_of(style, page.light.shade)
    return render_groups(hand, page.pieces()) + hand.finish(seed)


def _cell(drawn: str, column: int, row: int, across: int = 1) -> str:
    side = across * _CELL - 10
    return (
        f'<svg x="{column * _CELL}" y="{row * _CELL}" width="{side}" height="{side}" '
        f'viewBox="0 0 1000 1000"><rect width="1000" height="1000" fill="{PAPER}"/>{drawn}</svg>'
    )


def _paper(body: str, across: int, size: int) -> bytes:
    side = across * _CELL
    ground = f'<rect width="{side}" height="{side}" fill="{PAPER}"/>'
    return png(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">{ground}{body}</svg>', size)


def _sheet(cells: Sequence[str], columns: int, size: int) -> bytes:
    across = max(columns, -(-len(cells) // columns))
    body = "".join(_cell(cell, number % columns, number // columns) for number, cell in enumerate(cells))
    return _paper(body, across, size)


def _member(name: str, kind: str, **looks: object) -> Member:
    colour = natural_colour_of(kind) or Colour.ORANGE
    usual: dict[str, object] = {"colour": colour, "accent": Colour.TEAL}
    return Member(
        name=name, kind=kind, pronouns=Pronouns.SHE, trait="kind", looks=Looks.model_validate({**usual, **looks})
    )


CAST = (
    _member("Pip", "snail"), _member("Mia", "girl", colour=Colour.RED, skin=Skin.CARAMEL, hair=HairStyle.BRAIDS),
    _member("Fern", "fox"), _member("Opa", "grandfather", colour=Colour.BLUE, aids=(Aid.GLASSES, Aid.CANE)),
    _member("Wolf", "wolf"), _member("Sami", "boy", colour=Colour.GREEN, aids=(Aid.WHEELCHAIR,)),
    _member("Amal", "child", colour=Colour.PURPLE, hair=HairStyle.HIJAB),
)  # fmt: skip


def plans_of(words: Sequence[str]) -> list[Plan]:
    """A plan for each place in each shot that the words leave, with a cast that changes."""
    places = [place for place in catalogue.places() if place in words] or list(catalogue.places())
    shots = [shot for shot in Shot if shot in words] or [Shot.MEDIUM]
    styles = cycle([style for style in Style if style in words] or [Style.PAPERCUT])
    pairs = [(place, shot) for place in places for shot in shots]
    return [(_plan(number, place, shot), next(styles)) for number, (place, shot) in enumerate(pairs)]


def _plan(number: int, place: str, shot: Shot) -> Picture:
    names = [member.name for member in CAST]
    actors = tuple(
        Actor(
            name=names[(number + i) % len(names)],
            pose=list(Pose)[(number * 3 + i) % 14],
            mood=list(Mood)[(number + i) % 11],
        )
        for i in range(1 + number % 3)
    )
    things = (Thing(kind=("umbrella", "kite", "teapot", "lantern", "basket")[number % 5]), Thing(kind="apple", count=2))
    return Picture(
        place=place, shot=shot, actors=actors, things=things, time=list(TimeOfDay)[(1, 1, 2, 3, 0)[number % 5]],
        weather=list(Weather)[number % 7],
    )  # fmt: skip


def _drawings(words: Sequence[str]) -> Iterable[Pieces] | None:
    """Things, figures or people side by side, without a page around them."""
    if "things" in words:
        return [thing_pieces(thing.key) for thing in catalogue.drawables() if thing.rig is None]
    if "figures" in words:
        kinds = [thing.key for thing in catalogue.drawables() if thing.figure]
        return [_figure(_member("Pip", kind), number) for number, kind in enumerate(kinds)]
    if "people" in words:
        looks = [
            {"hair": hair, "skin": skin, "age": age}
            for age in Age
            for hair, skin in zip(HairStyle, cycle(Skin), strict=False)
        ]
        return [_figure(_member(f"N{i}", "person", **look), 0) for i, look in enumerate(looks)]
    return None


def _figure(member: Member, number: int) -> Pieces:
    actor = Actor(name=member.name, pose=list(Pose)[number % 14], mood=list(Mood)[number % 11])
    return placed(body_of(member, actor).pieces, scaled(0.42))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m story_studio.pictures.sheet")
    parser.add_argument("words", nargs="*", help="places, shots, styles, or: things, figures, people")
    parser.add_argument("-o", "--out", type=Path, default=Path("sheet.png"))
    parser.add_argument("--size", type=int, default=2000, help="pixels a side")
    parser.add_argument("--columns", type=int, default=0)
    asked = parser.parse_args()
    drawings = _drawings(asked.words)
    if drawings is None:
        asked.out.write_bytes(contact_sheet(plans_of(asked.words), CAST, columns=asked.columns or 7, size=asked.size))
        return
    hand = hand_of(Style.PAPERCUT, "#2f3a4e")
    cells = [hand.render(placed(pieces, shift(500, 930) @ scaled(8))) for pieces in drawings]
    asked.out.write_bytes(_sheet(cells, asked.columns or round(len(cells) ** 0.5) + 1, asked.size))


if __name__ == "__main__":
    main()
